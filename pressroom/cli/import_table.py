"""The end of an import, told to a person: what was written, what to look at, what was skipped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pressroom.acquire.outcome import Fate
from pressroom.acquire.report import Report

MEANINGS = {
    Fate.WRITTEN: "pages written",
    Fate.UNCHANGED: "pages that stand as they were imported before",
    Fate.EDITED: "pages left alone, which a person has edited or moved",
    Fate.HELD: "pages held, which an editor must look at first",
    Fate.SKIPPED: "parts of the sources skipped",
    Fate.FAILED: "documents that could not be imported",
}
MOST_ROWS = 60
"""Rows of a table; the report holds all."""
LEAST_WIDTH = 100
WIDEST_PLACE = 40


def print_report(report: Report, files: Iterable[Path], stream: TextIO) -> None:
    """Print *report* to *stream*, and where the *files* are that hold the rest."""
    console = Console(file=stream, highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(file=stream, highlight=False, markup=False, width=LEAST_WIDTH)
    counts = report.counts()
    _print(
        console, ("", "Import"), [(f"{counts[f]:,}", MEANINGS[f]) for f in MEANINGS if f in counts]
    )
    _print(console, ("For an editor", "Why"), list(_concerns(report)))
    skipped = [(f"{count:,}", reason) for reason, count in report.reasons(Fate.SKIPPED)]
    _print(console, ("Skipped", "Why"), skipped)
    for path in files:
        console.print(_plain(f"Written: {path}"), soft_wrap=True)


def _concerns(report: Report) -> Iterator[tuple[str, str]]:
    """Yield what an editor must look at, each page named once."""
    last = ""
    for place, what in report.concerns():
        yield "" if place == last else place, what
        last = place


def _print(console: Console, heads: Sequence[str], rows: Sequence[tuple[str, str]]) -> None:
    if not rows:
        return
    table = Table(*heads, box=SIMPLE_HEAD, pad_edge=False)
    for column in table.columns:
        column.overflow = "fold"
    table.columns[0].max_width = WIDEST_PLACE
    for row in rows[:MOST_ROWS]:
        table.add_row(*map(_plain, row))
    console.print(table)
    if len(rows) > MOST_ROWS:
        console.print(f"… and {len(rows) - MOST_ROWS:,} more, in the report.")


def _plain(text: str) -> Text:
    """Return *text* without what would steer the terminal: names come from foreign files."""
    return Text("".join(c if c.isprintable() else ascii(c)[1:-1] for c in text))
