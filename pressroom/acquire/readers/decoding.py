"""Bytes to text: the encoding that the source names, or the one that fits."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from pressroom.content.page import MAX_LENGTH
from pressroom.content.problems import ContentError, Problem

MAX_BYTES = 10_000_000
"""No release is longer; a file that is would only stop everything behind it."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_HEAD = 4096
_ASCII = rb"a\x41 +AGE- ~{"
_MOST_NULS = 0.3
# What stands beyond ASCII in English and Spanish text; each byte is another one on an old Mac.
_EXPECTED = frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡“”‘’–—…•«»©®™\u00a0")

_WINDOWS_1252 = {n: bytes([n]).decode("cp1252", "ignore") or chr(n) for n in range(128, 160)}


def unusable(name: str, what: str, expected: str = "") -> ContentError:
    """Return the error that says why the source *name* cannot be read."""
    return ContentError(Path(name), [Problem(1, what, expected, fatal=True)])


def check_length(characters: int, name: str) -> None:
    """Make sure that *characters* are not more than a page may have.

    :raises ContentError: if they are.
    """
    if characters > MAX_LENGTH:
        what = f"This has more than {MAX_LENGTH:,} characters of text; no release has."
        raise unusable(name, what, "part it into its releases")


def read_limited(stream: BinaryIO, name: str, limit: int = MAX_BYTES) -> bytes:
    """Read all of *stream*.

    :raises ContentError: if there are more than *limit* bytes.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise unusable(name, f"This is longer than {limit // 1_000_000} MB; no release is.")
    return data


def decode(data: bytes, *, markup: bool = False) -> str:
    """Return *data* as text; *markup* lets it name its own encoding, as HTML and XML do.

    What names none and is not in UTF-8 is in Windows-1252, in which every byte has a meaning or
    stays itself, so that nothing is lost; unless what stands beyond ASCII makes sense only as an
    old Mac wrote it.
    """
    if encoding := bom_encoding(data) or _wide_encoding(data[:_HEAD]):
        return data.decode(encoding, "replace")
    for encoding in ("utf-8", *(_named_encodings(data[:_HEAD]) if markup else ())):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    if _is_mostly_utf8(data):
        return data.decode("utf-8", "_pressroom_cp1252")
    if _is_mac(data):
        return data.decode("mac_roman")
    return _windows_1252(data)


def bom_encoding(data: bytes) -> str:
    """Return the encoding that the mark at the beginning of *data* names, or nothing."""
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "")


def _wide_encoding(head: bytes) -> str:
    """Return UTF-16 in one order if *head* looks like that without a mark, or nothing."""
    half = len(head) // 2
    for order, high in (("le", head[1::2]), ("be", head[::2])):
        low = head[::2] if order == "le" else head[1::2]
        if half > 4 and high.count(0) > half * _MOST_NULS > low.count(0) * 10:
            return f"utf-16-{order}"
    return ""


def _named_encodings(head: bytes) -> Iterator[str]:
    for pattern in (_META_CHARSET, _XML_ENCODING):
        match = pattern.search(head)
        name = match[1].decode("ascii", "replace") if match else ""
        if name and _keeps_ascii(name):
            # What calls itself Latin-1 is Windows-1252 on the web.
            is_latin = codecs.lookup(name).name in ("iso8859-1", "ascii")
            yield "cp1252" if is_latin else name


def _keeps_ascii(name: str) -> bool:
    """Whether *name* is an encoding in which a page could have named it: ASCII is itself in it."""
    try:
        return _ASCII.decode(name) == _ASCII.decode("ascii")
    except (LookupError, UnicodeError):
        return False


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether more characters beyond ASCII are UTF-8 than not: two files were joined, say."""
    valid = [len(c.encode()) for c in data.decode("utf-8", "ignore") if not c.isascii()]
    beyond = sum(map(data.count, (bytes([byte]) for byte in range(128, 256))))
    return len(valid) > beyond - sum(valid)


def _is_mac(data: bytes) -> bool:
    sample = bytes(byte for byte in data[: 50 * _HEAD] if byte > 127)
    as_mac, as_windows = (
        sum(character in _EXPECTED for character in sample.decode(encoding, "replace"))
        for encoding in ("mac_roman", "cp1252")
    )
    return as_mac > as_windows


def _windows_1252(data: bytes) -> str:
    """Return *data* as Windows-1252; the five bytes that mean nothing there stay themselves."""
    return data.decode("latin-1").translate(_WINDOWS_1252)


def _undecodable(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return _windows_1252(error.object[error.start : error.end]), error.end


codecs.register_error("_pressroom_cp1252", _undecodable)
