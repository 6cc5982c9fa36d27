"""Files that hidden pages attach, found in the output by their bytes, under whatever name.

The same picture may be attached to a release that is out: then it is no secret.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.leaks.search import Leak
from pressroom.content.leaks.secrets import files_of
from pressroom.content.release_files import attachments_folder

WHAT = "an attached file, byte for byte,"
Content = tuple[int, str]
"""The size of a file, and a digest of its bytes."""


def copies(site: Path, shelf: Shelf, hidden: Iterable[Hidden]) -> list[Leak]:
    """Return the files of the folder *site* that are a file of one of the *hidden* pages."""
    secrets = {_content(path): page for page, path in _attached(hidden)}
    sizes = {size for size, _digest in secrets}
    found: dict[Content, list[str]] = defaultdict(list)
    for path in _files_of_size(site, sizes):
        content = _content(path)
        if content in secrets:
            found[content].append(path.relative_to(site).as_posix())
    published = f"{shelf.releases.name}/"
    return [
        Leak(name, secrets[content], WHAT)
        for content, names in found.items()
        if not any(name.startswith(published) for name in names)
        for name in names
    ]


def _attached(hidden: Iterable[Hidden]) -> Iterator[tuple[Path, Path]]:
    """Yield each hidden page with each file that it attaches."""
    for one in hidden:
        folder = attachments_folder(one.file.path, one.file.id)
        for name in files_of(one.file.path):
            path = folder / name
            if path.is_file() and path.stat().st_size:
                yield one.file.path, path


def _files_of_size(site: Path, sizes: set[int]) -> Iterator[Path]:
    if not sizes:
        return
    for folder, _folders, names in os.walk(site, followlinks=True):
        for path in (Path(folder, name) for name in names):
            if path.is_file() and path.stat().st_size in sizes:
                yield path


def _content(path: Path) -> Content:
    with path.open("rb") as file:
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
