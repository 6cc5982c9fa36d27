"""The folder of an invented archive: written whole, and replaced only if it was made here."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.fiction.contacts import press_desks
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.directory import directory_text
from benchmarks.fiction.pages import page_text
from benchmarks.fiction.people import populate
from benchmarks.fiction.releases import write_releases

TEMPLATES = Path(__file__).parent / "templates"
PROJECT = Path(__file__).parents[2]
HOUSE_STYLE = PROJECT / "_static"
MARKER = "# Made by benchmarks.corpus, which may replace this archive."
MADE_HERE = ("releases", "_static", "directory.yml", "index.md", "conf.py")
"""In the order of deletion: the marker last, so that an interrupted run can be repeated."""
PEOPLE_PER_DOUBLING = 6
"""An archive twice as large quotes so many people more: 60 at a thousand releases."""


class FolderInUse(Exception):
    """The folder holds something that was not made here."""


def write_archive(folder: Path, releases: int, seed: int) -> None:
    """Write an archive of so many invented releases into *folder*.

    :raises FolderInUse: if the folder is neither empty nor an earlier archive of ours.
    """
    clear(folder)
    dice = Dice(seed)
    people = populate(PEOPLE_PER_DOUBLING * releases.bit_length(), dice)
    desks = press_desks(dice)
    _write(folder / "conf.py", _settings())
    _write(folder / "index.md", (TEMPLATES / "index.md.txt").read_text("utf-8"))
    _write(folder / "directory.yml", directory_text(people, desks))
    if HOUSE_STYLE.is_dir():
        shutil.copytree(HOUSE_STYLE, folder / "_static")
    for release in write_releases(releases, people, desks, dice):
        path = folder / "releases" / str(release.year) / f"{release.slug}.md"
        _write(path, page_text(release))


def clear(folder: Path) -> None:
    """Make *folder* ready for a new archive: delete what an earlier run made there, only that.

    :raises FolderInUse: if the folder is neither empty nor an earlier archive of ours.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise FolderInUse(f"{folder} is a file.")
    if any(folder.iterdir()) and not _was_made_here(folder):
        raise FolderInUse(f"{folder} is not empty, and nothing shows that it was made here.")
    for path in (folder / name for name in MADE_HERE):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _settings() -> str:
    """Return the project's own ``conf.py`` under another name: what is measured must be ours."""
    own = (PROJECT / "conf.py").read_text("utf-8")
    identity = (TEMPLATES / "conf.py.txt").read_text("utf-8")
    return f"{MARKER}\n{own}{identity}"


def _was_made_here(folder: Path) -> bool:
    conf = folder / "conf.py"
    return conf.is_file() and conf.read_text("utf-8", errors="replace").startswith(MARKER)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # The same bytes on every system: no line ends of its own.
    path.write_bytes(text.encode())
