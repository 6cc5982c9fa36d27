"""What became of every document of an import: for a table, and whole, for a file."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, Self

from pressroom.acquire.outcome import Fate, Outcome
from pressroom.acquire.pages import HELD
from pressroom.acquire.proposals import Proposals
from pressroom.content.text_files import write_whole

VERSION = 1
"""Rises when the meaning of a key changes."""


@dataclass
class Report:
    """Collects outcomes in the order in which they come.

    The texts in them wait on the disk, so that an import of any size fits into memory.
    """

    proposals: Proposals
    _documents: IO[str]
    outcomes: list[Outcome] = field(default_factory=list)

    @classmethod
    @contextmanager
    def of(cls, proposals: Proposals) -> Iterator[Self]:
        """Give a report that can be written as long as the context lasts."""
        with tempfile.TemporaryFile("w+", encoding="utf-8") as documents:
            yield cls(proposals, documents)

    def note(self, outcome: Outcome) -> None:
        """Add *outcome*."""
        if outcome.draft and outcome.fate in (Fate.WRITTEN, Fate.UNCHANGED, Fate.HELD):
            self.proposals.note(outcome.draft)
        json.dump(_document(outcome), self._documents, ensure_ascii=False)
        self._documents.write("\n")
        self.outcomes.append(replace(outcome, draft=None, media=()))

    @property
    def is_right(self) -> bool:
        """Whether every document became a page or was skipped for a reason."""
        return all(outcome.is_right for outcome in self.outcomes)

    def counts(self) -> dict[Fate, int]:
        """Return how many documents met each fate, those that none met left out."""
        counts = Counter(outcome.fate for outcome in self.outcomes)
        return {fate: counts[fate] for fate in Fate if counts[fate]}

    def write(self, path: Path) -> None:
        """Write the report to *path* as JSON: the ``documents``, one a line, after the counts."""
        report = {
            "version": VERSION,
            "counts": {str(fate): count for fate, count in self.counts().items()},
            "proposed": self.proposals.record(),
        }
        head = json.dumps(report, ensure_ascii=False, indent=2).removesuffix("\n}")
        self._documents.seek(0)
        with path.open("w", encoding="utf-8") as file:
            file.write(f'{head},\n  "documents": [')
            for number, line in enumerate(self._documents):
                file.write(f"{',' if number else ''}\n    {line.rstrip()}")
            file.write("\n  ]\n}\n")

    def save(self, archive: Path, path: Path | None = None, *, dry_run: bool = False) -> list[Path]:
        """Write the report, and what it proposes for the directory; return the files written.

        Both go to the folder of held pages, the report to *path* if that is given. A dry run
        writes only what was asked for by name.
        """
        held = archive / HELD
        target = path or (None if dry_run else held / "report.json")
        files = []
        if target:
            target.parent.mkdir(parents=True, exist_ok=True)
            self.write(target)
            files.append(target)
        proposed = held / "directory.yml"
        if not dry_run and (text := self.proposals.text()):
            write_whole(proposed, text)
            files.append(proposed)
        elif not dry_run:
            proposed.unlink(missing_ok=True)
        return files

    def concerns(self) -> Iterator[tuple[str, str]]:
        """Yield what an editor must look at: where, and what."""
        for outcome in self.outcomes:
            place = outcome.page or outcome.name
            if outcome.fate is Fate.FAILED:
                yield place, f"Not imported: {outcome.reason}"
            elif outcome.reason and outcome.fate is Fate.EDITED:
                yield place, outcome.reason
            for concern in outcome.concerns:
                yield place, f"{'Holds it: ' if concern.blocking else ''}{concern.what}"

    def reasons(self, fate: Fate) -> list[tuple[str, int]]:
        """Return why documents met *fate*, and how many of them, most first."""
        counts = Counter(o.reason for o in self.outcomes if o.fate is fate)
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _document(outcome: Outcome) -> dict[str, Any]:
    entry: dict[str, Any] = {"source": outcome.name, "fate": str(outcome.fate)}
    entry |= {"page": outcome.page} if outcome.page else {}
    entry |= {"reason": outcome.reason} if outcome.reason else {}
    if outcome.concerns:
        entry["concerns"] = [
            {"what": concern.what, "holds": concern.blocking} for concern in outcome.concerns
        ]
    if outcome.media:
        entry["media"] = list(outcome.media)
    if outcome.left_out:
        entry["left-out"] = [{"reason": o.reason, "text": o.text} for o in outcome.left_out]
    return entry
