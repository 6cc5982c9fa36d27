"""This archive built at N, 2N, 4N and 8N releases: the time of a page should stay the same."""

from __future__ import annotations

from pathlib import Path

from benchmarks.building.build import Build, figures
from benchmarks.building.ours import build_ours, our_site

STEPS = (1, 2, 4, 8)


def measure_growth(
    folder: Path, releases: int, runs: int, *, history: bool
) -> dict[str, dict[str, float]]:
    """Return the figures of each size, by the number of releases; each *runs* times, in turns."""
    sizes = [step * releases for step in STEPS]
    sites = {size: our_site(folder / str(size), size, history=history) for size in sizes}
    builds: dict[int, list[Build]] = {size: [] for size in sizes}
    for _turn in range(runs):
        for size, site in sites.items():
            site.clear()
            builds[size].append(build_ours(site))
    return {str(size): figures(found, size) for size, found in builds.items()}
