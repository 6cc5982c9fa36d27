"""The values that stand in a JSON file, one after the other, however long the file is."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class NotJson:
    """What stands in place of a value that could not be read, and why."""

    reason: str


def records(stream: BinaryIO, *, are_lines: bool = False) -> Iterator[tuple[int, object]]:
    """Yield number and value of each record of *stream*: of a list, or one a line.

    A record that is alone in its file has the number 0. What is no JSON is a :class:`NotJson`;
    behind a broken line reading goes on, behind a broken part of a list it cannot.
    """
    first = stream.readline(MAX_BYTES + 1)
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


def _parsed(text: str) -> object:
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        return NotJson(_why(error))


def _why(error: Exception) -> str:
    deep = isinstance(error, RecursionError)
    return f"is not JSON: {'it is nested too deeply' if deep else error}"


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
    decoder = json.JSONDecoder()
    at, is_all = 0, False
    while True:
        match = _BETWEEN.match(text, at)
        at = match.end() if match else at
        if text.startswith("]", at):
            return
        problem = "is not JSON: the list has no end"
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            problem = _why(error) if at < len(text) else problem
        else:
            # A number may go on in the next part.
            if end < len(text) or is_all:
                yield value
                at = end
                continue
        if is_all or len(text) - at > MAX_BYTES:
            yield NotJson(TOO_LONG if not is_all else problem)
            return
        text, is_all = _more(text[at:], texts)
        at = 0


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
