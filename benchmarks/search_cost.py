"""Measures what a search costs a reader, in a real browser.

    python -m benchmarks.search_cost _build/html
    python -m benchmarks.search_cost --releases 1000

Asks queries that are drawn from each site (names, common words, phrases, two words, Spanish words)
of its search page. Printed are the bytes that a reader loads for the first query and for each next
one, and the milliseconds from the key press until the first results are shown.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from benchmarks.fiction.archive import write_archive
from benchmarks.searching.cost import Cost, first_costs, next_costs
from benchmarks.searching.samples import draw
from benchmarks.searching.sites import build

COMMON = "common"


def measure(site: Path) -> dict[str, float]:
    """Return the figures of the *site*: bytes in KB, times in milliseconds."""
    queries = draw(site)
    every = list(chain.from_iterable(queries.values()))
    first, later = first_costs(site, every), next_costs(site, every)
    common = [cost.milliseconds for cost in later[: len(queries[COMMON])]]
    times = [cost.milliseconds for cost in later]
    return {
        "queries": len(every),
        **_sizes("first", first),
        **_sizes("next", later),
        "facets_kb": _kb(max(cost.facets for cost in first)),
        "scripts_kb": _kb(max(cost.scripts for cost in first)),
        "first_ms": round(median(cost.milliseconds for cost in first), 1),
        "next_ms": round(median(times), 1),
        "worst_ms": round(max(times), 1),
        "common_ms": round(median(common), 1),
    }


def _sizes(name: str, costs: Sequence[Cost]) -> dict[str, float]:
    sizes = [cost.index for cost in costs]
    return {f"{name}_kb": _kb(median(sizes)), f"{name}_worst_kb": _kb(max(sizes))}


def _kb(size: float) -> float:
    return round(size / 1000, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table with a column for each site, and last one line of JSON; return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search_cost")
    parser.add_argument("sites", type=Path, nargs="*", metavar="SITE", help="a built site")
    parser.add_argument("--releases", type=int, action="append", default=[], help="build that many")
    options = parser.parse_args(arguments)
    if not options.sites and not options.releases:
        parser.error("name a built site, or a number of --releases")
    measured = {str(site): measure(site) for site in options.sites}
    measured |= {f"{count} releases": _of_fiction(count) for count in options.releases}
    table = Table("", *measured, box=None, padding=(0, 2))
    for figure in next(iter(measured.values())):
        table.add_row(figure, *(f"{figures[figure]:,}" for figures in measured.values()))
    Console(width=120).print(table)
    print(json.dumps({"search_cost": measured}))
    return 0


def _of_fiction(count: int) -> dict[str, float]:
    with TemporaryDirectory() as work:
        archive = Path(work, "archive")
        write_archive(archive, count, seed=0)
        return measure(build(archive, Path(work)))


if __name__ == "__main__":
    sys.exit(main())
