"""A note of what each file was found to hold, so that only files that changed are looked at again.

Most hold nothing, or traces of removed words that others say too: a boilerplate, say. Whether a
trace is innocent is asked anew each time. The note tells needles by their number: no word of them.

It holds for one set of what is sought and for one way of looking: another secret, or another
program, and every file is looked at. A file counts as the same only while its address, size, times
and place on the disk are; the system sets the time of change (``ctime``), which nobody can put
back. A note that cannot be read is no note.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from pressroom.content.leaks.secrets import Needle
from pressroom.content.text_files import write_whole

Marks = list[int]
"""What is another one when a file was written again."""
Found = tuple[str, Needle]
"""The name of a file or of a part of one, and what it holds."""
InFile = tuple[str, Found]
"""The name of a file, and what was found in it."""
Kept = tuple[Marks, Sequence[tuple[str, int]]]
"""The marks of a file, and by the name of each part the number of what it holds."""


class Looked:
    """The files of *site* that were looked at for the *needles* before, by the *note* of that."""

    def __init__(self, site: Path, needles: Iterable[Needle], note: Path) -> None:
        self._site = site
        self._note = note
        self._needles = sorted(needles, key=repr)
        self._key = sha256(repr([_program(), self._needles]).encode()).hexdigest()
        self._before = self._read()
        self._now: dict[str, Marks] = {}

    def left(self, paths: Iterable[Path]) -> list[Path]:
        """Return those of *paths* to look at; the names of folders cost nothing."""
        # Marked before the first is read: what is written meanwhile is looked at next time.
        self._now = {self._name(path): _marks(path) for path in paths if path.is_file()}
        return [path for path in paths if not self._is_known(path)]

    def keep(self, found: Iterable[InFile]) -> set[InFile]:
        """Note what was *found* now; return it with what the other files were known to hold."""
        known = {
            (name, (part, self._needles[number]))
            for name in self._now
            if self._knows(name)
            for part, number in self._before[name][1]
        }
        everything = known.union(found)
        numbers = {needle: number for number, needle in enumerate(self._needles)}
        files: dict[str, Kept] = {name: (marks, []) for name, marks in self._now.items()}
        for name, (part, needle) in sorted(everything, key=repr):
            if name in files:
                files[name] = files[name][0], [*files[name][1], (part, numbers[needle])]
        write_whole(self._note, json.dumps({"sought": self._key, "files": files}))
        return everything

    def _is_known(self, path: Path) -> bool:
        return self._knows(self._name(path))

    def _knows(self, name: str) -> bool:
        return (
            name in self._now and name in self._before and self._before[name][0] == self._now[name]
        )

    def _name(self, path: Path) -> str:
        return path.relative_to(self._site).as_posix()

    def _read(self) -> Mapping[str, Kept]:
        try:
            note = json.loads(self._note.read_text())
            return dict(note["files"]) if note["sought"] == self._key else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}


def _marks(path: Path) -> Marks:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


@cache
def _program() -> list[str]:
    """Return a digest of each file that says how output is looked into."""
    content = Path(__file__).parents[1]
    files = sorted([*content.glob("leaks/*.py"), content / "traces.py", content / "names.py"])
    return [sha256(file.read_bytes()).hexdigest() for file in files]
