"""Cuts an archive of invented releases into three parts, and builds them as one site.

    python -m benchmarks.split --releases 300 _build/demo-split

Step by step what guide/publish.md tells a maintainer to do. ``OUT/sources`` has the three archives,
``OUT/site`` the site, with the addresses that Read the Docs gives subprojects.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus import count
from benchmarks.fiction.archive import write_archive
from benchmarks.fiction.history import write_history

MAIN = "2020s"
PERIODS = {"2000s": range(2000, 2010), "2010s": range(2010, 2020), MAIN: range(2020, 2100)}
SHARED = ("conf.py", "index.md", "directory.yml")
COPIES = ("catalogue.json", "objects.inv")
SETTINGS = """
pressroom_part = {part!r}
pressroom_parts = {{
    "2000s": {{"title": "2000–2009", "url": "/projects/2000s/en/latest/", "folder": "parts/2000s"}},
    "2010s": {{"title": "2010–2019", "url": "/projects/2010s/en/latest/", "folder": "parts/2010s"}},
    "2020s": {{"title": "2020–", "url": "/en/latest/", "folder": "parts/2020s"}},
}}
"""
FORWARD = 'pressroom_forward = ["2000s", "2010s"]\n'
OPTIONS = ("-q", "-j", "auto", "-b", "html")


def write_parts(folder: Path, releases: int, seed: int) -> None:
    """Write an archive of so many releases, with a history, and cut it by years."""
    whole = folder / "whole"
    write_archive(whole, releases, seed)
    write_history(whole)
    for part, years in PERIODS.items():
        archive = folder / "sources" / part
        shutil.rmtree(archive, ignore_errors=True)
        shutil.copytree(whole / "_static", archive / "_static")
        for name in SHARED:
            shutil.copy(whole / name, archive)
        with (archive / "conf.py").open("a", encoding="utf-8") as settings:
            settings.write(SETTINGS.format(part=part) + (FORWARD if part == MAIN else ""))
        (archive / "releases").mkdir()
        # The whole ledger goes along: each part knows what was recorded before the cut.
        shutil.copy(whole / "releases/ledger.jsonl", archive / "releases")
        for year in years:
            if (whole / f"releases/{year}").is_dir():
                shutil.copytree(whole / f"releases/{year}", archive / f"releases/{year}")


def build_parts(folder: Path) -> Path:
    """Build all parts, tell each what the others hold, and build them again; return the site.

    :raises subprocess.CalledProcessError: if a build fails, the second with a warning.
    """
    shutil.rmtree(folder / "site", ignore_errors=True)
    shutil.rmtree(folder / "doctrees", ignore_errors=True)
    for part in PERIODS:
        _build(folder, part)
    for part in PERIODS:
        for other in PERIODS:
            copies = folder / f"sources/{other}/parts/{part}"
            copies.mkdir(parents=True)
            for name in COPIES:
                shutil.copy(_site(folder, part) / name, copies)
    for part in PERIODS:
        _build(folder, part, "-W")
    return folder / "site"


def _site(folder: Path, part: str) -> Path:
    return folder / "site" / ("en/latest" if part == MAIN else f"projects/{part}/en/latest")


def _build(folder: Path, part: str, *options: str) -> None:
    command = [sys.executable, "-m", "sphinx", *OPTIONS, *options]
    command += ["-d", str(folder / "doctrees" / part)]
    command += [str(folder / "sources" / part), str(_site(folder, part))]
    # What the first build warns of is what the second one must not: parts that it cannot know yet.
    errors = None if options else subprocess.DEVNULL
    subprocess.run(command, stderr=errors, check=True)  # noqa: S603


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments*, and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.split", description=__doc__)
    parser.add_argument("--releases", type=count, required=True, help="how many, at least 1")
    parser.add_argument("folder", type=Path, metavar="OUT", help="where sources and site are to be")
    options = parser.parse_args(arguments)
    write_parts(options.folder, options.releases, seed=0)
    print(f"{options.releases} releases in three parts: {build_parts(options.folder)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
