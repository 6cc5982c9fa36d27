"""The bytes of a file, and all that is packed in them, so that nothing is overlooked."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

MOST_BYTES = 256_000_000
"""Bytes that may come out of one packed file: enough for any site, too few to fill a memory."""
MOST_LAYERS = 4
"""A zip in a book in a zip; more is hidden on purpose."""
_STREAM = re.compile(rb"x[\x01\x5e\x9c\xda]")
"""How a zlib stream begins, in a PDF, a font or an inventory."""
_LEAST = 8
"""Bytes; less comes out of what only looks like a stream."""
_CHUNK = 65_536
_PNG = b"\x89PNG\r\n\x1a\n"
Part = tuple[str, bytes]
"""A name and bytes; the name of what is packed in a file follows the file's."""


class Unreadable(Exception):
    """Something is packed so that nobody here can look into it; the text says what."""


def unpacked(name: str, data: bytes, layer: int = 0) -> Iterator[Part]:
    """Yield *data* under its *name* and whatever is packed in it; what is all packed, unpacked.

    :raises Unreadable: if something in it is encrypted, damaged, or packed in an unknown way.
    """
    if layer > MOST_LAYERS:
        raise Unreadable(f"{name} is packed more than {MOST_LAYERS} times")
    reader = next((read for magic, read in _PACKED.items() if data.startswith(magic)), None)
    if reader is None:
        yield name, data
    try:
        inner = list((reader or _streams)(name, data))
    except _DAMAGED as error:
        raise Unreadable(f"{name} cannot be unpacked: {error}") from error
    for inner_name, inner_data in inner:
        yield from unpacked(inner_name, inner_data, layer + 1)


def _closed(name: str, data: bytes) -> Iterator[Part]:
    raise Unreadable(f"{name} is packed in a way that nobody here can open")


def _gzip(name: str, data: bytes) -> Iterator[Part]:
    with gzip.open(io.BytesIO(data)) as file:
        yield name, _read(name, file)


def _bzip2(name: str, data: bytes) -> Iterator[Part]:
    with bz2.open(io.BytesIO(data)) as file:
        yield name, _read(name, file)


def _xz(name: str, data: bytes) -> Iterator[Part]:
    with lzma.open(io.BytesIO(data)) as file:
        yield name, _read(name, file)


def _read(name: str, file: io.BufferedIOBase) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Unreadable(f"{name} unpacks to more than {MOST_BYTES:,} bytes")
    return data


def _members(name: str, data: bytes) -> Iterator[Part]:
    left = MOST_BYTES
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            left -= member.file_size
            if left < 0:
                raise Unreadable(f"{name} unpacks to more than {MOST_BYTES:,} bytes")
            yield f"{name}/{member.filename}", archive.read(member) + b"\n" + member.comment
        yield name, archive.comment


def _without_pixels(data: bytes) -> bytes:
    """Return what the chunks of a PNG hold, but for the pixels, which are packed too."""
    kept, at = [], len(_PNG)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind != b"IDAT":
            kept.append(data[at + 8 : at + 8 + length])
        at += length + 12
    return b"\n".join(kept)


def _streams(name: str, data: bytes) -> Iterator[Part]:
    """Yield what comes out of every zlib stream in *data*."""
    if data.startswith(b"%PDF") and b"/Encrypt" in data:
        raise Unreadable(f"{name} is encrypted")
    if data.startswith(_PNG):
        data = _without_pixels(data)
    left, after = MOST_BYTES, 0
    for match in () if _is_text(data) else _STREAM.finditer(data):
        if match.start() < after:
            continue
        inflated, after = _inflated(memoryview(data), match.start(), left)
        left -= len(inflated)
        if left <= 0:
            raise Unreadable(f"{name} unpacks to more than {MOST_BYTES:,} bytes")
        if len(inflated) >= _LEAST:
            yield name, inflated


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _inflated(data: memoryview, start: int, most: int) -> tuple[bytes, int]:
    """Return what inflates from *start* on, up to where it is damaged, and where it ends."""
    inflater = zlib.decompressobj()
    out: list[bytes] = []
    at = start
    while at < len(data) and not inflater.eof and most > 0:
        try:
            out.append(inflater.decompress(data[at : at + _CHUNK], most))
        except zlib.error:
            break
        most -= len(out[-1])
        at += _CHUNK
    return b"".join(out), max(start + 1, at - len(inflater.unused_data)) if inflater.eof else start


_PACKED = {
    b"\x1f\x8b": _gzip,
    b"BZh": _bzip2,
    b"\xfd7zXZ\0": _xz,
    b"PK\x03\x04": _members,
    b"7z\xbc\xaf\x27\x1c": _closed,
    b"Rar!": _closed,
    b"\x28\xb5\x2f\xfd": _closed,
}
"""Readers of files that are packed as a whole, by their first bytes; the last are 7z, RAR, zstd."""
_DAMAGED = (
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
)
