"""The ledger: the append-only record of every edition's fingerprint (``releases/ledger.jsonl``).

One JSON object a line. Each names, by their SHA-256, the lines before it that no line had named
yet, so that a line which is changed or missing shows. Two branches that both append fork this
chain; the next line names the ends of both, as a merge does in a version control system. So the
file may be merged by keeping the lines of both sides (``merge=union`` in ``.gitattributes``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pressroom.content.editions.ledger_lines import (
    Fact,
    Recorded,
    Removed,
    Withdrawn,
    line_digest,
    line_of,
    read_line,
)
from pressroom.content.problems import ContentError, Problem
from pressroom.content.text_files import read_text

NAME = "ledger.jsonl"
RESTORE = "Restore the ledger from the repository; it only ever grows."

__all__ = ["NAME", "Fact", "Ledger", "Recorded", "Removed", "Withdrawn", "appended", "read_ledger"]


@dataclass(frozen=True)
class Ledger:
    """What the ledger says, in order."""

    facts: tuple[Fact, ...] = ()
    heads: tuple[str, ...] = ()
    """The digests of the lines that no later line names, in the order of the file."""
    editions: dict[str, dict[int, Recorded]] = field(default_factory=dict)
    """The recorded editions of each release by number."""
    removals: dict[str, Removed] = field(default_factory=dict)
    withdrawals: dict[str, Withdrawn] = field(default_factory=dict)
    disputed: dict[str, int] = field(default_factory=dict)
    """Releases of which two branches recorded different texts as one edition: its number."""

    def last(self, release: str) -> Recorded | None:
        """Return the newest recorded edition of *release*, or ``None``."""
        editions = self.editions.get(release)
        return editions[max(editions)] if editions else None


def read_ledger(path: Path) -> Ledger:
    """Read the ledger at *path*; a missing file is an empty ledger.

    :raises ContentError: naming each line that is broken, or whose place in the chain is.
    """
    if path.is_symlink():
        what = "The ledger is a symbolic link."
        raise ContentError(path, [Problem(1, what, "Put the file itself in its place.", True)])
    if not path.exists():
        return Ledger()
    lines = read_text(path).split("\n")
    problems: list[Problem] = []
    if lines.pop():
        what = "The last line of the ledger has no end; it was cut."
        problems.append(Problem(len(lines) + 1, what, RESTORE, True))
    chain = _Chain()
    facts: list[Fact] = []
    for number, line in enumerate(lines, start=1):
        try:
            fact, previous = read_line(line)
        except ValueError as error:
            what = f"This line of the ledger cannot be read: {error}."
            problems.append(Problem(number, what, RESTORE, True))
        else:
            problems += chain.added(number, line_digest(line), previous)
            facts.append(fact)
    if problems:
        raise ContentError(path, problems)
    return _ledger(facts, tuple(chain.heads))


def appended(ledger: Ledger, text: str, facts: Iterable[Fact]) -> str:
    """Return *text*, that of the file of *ledger*, with a line for each of *facts* after it."""
    heads: Sequence[str] = ledger.heads
    lines = []
    for fact in facts:
        lines.append(line_of(fact, heads))
        heads = [line_digest(lines[-1])]
    return text + "".join(f"{line}\n" for line in lines)


class _Chain:
    """The lines read so far, by their digests; ``heads`` are those that no line named yet."""

    def __init__(self) -> None:
        self.heads: dict[str, None] = {}
        self._lines: dict[str, int] = {}

    def added(self, number: int, digest: str, previous: Iterable[str]) -> Iterator[Problem]:
        """Add a line, which names the *previous* ones; yield what is wrong with its place."""
        if digest in self._lines:
            what = f"This line of the ledger stands on line {self._lines[digest]} already."
            yield Problem(number, what, "Delete this one.", True)
            return
        for name in previous:
            self.heads.pop(name, None)
            if name not in self._lines:
                what = f"The line with the digest {name[:12]}… is not before this one any more."
                what = f"{what} A line of the ledger was changed, moved or taken out."
                yield Problem(number, what, RESTORE, True)
        self.heads[digest] = None
        self._lines[digest] = number


def _ledger(facts: Sequence[Fact], heads: tuple[str, ...]) -> Ledger:
    ledger = Ledger(tuple(facts), heads)
    for fact in facts:
        if isinstance(fact, Removed):
            # Two branches may each have removed what they knew of a release.
            known = ledger.removals.setdefault(fact.release, fact)
            traces = tuple(sorted({*known.traces, *fact.traces}))
            ledger.removals[fact.release] = replace(known, traces=traces)
        elif isinstance(fact, Withdrawn):
            ledger.withdrawals.setdefault(fact.release, fact)
        else:
            editions = ledger.editions.setdefault(fact.release, {})
            if editions.setdefault(fact.edition, fact) != fact:
                ledger.disputed.setdefault(fact.release, fact.edition)
    return ledger
