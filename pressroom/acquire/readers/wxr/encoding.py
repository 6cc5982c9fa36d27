"""The bytes of a WordPress export: read twice, in UTF-8, whatever the source was."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import BinaryIO, cast

from pressroom.acquire.document import LeftOut
from pressroom.acquire.markup.cleaning import CONTROL_CHARACTERS
from pressroom.acquire.readers.decoding import bom_encoding, decode

NOT_UTF8 = "bytes that are not UTF-8, read in the encoding that fits"

_CHUNK = 1 << 18
_DECLARED = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
# Read one by one, and not all in UTF-8 whatever they say: see text_of. What is declared in ASCII
# is not in UTF-16.
_BY_ITEM = ("utf-8", "utf-16", "utf-32", "ascii", "iso8859-1", "cp1252")
# XML 1.0 allows no control character but these; a vertical tab or form feed parts lines.
_LINE_CONTROLS = re.compile("[\x0b\x0c]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")


@contextmanager
def rereadable(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give *stream* as a file in UTF-8 that can be read again from its beginning.

    What cannot be wound back (a pipe) or is in another encoding is copied to a temporary file.
    """
    head = stream.read(4096)
    encoding = _encoding(head)
    if not encoding and stream.seekable():
        stream.seek(0)
        yield stream
        return
    with TemporaryFile() as copy:
        decoder = codecs.getincrementaldecoder(encoding)("replace") if encoding else None
        chunk = head
        while chunk:
            copy.write(decoder.decode(chunk).encode() if decoder else chunk)
            chunk = stream.read(_CHUNK)
        if decoder:
            copy.write(decoder.decode(b"", final=True).encode())
        copy.seek(0)
        yield cast("BinaryIO", copy)


def _encoding(head: bytes) -> str:
    """Return the encoding from which all must be converted, or nothing if each item tells."""
    if bom := bom_encoding(head):
        return "" if bom.startswith("utf-8") else bom
    match = _DECLARED.match(head)
    try:
        name = codecs.lookup(match[1].decode("ascii")).name if match else ""
        b"".decode(name or "utf-8")
    except (LookupError, UnicodeError):
        return ""
    return "" if name.startswith(_BY_ITEM) else name


def text_of(data: bytes) -> tuple[str, tuple[LeftOut, ...]]:
    """Return an item's bytes as text that XML allows, and what had to be done for that."""
    notes = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = decode(data)
        notes.append(LeftOut(NOT_UTF8, _odd(data, text)))
    text = _LINE_CONTROLS.sub("\n", text)
    if found := _ILLEGAL.findall(text):
        listing = ", ".join(f"U+{ord(c):04X}: {found.count(c)}" for c in sorted(set(found)))
        notes.append(LeftOut(CONTROL_CHARACTERS, listing))
        text = _ILLEGAL.sub("", text)
    return text, tuple(notes)


def _odd(data: bytes, text: str) -> str:
    """Return the characters of *text* for which UTF-8 has no reading in *data*."""
    beyond, valid = (
        Counter(c for c in part if not c.isascii())
        for part in (text, data.decode("utf-8", "ignore"))
    )
    return " ".join((beyond - valid).elements())
