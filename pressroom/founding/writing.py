"""Writing a new archive: nothing that is there is written over, and a second run completes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pressroom.content.text_files import write_bytes_whole


class NotFounded(Exception):
    """Nothing was written, because these *names* are there already and say something else."""

    def __init__(self, folder: Path, names: list[str]) -> None:
        listed = "".join(f"\n  {name}" for name in names)
        super().__init__(
            f"Nothing was written: in {folder} there is already{listed}\n"
            "Expected a folder that is new, empty, or without files of these names."
        )
        self.names = names


def write_archive(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write *files*, by their paths, into *folder*, in their order.

    :raises NotFounded: if one of them is there with other content.
    """
    missing = [name for name in files if not _is_there(folder / name)]
    others = [
        name
        for name in files
        if name not in missing
        and not ((folder / name).is_file() and (folder / name).read_bytes() == files[name])
    ]
    if others:
        raise NotFounded(folder, others)
    for name in missing:
        write_bytes_whole(folder / name, files[name])


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()
