"""The bytes of a WordPress export: read twice, in UTF-8, whatever the source was."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import BinaryIO, cast

from pressroom.acquire.document import LeftOut
from pressroom.acquire.markup.cleaning import CONTROL_CHARACTERS

NOT_UTF8 = "bytes that are not UTF-8, read as Windows-1252"

_CHUNK = 1 << 18
_DECLARED = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# XML 1.0 allows no control character but these; a vertical tab or form feed parts lines.
_LINE_CONTROLS = re.compile("[\x0b\x0c]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff]")


@contextmanager
def rereadable(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give *stream* as a file in UTF-8 that can be read again from its beginning.

    What cannot be wound back (a pipe) or is in another encoding is copied to a temporary file.
    """
    head = stream.read(4096)
    encoding = _encoding(head)
    if encoding == "utf-8" and stream.seekable():
        stream.seek(0)
        yield stream
        return
    with TemporaryFile() as copy:
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        chunk = head
        while chunk:
            copy.write(chunk if encoding == "utf-8" else decoder.decode(chunk).encode())
            chunk = stream.read(_CHUNK)
        if encoding != "utf-8":
            copy.write(decoder.decode(b"", final=True).encode())
        copy.seek(0)
        yield cast("BinaryIO", copy)


def _encoding(head: bytes) -> str:
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return encoding
    match = _DECLARED.match(head)
    try:
        name = codecs.lookup(match[1].decode("ascii")).name if match else "utf-8"
        b"".decode(name)
    except (LookupError, UnicodeError):
        return "utf-8"
    # What calls itself Latin-1 is Windows-1252 on the web; ASCII is both. An item's bytes are
    # looked at one by one (see text_of), so nothing is lost by calling them UTF-8.
    return "utf-8" if name in ("ascii", "iso8859-1", "cp1252", "utf-8") else name


def text_of(data: bytes) -> tuple[str, tuple[LeftOut, ...]]:
    """Return an item's bytes as text that XML allows, and what had to be done for that."""
    notes = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text, odd = _mixed(data)
        notes.append(LeftOut(NOT_UTF8, odd))
    text = _LINE_CONTROLS.sub("\n", text)
    if found := _ILLEGAL.findall(text):
        listing = ", ".join(f"U+{ord(c):04X}: {found.count(c)}" for c in sorted(set(found)))
        notes.append(LeftOut(CONTROL_CHARACTERS, listing))
        text = _ILLEGAL.sub("", text)
    return text, tuple(notes)


def _mixed(data: bytes) -> tuple[str, str]:
    """Return *data* with what is not UTF-8 read as Windows-1252, and those characters."""
    odd: list[str] = []

    def read(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        bad = error.object[error.start : error.end]
        # Five bytes mean nothing in Windows-1252; they are control characters.
        odd.append("".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in bad))
        return odd[-1], error.end

    codecs.register_error("_pressroom_mixed", read)
    return data.decode("utf-8", "_pressroom_mixed"), " ".join(odd)
