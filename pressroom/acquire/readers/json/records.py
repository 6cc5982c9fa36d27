"""The values that stand in a JSON file, one after the other, however long the file is."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from pressroom.acquire.readers.decoding import MAX_BYTES, bom_encoding, decode

LINE_ENDINGS = (".jsonl", ".ndjson", ".jsonlines")
"""What the names of files with one record a line end with."""

TOO_LONG = f"is longer than {MAX_BYTES // 1_000_000} MB; no release is"

_CHUNK = 1 << 16
_BETWEEN = re.compile(r"[\s,]*")
_LIST = re.compile(rb"\s*\[")
_LONGEST_TOKEN = 16
"""Characters of a word or escape that a part of a file may end in the middle of."""


@dataclass(frozen=True, slots=True)
class NotJson:
    """What stands in place of a value that could not be read, and why."""

    reason: str


def records(stream: BinaryIO, *, are_lines: bool = False) -> Iterator[tuple[int, object]]:
    """Yield number and value of each record of *stream*: of a list, or one a line.

    A record that is alone in its file has the number 0. What is no JSON is a :class:`NotJson`;
    behind a broken line reading goes on, behind a broken part of a list it cannot.
    """
    first = _next_line(stream)
    if are_lines or (_is_whole(first) and (second := _next_line(stream))):
        head = [first] if are_lines else [first, second]
        yield from enumerate(_lines(head, stream), start=1)
    elif _LIST.match(_without_bom(first)) or (first and bom_encoding(first) not in _BYTEWISE):
        yield from _list_or_value(first, stream)
    else:
        data = first + stream.read(MAX_BYTES + 1)
        yield 0, NotJson(TOO_LONG) if len(data) > MAX_BYTES else _parsed(decode(data))


_BYTEWISE = ("", "utf-8-sig")


def _without_bom(line: bytes) -> bytes:
    return line.removeprefix(codecs.BOM_UTF8)


def _is_whole(line: bytes) -> bool:
    return _without_bom(line).lstrip().startswith(b"{") and line.rstrip().endswith(b"}")


def _next_line(stream: BinaryIO) -> bytes:
    """Return the next line that is not blank, or nothing at the end."""
    while (line := stream.readline(MAX_BYTES + 1)) and not line.strip():
        pass
    return line


def _lines(head: list[bytes], stream: BinaryIO) -> Iterator[object]:
    rest = iter(lambda: stream.readline(MAX_BYTES + 1), b"")
    for line in chain(head, rest):
        if len(line) > MAX_BYTES:
            yield NotJson(TOO_LONG)
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_BYTES)
        elif line.strip():
            yield _parsed(decode(line))


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Return a record; one that names a key twice would lose the words under the first."""
    if len(record := dict(pairs)) < len(pairs):
        raise ValueError("it names a key twice")
    return record


_DECODER = json.JSONDecoder(object_pairs_hook=_once)


def _parsed(text: str) -> object:
    try:
        return _DECODER.decode(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        return NotJson(_why(error))


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "is not JSON: it is nested too deeply"
    return f"is not JSON: {error}" if isinstance(error, json.JSONDecodeError) else f"{error}"


def _may_go_on(error: Exception, text: str) -> bool:
    """Whether *error* may come from nothing but that *text* ends too early."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    return "Unterminated" in error.msg or error.pos > len(text) - _LONGEST_TOKEN


def _list_or_value(first: bytes, stream: BinaryIO) -> Iterator[tuple[int, object]]:
    """Read a list, one value in memory at a time; or a value in UTF-16 or UTF-32."""
    texts = _texts(first, stream)
    head = next(texts, "").lstrip()
    if head.startswith("["):
        yield from enumerate(_values(head[1:], texts), start=1)
    else:
        text = head + "".join(texts)
        yield 0, NotJson(TOO_LONG) if len(text) > MAX_BYTES else _parsed(text)


def _texts(first: bytes, stream: BinaryIO) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(bom_encoding(first) or "utf-8")("_pressroom_cp1252")
    data = first
    while data:
        yield decoder.decode(data)
        data = stream.read(_CHUNK)
    yield decoder.decode(b"", final=True)


def _values(text: str, texts: Iterator[str]) -> Iterator[object]:
    """Yield each value of a list, of which *text* is the beginning and *texts* the rest."""
    at, is_all = 0, False
    while True:
        match = _BETWEEN.match(text, at)
        at = match.end() if match else at
        if text.startswith("]", at):
            return
        problem = ""
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            problem = _problem(error, text, at, is_all=is_all)
        else:
            # A number may go on in the next part.
            if end < len(text) or is_all:
                yield value
                at = end
                continue
        if problem:
            yield NotJson(f"{problem}; nor can the rest of the list be read")
            return
        text, is_all = _more(text[at:], texts)
        at = 0


def _problem(error: Exception, text: str, at: int, *, is_all: bool) -> str:
    """Return why no value begins at *at*, or nothing if more text may bring it to its end."""
    if not _may_go_on(error, text):
        return _why(error)
    if len(text) - at > MAX_BYTES:
        return TOO_LONG
    return _why(error) if is_all else ""


def _more(text: str, texts: Iterator[str]) -> tuple[str, bool]:
    """Return *text* with at least as much again behind it, and whether that is all there is.

    Doubling keeps the work in proportion to a long value, which is tried again each time.
    """
    parts, wanted = [text], len(text)
    while wanted >= 0:
        part = next(texts, None)
        if part is None:
            return "".join(parts), True
        parts.append(part)
        wanted -= len(part) or 1
    return "".join(parts), False
