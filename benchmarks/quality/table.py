"""The figures of several corpora as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rich.table import Table

COLUMNS: tuple[tuple[str, Callable[[dict[str, Any]], object]], ...] = (
    ("documents", lambda f: f["documents"]),
    ("crashes", lambda f: f["crashes"]),
    ("words lost", lambda f: f["words_lost"]),
    ("title", lambda f: f["title_exact"]),
    ("date", lambda f: f["date_exact"]),
    ("title, text alone", lambda f: f["title_exact_from_text"]),
    ("date, text alone", lambda f: f["date_exact_from_text"]),
    ("contacts", lambda f: _pair(f["contacts"])),
    ("held out", lambda f: _pair(f["contacts_held_out"])),
    ("quotes", lambda f: _pair(f["quotes"])),
    ("held out", lambda f: _pair(f["quotes_held_out"])),
    ("speaker", lambda f: f["quotes"]["speaker"]),
    ("a second", lambda f: f["documents_per_second"]),
)


def _pair(figures: dict[str, Any]) -> str:
    pair = (figures["precision"], figures["recall"])
    return " / ".join("–" if share is None else f"{share:.3f}" for share in pair)


def table(figures: dict[str, dict[str, Any]]) -> Table:
    """Return the table of *figures* by corpus; contacts and quotes are precision / recall."""
    columns = Table("corpus", *(name for name, _ in COLUMNS), box=None, padding=(0, 1))
    for corpus, values in figures.items():
        cells = (cell(values) for _, cell in COLUMNS)
        columns.add_row(corpus, *("–" if cell is None else str(cell) for cell in cells))
    return columns
