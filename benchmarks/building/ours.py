"""This archive, as a tool among the others: everything on."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.building.build import Build, build
from benchmarks.building.texts import Text
from benchmarks.building.tool import Site, Tool, sphinx_command
from benchmarks.fiction.archive import write_archive
from benchmarks.fiction.history import write_history
from pressroom.content.release_files import release_files

OURS = "ours"
SEED = 0


def write_ours(folder: Path, releases: int, *, history: bool) -> None:
    """Write an archive of so many releases into *folder*; with *history*, a recorded one."""
    write_archive(folder, releases, SEED)
    if history:
        write_history(folder)


def our_tool(archive: Path) -> Tool:
    """Return the tool whose project is the folder *archive*, as it is."""
    return Tool(
        name=OURS,
        packages=(),
        write=partial(_copy, archive),
        command=sphinx_command,
    )


def _copy(archive: Path, folder: Path, _texts: Sequence[Text]) -> None:
    shutil.copytree(archive, folder)


def our_site(folder: Path, releases: int, *, history: bool) -> Site:
    """Return a site in *folder* whose source is a new archive of so many releases."""
    site = Site(folder)
    write_ours(site.source, releases, history=history)
    return site


def our_pages(site: Site) -> list[Path]:
    """Return the pages of the releases of *site*, from the first year on."""
    return [file.path for file in release_files(site.source / "releases")]


def build_ours(site: Site) -> Build:
    """Build *site* as it is now.

    :raises BuildFailed: if it fails.
    """
    slugs = [page.stem for page in our_pages(site)]
    return build(our_tool(site.source), Path(sys.executable), site, slugs)
