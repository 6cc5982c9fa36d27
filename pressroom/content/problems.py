"""What is wrong with a page, told to a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

QUOTED_LENGTH = 80
"""A page's own words are quoted in a message up to this many characters."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong at one line.

    ``line`` counts from 1. ``what`` says what is wrong and ``expected`` what would be right,
    each as whole sentences. ``fatal`` marks what makes it impossible to know what the page is,
    or wrong to publish it: the build stops. Everything else is a warning.
    """

    line: int
    what: str
    expected: str = ""
    fatal: bool = False

    def __str__(self) -> str:
        return f"{self.what} {self.expected}".rstrip()


class ContentError(Exception):
    """A file that cannot be used at all; its text is ``path:line: message`` for each problem."""

    def __init__(self, path: Path, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{path}:{problem.line}: {problem}" for problem in problems))
        self.path = path
        self.problems = tuple(problems)


def quoted(text: str) -> str:
    """Return *text* fit to stand in a one-line message: in quotation marks, escaped, cut."""
    printable = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    cut = printable if len(printable) <= QUOTED_LENGTH else printable[: QUOTED_LENGTH - 1] + "…"
    return f"“{cut}”"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return ``Did you mean …?`` for the known name most like *name*, or nothing."""
    by_folded = {candidate.casefold(): candidate for candidate in known}
    found = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return f"Did you mean {quoted(by_folded[found[0]])}?" if found else ""


def unknown(thing: str, name: str, expected: str, known: Iterable[str]) -> tuple[str, str]:
    """Return what is wrong and what is expected, for a *name* that nobody knows."""
    hint = nearest(name, known)
    return f"Unknown {thing} {quoted(name)}.", f"{expected} {hint}".rstrip()
