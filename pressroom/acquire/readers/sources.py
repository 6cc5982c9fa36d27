"""A source of releases, whatever it is: a file, a folder, or what comes in on a pipe."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers import json
from pressroom.acquire.readers.counting import Progress, counted
from pressroom.acquire.readers.dispatch import read_stream
from pressroom.acquire.readers.formats import (
    AUTO,
    check_format,
    may_hold_release,
    recognise,
    why_unknown,
)
from pressroom.acquire.readers.selection import EVERYTHING, Selection
from pressroom.acquire.readers.walking import File, shown, walk

STANDARD_INPUT = "-"
PIPED = "stdin"
"""What is called so came in on a pipe."""

_PASSES = {"wxr": 2}

Found = Document | Skipped | Unreadable


@dataclass(frozen=True, slots=True)
class _Wanted:
    """How a source is to be read."""

    format: str
    selection: Selection
    base: str
    progress: Progress | None


def read_source(
    source: str,
    *,
    format: str = AUTO,
    selection: Selection = EVERYTHING,
    base: str = "",
    progress: Progress | None = None,
) -> Iterator[Found]:
    """Yield what is in *source*: the path of a file or folder, or ``-``.

    Documents are named after their place within *source*, the same at every run. *base* is the
    address of the site that they come from. *progress* is called with the number of bytes that
    were read since it was called last; see :func:`source_size`.

    :raises ValueError: if there is no such *format*.
    """
    check_format(format)
    return _read(source, _Wanted(format, selection, base, progress))


def source_size(source: str) -> int:
    """Return how many bytes :func:`read_source` will read; 0 if nobody can know before."""
    return sum(file.path.stat().st_size for file in _files(source))


def source_dates(source: str, *, format: str = AUTO) -> Iterator[str]:
    """Yield the date fields of the JSON records in *source*, as they stand.

    Together they tell which of 07/10/1998 is the month. Nothing is read of a pipe, which could
    not be read again, nor of other formats, which seldom write days so.
    """
    for file in _files(source):
        try:
            with file.path.open("rb") as stream:
                if (recognise(file.name, stream) if format == AUTO else format) == "json":
                    yield from json.dates(stream, file.name)
        except OSError:
            continue  # read_source says so.


def _files(source: str) -> Iterator[File]:
    """Yield the files of *source* that can be read more than once."""
    path = Path(source)
    if source in ("", STANDARD_INPUT):
        return
    if path.is_dir():
        yield from (item for item in walk(path) if isinstance(item, File))
    elif path.is_file():
        yield File(shown(path.name), path)


def _read(source: str, wanted: _Wanted) -> Iterator[Found]:
    path = Path(source)
    if source == STANDARD_INPUT:
        yield from _piped(sys.stdin.buffer, PIPED, wanted)
    elif not source or not path.exists():
        yield Unreadable(shown(source), "there is no such file or folder")
    elif path.is_dir():
        for item in walk(path):
            if isinstance(item, File):
                yield from _opened(item, wanted, is_alone=False)
            else:
                yield item
    elif path.is_file():
        yield from _opened(File(shown(path.name), path), wanted, is_alone=True)
    else:
        # A named pipe, or what a shell writes as <(…).
        with path.open("rb") as stream:
            yield from _piped(stream, shown(path.name), wanted)


def _piped(stream: BinaryIO, name: str, wanted: _Wanted) -> Iterator[Found]:
    """Read what cannot be wound back: from a copy of it on the disk, so that memory stays flat."""
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(stream, copy)
        copy.seek(0)
        yield from _counted(copy, name, wanted, is_alone=True)


def _opened(file: File, wanted: _Wanted, *, is_alone: bool) -> Iterator[Found]:
    try:
        with file.path.open("rb") as stream:
            yield from _counted(stream, file.name, wanted, is_alone=is_alone)
    except OSError as error:
        yield Unreadable(file.name, f"cannot be read: {error.strerror or error}")


def _counted(file: BinaryIO, name: str, wanted: _Wanted, *, is_alone: bool) -> Iterator[Found]:
    with counted(file, wanted.progress) as (stream, tally):
        known = recognise(name, stream)
        # What a folder holds beside its documents stays out, whatever they are to be read as.
        format = known if wanted.format == AUTO or (not known and not is_alone) else wanted.format
        if format:
            tally.passes = _PASSES.get(format, 1)
            yield from read_stream(format, stream, name, wanted.selection, wanted.base)
        elif may_hold_release(name):
            yield Unreadable(name, why_unknown(name))
        elif is_alone:
            yield Unreadable(name, f"{why_unknown(name)}; if it does, say which with --format")
        else:
            yield Skipped(name, why_unknown(name))
