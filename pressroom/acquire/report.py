"""What became of every document of an import: for a table, and whole, for a file."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from pressroom.acquire.importer import Fate, Outcome
from pressroom.acquire.proposals import Proposals

VERSION = 1
"""Rises when the meaning of a key changes."""


@dataclass
class Report:
    """Collects outcomes in the order in which they come.

    The texts in them wait on the disk, so that an import of any size fits into memory.
    """

    proposals: Proposals
    outcomes: list[Outcome] = field(default_factory=list)
    _documents: IO[str] = field(
        default_factory=lambda: tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115
    )

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
            "proposed": {
                "people": {p.id: {"name": p.name} for p in self.proposals.people},
                "organizations": {o.id: {"name": o.name} for o in self.proposals.organizations},
            },
        }
        head = json.dumps(report, ensure_ascii=False, indent=2).removesuffix("\n}")
        self._documents.seek(0)
        with path.open("w", encoding="utf-8") as file:
            file.write(f'{head},\n  "documents": [')
            for number, line in enumerate(self._documents):
                file.write(f"{',' if number else ''}\n    {line.rstrip()}")
            file.write("\n  ]\n}\n")

    def concerns(self) -> Iterator[tuple[str, str, bool]]:
        """Yield what an editor must look at: where, what, and whether it holds the page."""
        for outcome in self.outcomes:
            place = outcome.page or outcome.name
            if outcome.reason and outcome.fate in (Fate.FAILED, Fate.EDITED):
                yield place, outcome.reason, outcome.fate is Fate.FAILED
            for concern in outcome.concerns:
                yield place, concern.what, concern.blocking

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
