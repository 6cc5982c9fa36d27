"""Bytes to all the texts that they may be."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_BYTE_ORDER = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_STRING = re.compile(
    rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}"
    rb"|[\xf0-\xf4][\x80-\xbf]{3}){6,}"
)
_HEAD = 200
"""The byte before a string often tells its length, and looks like its first letter: so many
characters are read without it too, more than any secret has."""
_WIDE = {
    "utf-16-le": re.compile(rb"\0(?:[\t\n\r\x20-\x7e\xa0-\xff]\0|[\x00-\xff]\x20){5,}"),
    "utf-16-be": re.compile(
        rb"\0[\t\n\r\x20-\x7e\xa0-\xff](?:\0[\t\n\r\x20-\x7e\xa0-\xff]|\x20[\x00-\xff]){5,}"
    ),
}
"""Strings of UTF-16 in a picture or a program: Latin letters, and U+20xx, where its quotation
marks and dashes are. That a pattern begins with a byte makes it fast; in the first, the letter
before that byte belongs to the string."""


def texts(data: bytes) -> Iterator[str]:
    """Yield *data* as text: all of it if it is UTF-8, else in each of the ways it can be read."""
    if data[:2] in _BYTE_ORDER:
        yield data.decode("utf-16", "replace")
    if b"\0" in data:
        yield from _wide(data)
    try:
        yield data.decode()
        return
    except UnicodeDecodeError:
        yield _strings(data)
    if b"\0" not in data:
        yield data.decode("cp1252", "replace")


def _strings(data: bytes) -> str:
    found = [match[0].decode("utf-8", "replace") for match in _STRING.finditer(data)]
    return "\n".join(f"{text}\n{text[1:_HEAD]}" for text in found)


def _wide(data: bytes) -> Iterator[str]:
    for encoding, pattern in _WIDE.items():
        before = 1 if encoding == "utf-16-le" else 0
        places = (match.span() for match in pattern.finditer(data))
        strings = [data[max(start - before, 0) : end] for start, end in places]
        if strings:
            yield "\n".join(string.decode(encoding, "replace") for string in strings)
