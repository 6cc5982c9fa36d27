"""Figures of builds as a table."""

from __future__ import annotations

from collections.abc import Mapping

from rich.table import Table

COLUMNS = {
    "seconds": "wall s",
    "cpu_seconds": "CPU s",
    "peak_memory_mb": "peak MB",
    "pages": "pages",
    "html_bytes_a_page": "HTML bytes a page",
    "site_bytes_a_release": "site bytes a release",
}


def table(
    first: str,
    builds: Mapping[str, Mapping[str, float]],
    shares: Mapping[str, Mapping[str, float]],
) -> Table:
    """Return the table of *builds* by name; *shares* are further columns, each by name too."""
    result = Table(first, *COLUMNS.values(), *shares, box=None, padding=(0, 1))
    for column in result.columns[1:]:
        column.justify = "right"
    for name, figures in builds.items():
        cells = [f"{figures[key]:,}" for key in COLUMNS]
        cells += [f"{column[name]:.3f}" if name in column else "–" for column in shares.values()]
        result.add_row(name, *cells)
    return result


def shares_of_first(builds: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Return the wall time of each build over that of the first."""
    seconds = {name: figures["seconds"] for name, figures in builds.items()}
    first = next(iter(seconds.values()))
    return {name: round(own / first, 3) for name, own in seconds.items()}
