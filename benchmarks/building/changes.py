"""What a press officer waits for: this archive built anew, and again after a small change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.building.build import Build, figures
from benchmarks.building.ours import build_ours, our_pages, our_site
from benchmarks.building.tool import Site

ADDED = "one-more"
SENTENCE = "\nMore will be told on the day itself.\n"


def measure_changes(
    folder: Path, releases: int, runs: int, *, history: bool
) -> dict[str, dict[str, float]]:
    """Return the figures of each kind of build, by its name; each *runs* times, in turns."""
    builds: dict[str, list[Build]] = {name: [] for name in CHANGES}
    site = our_site(folder, releases, history=history)
    for _turn in range(runs):
        site.clear()
        for name, change in CHANGES.items():
            change(site)
            builds[name].append(build_ours(site))
    return {name: figures(found, releases) for name, found in builds.items()}


def _nothing(_site: Site) -> None:
    """Leave everything as it is."""


def _change(site: Site) -> None:
    """Put a sentence at the end of a release of the middle."""
    pages = our_pages(site)
    page = pages[len(pages) // 2]
    with page.open("a", encoding="utf-8") as file:
        file.write(SENTENCE)


def _add(site: Site) -> None:
    """Add a release on the day of the last one."""
    last = our_pages(site)[-1]
    last.with_stem(ADDED).write_bytes(last.read_bytes())


def _delete(site: Site) -> None:
    """Delete the release that was added."""
    next(page for page in our_pages(site) if page.stem == ADDED).unlink()


CHANGES: dict[str, Callable[[Site], None]] = {
    "cold": _nothing,
    "no change": _nothing,
    "one page changed": _change,
    "one page added": _add,
    "one page deleted": _delete,
}
"""In this order: each is built upon what the one before it left."""
