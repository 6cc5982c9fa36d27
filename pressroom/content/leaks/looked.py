"""A note of the files in which nothing was found, so that only others are looked at again.

It holds for one set of what is sought and for one way of looking: another secret, or another
program, and every file is looked at. A file counts as the same only while its address, size, times
and place on the disk are; the system sets the time of change (``ctime``), which nobody can put
back. A note that cannot be read is no note.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from pressroom.content.leaks.secrets import Needle
from pressroom.content.text_files import write_whole

Marks = list[int]
"""What is another one when a file was written again."""


class Looked:
    """The files of *site* that were looked at for the *needles* before, by the *note* of that."""

    def __init__(self, site: Path, needles: Iterable[Needle], note: Path) -> None:
        self._site = site
        self._note = note
        self._key = _key(needles)
        self._before = self._read()
        self._now: dict[str, Marks] = {}

    def left(self, paths: Iterable[Path]) -> list[Path]:
        """Return those of *paths* to look at; the names of folders cost nothing."""
        # Marked before the first is read: what is written meanwhile is looked at next time.
        self._now = {self._name(path): _marks(path) for path in paths if path.is_file()}
        return [path for path in paths if not self._is_known(path)]

    def keep(self, guilty: Iterable[str]) -> None:
        """Note all that was to look at but the *guilty* files, by name."""
        clean = self._now.keys() - set(guilty)
        files = {name: self._now[name] for name in sorted(clean)}
        write_whole(self._note, json.dumps({"sought": self._key, "clean": files}))

    def _is_known(self, path: Path) -> bool:
        name = self._name(path)
        return name in self._now and self._before.get(name) == self._now[name]

    def _name(self, path: Path) -> str:
        return path.relative_to(self._site).as_posix()

    def _read(self) -> Mapping[str, Marks]:
        try:
            note = json.loads(self._note.read_text())
            return dict(note["clean"]) if note["sought"] == self._key else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}


def _marks(path: Path) -> Marks:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _key(needles: Iterable[Needle]) -> str:
    sought = sorted(map(repr, needles))
    return sha256(repr([_program(), sought]).encode()).hexdigest()


@cache
def _program() -> list[str]:
    """Return a digest of each file that says how output is looked into."""
    content = Path(__file__).parents[1]
    files = sorted([*content.glob("leaks/*.py"), content / "traces.py", content / "names.py"])
    return [sha256(file.read_bytes()).hexdigest() for file in files]
