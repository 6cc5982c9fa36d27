"""The files of a folder, in an order that is the same on every machine."""

from __future__ import annotations

import os
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


Entry = File | Skipped | Unreadable


def walk(folder: Path) -> Iterator[Entry]:
    """Yield what is in *folder* and its folders, sorted by name; links out of it are skipped."""
    root = os.path.realpath(folder)
    waiting: list[Entry] = [File("", folder)]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, File) and entry.path.is_dir():
            waiting += reversed(_inside(entry, root))
        else:
            yield entry


def shown(name: str) -> str:
    """Return a file's name fit to be written in one line, whatever bytes it is made of."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _inside(folder: File, root: str) -> list[Entry]:
    try:
        names = sorted(entry.name for entry in folder.path.iterdir())
    except OSError as error:
        return [Unreadable(folder.name or ".", f"cannot be opened: {error.strerror}")]
    pages = {Path(name).stem for name in names if name.lower().endswith(_PAGE_ENDINGS)}
    return [
        _checked(File(shown(f"{folder.name}/{name}".lstrip("/")), folder.path / name), root, pages)
        for name in names
    ]


def _checked(file: File, root: str, pages: Set[str]) -> Entry:
    """Return *file*, or why it is not looked into; *pages* are the saved pages beside it."""
    try:
        if reason := _refusal(file.path, root, pages):
            return Skipped(file.name, reason)
        if not file.path.exists():
            return Unreadable(file.name, "is a link to what is not there")
    except OSError as error:
        return Unreadable(file.name, f"cannot be opened: {error.strerror}")
    return file


def _refusal(path: Path, root: str, pages: Set[str]) -> str:
    if path.name.startswith("."):
        return "is hidden"
    if path.is_symlink():
        if not Path(os.path.realpath(path)).is_relative_to(root):
            return "is a link that leads out of the folder"
        if path.is_dir():
            return "is a link to a folder, which is read where it is"
    if path.is_dir():
        stems = {path.name.removesuffix(ending) for ending in _PARTS_ENDINGS} - {path.name}
        return "holds the parts of a saved page" if stems & pages else ""
    return "is a device or a pipe" if path.exists() and not path.is_file() else ""
