"""One build of a site from nothing or after a change, and how large the site became."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.building.measure import BuildFailed, Measure, measure
from benchmarks.building.tool import Site, Tool

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Build:
    """What a build took, how many pages of HTML are in the site, and all bytes of either."""

    measure: Measure
    pages: int
    html_bytes: int
    site_bytes: int


def build(tool: Tool, python: Path, site: Site, slugs: Collection[str]) -> Build:
    """Let *tool* build *site*, whose releases have those *slugs*.

    :raises BuildFailed: if it fails, or leaves no page for some release.
    """
    took = measure(tool.command(python, site), site.folder)
    sizes = {path: path.stat().st_size for path in site.output.rglob("*") if path.is_file()}
    html = {path: size for path, size in sizes.items() if path.suffix == ".html"}
    # A page is called slug.html, or slug/index.html.
    built = {name for path in html for name in (path.stem, path.parent.name)}
    if missing := set(slugs) - built:
        raise BuildFailed(f"{len(missing)} of {len(slugs)} releases have no page: {min(missing)} …")
    return Build(took, len(html), sum(html.values()), sum(sizes.values()))


def figures(builds: Sequence[Build], releases: int) -> dict[str, float]:
    """Return the figures of equal *builds*: medians of times, the highest of memory."""
    last = builds[-1]
    return {
        "seconds": round(median(one.measure.seconds for one in builds), 2),
        "cpu_seconds": round(median(one.measure.cpu_seconds for one in builds), 2),
        "peak_memory_mb": round(max(one.measure.peak_memory for one in builds) / MEGABYTE, 1),
        "pages": last.pages,
        "html_bytes_a_page": round(last.html_bytes / last.pages),
        "site_bytes_a_release": round(last.site_bytes / releases),
    }
