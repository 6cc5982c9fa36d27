"""Bytes read of a file, told to whoever draws a progress bar."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

Progress = Callable[[int], None]

_BUFFER = 1 << 16


class Tally:
    """Tells *progress* of the bytes of a file of *size*, in sum no more and no less than these.

    ``passes`` says how often the file is read from end to end.
    """

    def __init__(self, size: int, progress: Progress | None) -> None:
        self.passes = 1
        self._size = size
        self._progress = progress
        self._read = 0
        self._told = 0

    def note(self, count: int) -> None:
        """Note that *count* bytes were read."""
        self._read += count
        self._tell(min(self._read // self.passes, self._size))

    def finish(self) -> None:
        """Note that no more will be read, whatever is left."""
        self._tell(self._size)

    def _tell(self, done: int) -> None:
        if self._progress and done > self._told:
            self._progress(done - self._told)
            self._told = done


class _Counted(io.RawIOBase):
    def __init__(self, file: BinaryIO, tally: Tally) -> None:
        self._file = file
        self._tally = tally

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        self._tally.note(len(data))
        return len(data)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


@contextmanager
def counted(file: BinaryIO, progress: Progress | None) -> Iterator[tuple[BinaryIO, Tally]]:
    """Give *file* as one that tells *progress* what is read of it, and the tally of that."""
    tally = Tally(file.seek(0, os.SEEK_END), progress)
    file.seek(0)
    try:
        yield io.BufferedReader(_Counted(file, tally), _BUFFER), tally
    finally:
        tally.finish()
