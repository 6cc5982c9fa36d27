"""Where the pages of releases and their kept editions lie on the disk.

``releases/2021/doors.md`` is the release ``2021/doors``. When an edition is recorded, its text is
kept as ``releases/2021/doors/edition-1.recorded``; once another edition has taken its place, that
file is called ``edition-1.md`` and is a page of the archive. In the same folder lie the files that
any edition attaches.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SUFFIX = ".md"
RECORDED = ".recorded"
UNFINISHED = ".new"
"""What is being written has a hidden name with this ending; see ``text_files.write_whole``."""
_EDITION = re.compile(r"(.+)/edition-([1-9]\d{0,8})", re.ASCII)


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A release's page: its id and where it lies."""

    id: str
    path: Path


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The kept text of an edition: of which release, its number, and where it lies."""

    release: str
    edition: int
    path: Path


def release_files(releases: Path) -> Iterator[ReleaseFile]:
    """Yield the page of every release in the folder *releases*, by id."""
    found = (name for name, end in _names(releases) if end == SUFFIX)
    for name in sorted(found):
        if edition_of(name) is None:
            yield ReleaseFile(name, releases / f"{name}{SUFFIX}")


def kept_files(releases: Path) -> Iterator[KeptFile]:
    """Yield every kept text of an edition in the folder *releases*."""
    for name, end in sorted(_names(releases)):
        edition = edition_of(name)
        if edition is not None and end in (SUFFIX, RECORDED):
            yield KeptFile(*edition, releases / f"{name}{end}")


def linked_files(releases: Path) -> Iterator[Path]:
    """Yield every symbolic link in the folder *releases*."""
    yield from sorted(Path(entry.path) for entry in _entries(releases) if entry.is_symlink())


def remains(releases: Path, release: str) -> list[Path]:
    """Return all files that hold words of *release* besides its page: its kept editions, and
    what a command that was stopped left unfinished."""
    page = releases / f"{release}{SUFFIX}"
    folder = page.with_suffix("")
    unfinished = [page.with_name(f".{page.name}{UNFINISHED}")]
    found = [*folder.glob("edition-*"), *folder.glob(f".edition-*{UNFINISHED}"), *unfinished]
    return sorted(path for path in found if path.is_file())


def release_id(releases: Path, page: Path) -> str:
    """Return the id of the release whose page *page* is.

    :raises ValueError: if it lies elsewhere, or is the text of an earlier edition.
    """
    name = _name(releases, page)
    if page.suffix != SUFFIX or edition_of(name) is not None or not is_release_id(name):
        raise ValueError(f"{page} is no page of a release")
    return name


def is_release_id(name: str) -> bool:
    """Whether *name* is a path that stays below the folder of releases, in plain characters."""
    parts = name.split("/")
    return name.isprintable() and "\\" not in name and not {"", ".", ".."} & set(parts)


def same_address(release: str) -> str:
    """Return what is equal for ids that a file system or server may take for one another."""
    return unicodedata.normalize("NFC", release).casefold()


def edition_of(name: str) -> tuple[str, int] | None:
    """Return the id and the number of the edition whose text *name* is; ``None`` if it is none.

    *name* is a path below the releases folder, without suffix.
    """
    match = _EDITION.fullmatch(name)
    return (match[1], int(match[2])) if match else None


def edition_name(release: str, edition: int) -> str:
    """Return the path, below the releases folder and without suffix, of a kept edition."""
    return f"{release}/edition-{edition}"


def recorded_path(releases: Path, release: str, edition: int) -> Path:
    """Return where the text of the newest recorded *edition* of *release* is kept."""
    return releases / f"{edition_name(release, edition)}{RECORDED}"


def edition_path(releases: Path, release: str, edition: int) -> Path:
    """Return where the page of an earlier *edition* of *release* lies."""
    return releases / f"{edition_name(release, edition)}{SUFFIX}"


def attachments_folder(page: Path, release: str) -> Path:
    """Return the folder of the files attached to *release*, of which *page* is an edition."""
    is_kept = (
        edition_of(f"{release}/{page.stem}") is not None
        and page.parent.name == (release.rpartition("/")[2])
    )
    return page.parent if is_kept else page.with_suffix("")


def _name(releases: Path, path: Path) -> str:
    return path.relative_to(releases).with_suffix("").as_posix()


def _names(releases: Path) -> Iterator[tuple[str, str]]:
    """Yield of each file below *releases* the name, with folders, and the suffix by itself.

    As strings: paths take longer, and there are thousands.
    """
    start = len(f"{releases}{os.sep}")
    for entry in _entries(releases):
        stem, dot, end = entry.name.rpartition(".")
        # Not the entry's own is_file, which fails for a link that leads to itself.
        if stem and (Path(entry.path).is_file() if entry.is_symlink() else entry.is_file()):
            place = entry.path[start : -len(entry.name)].replace(os.sep, "/")
            yield f"{place}{stem}", f"{dot}{end}"


def _entries(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    """Yield all that lies below *folder*; a linked folder is not entered."""
    try:
        with os.scandir(folder) as found:
            entries = list(found)
    except OSError:
        return
    for entry in entries:
        yield entry
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(entry.path)
