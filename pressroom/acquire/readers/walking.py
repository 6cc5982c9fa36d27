"""The files of a folder, in an order that is the same on every machine."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from pressroom.acquire.document import Skipped, Unreadable

_PAGE_ENDINGS = (".html", ".htm", ".xhtml")
# What browsers call the folder beside a saved page, in English and in Spanish.
_PARTS_ENDINGS = ("_files", "_archivos")


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, and what it is called wherever its folder lies."""

    name: str
    path: Path


def walk(folder: Path) -> Iterator[File | Skipped | Unreadable]:
    """Yield what is in *folder* and its folders, sorted by name; links out of it are skipped."""
    yield from _inside(File("", folder), folder)


def _inside(holder: File, root: Path) -> Iterator[File | Skipped | Unreadable]:
    try:
        names = sorted(entry.name for entry in holder.path.iterdir())
    except OSError as error:
        yield Unreadable(holder.name or ".", f"cannot be opened: {error.strerror}")
        return
    pages = {Path(name).stem for name in names if name.lower().endswith(_PAGE_ENDINGS)}
    for name in names:
        entry = File(shown(f"{holder.name}/{name}".lstrip("/")), holder.path / name)
        if reason := _refusal(entry.path, root, pages):
            yield Skipped(entry.name, reason)
        elif entry.path.is_dir():
            yield from _inside(entry, root)
        elif entry.path.exists():
            yield entry
        else:
            yield Unreadable(entry.name, "is a link to what is not there")


def shown(name: str) -> str:
    """Return a file's name fit to be written in UTF-8, whatever bytes it is made of."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _refusal(path: Path, root: Path, pages: Set[str]) -> str:
    """Return why *path* is not looked into, or nothing; *pages* are the saved pages beside it."""
    if path.name.startswith("."):
        return "is hidden"
    if path.is_symlink():
        if not path.resolve().is_relative_to(root.resolve()):
            return "is a link that leads out of the folder"
        if path.is_dir():
            return "is a link to a folder, which is read where it is"
    if path.is_dir():
        stems = {path.name.removesuffix(ending) for ending in _PARTS_ENDINGS} - {path.name}
        return "holds the parts of a saved page" if stems & pages else ""
    return "is a device or a pipe" if path.exists() and not path.is_file() else ""
