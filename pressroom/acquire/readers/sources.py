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
from pressroom.acquire.readers.formats import AUTO, check_format, recognise, why_unknown
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
    path = Path(source)
    if source != STANDARD_INPUT and path.is_dir():
        return sum(item.path.stat().st_size for item in walk(path) if isinstance(item, File))
    return path.stat().st_size if source != STANDARD_INPUT and path.is_file() else 0


def source_dates(source: str, *, format: str = AUTO) -> Iterator[str]:
    """Yield the date fields of the JSON records in *source*, as they stand.

    Together they tell which of 07/10/1998 is the month. Nothing is read of a pipe, which could
    not be read again, nor of other formats, which seldom write days so.
    """
    path = Path(source)
    if source == STANDARD_INPUT or not (path.is_dir() or path.is_file()):
        return
    files = walk(path) if path.is_dir() else iter([File(path.name, path)])
    for file in (item for item in files if isinstance(item, File)):
        try:
            with file.path.open("rb") as stream:
                if (recognise(file.name, stream) if format == AUTO else format) == "json":
                    yield from json.dates(stream, file.name)
        except OSError:
            continue  # read_source says so.


def _read(source: str, wanted: _Wanted) -> Iterator[Found]:
    path = Path(source)
    if source == STANDARD_INPUT:
        yield from _piped(sys.stdin.buffer, PIPED, wanted)
    elif path.is_dir():
        for item in walk(path):
            if isinstance(item, File):
                yield from _opened(item, wanted, is_alone=False)
            else:
                yield item
    elif path.is_file():
        yield from _opened(File(shown(path.name), path), wanted, is_alone=True)
    elif path.exists():
        with path.open("rb") as stream:
            yield from _piped(stream, shown(path.name), wanted)
    else:
        yield Unreadable(shown(path.name or source), "there is no such file or folder")


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
        elif is_alone:
            yield Unreadable(name, f"{why_unknown(name)}; if it does, say which with --format")
        else:
            yield Skipped(name, why_unknown(name))
