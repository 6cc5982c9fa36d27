"""Measures what each kind of output takes of a build, by a profile of one process.

    python -m benchmarks.outputs --releases 1000

Prints, for each package of ``pressroom/outputs``, the share of the build that its functions take
with all that they call, Pagefind's program included. A profile slows small calls most, so the
shares are rough; they need no switch by which an archive could leave an output out.
"""

from __future__ import annotations

import argparse
import json
import pstats
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from benchmarks.fiction.archive import write_archive

PACKAGES = ("feeds", "metadata", "records", "citations", "press_kit", "searching")
FOLDER = "pressroom/outputs"
IN_C = "~"
"""The file that a profile names for a function without one."""


def profile(releases: int, folder: Path) -> pstats.Stats:
    """Build an archive of so many *releases* in *folder*, and return the profile of it."""
    source, stats = folder / "source", folder / "profile"
    write_archive(source, releases, seed=0)
    command = [sys.executable, "-m", "cProfile", "-o", str(stats), "-m", "sphinx", "-q", "-W"]
    command += ["-b", "html", "-d", str(folder / "doctrees"), str(source), str(folder / "site")]
    subprocess.run(command, check=True)  # noqa: S603
    return pstats.Stats(str(stats))


def shares(stats: pstats.Stats) -> dict[str, float]:
    """Return what each package takes of all, by its name."""
    total: float = stats.total_tt  # type: ignore[attr-defined]
    return {name: round(sum(_seconds(stats, name)) / total, 4) for name in PACKAGES}


def _seconds(stats: pstats.Stats, package: str) -> Iterator[float]:
    """Yield the seconds of each call from elsewhere into *package*, with all that it calls."""
    inside = f"{FOLDER}/{package}/"
    for (file, _line, name), (*_own, callers) in stats.stats.items():  # type: ignore[attr-defined]
        if inside in file and name != "<module>":
            for caller, (*_figures, cumulative) in callers.items():
                # What is written in C was called from somewhere itself: join, for a generator.
                if inside not in caller[0] and caller[0] != IN_C:
                    yield cumulative


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what *arguments* name, print a table and a line of JSON, return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outputs", description=__doc__)
    parser.add_argument("--releases", type=int, default=1000, help="how many (default: 1000)")
    releases: int = parser.parse_args(arguments).releases
    with TemporaryDirectory() as folder:
        found = shares(profile(releases, Path(folder)))
    table = Table("output", "share of the build", box=None, padding=(0, 1))
    for name, share in found.items():
        table.add_row(name, f"{share:.1%}")
    Console().print(table)
    print(json.dumps({"releases": releases, "shares": found}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
