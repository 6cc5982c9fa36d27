"""Files as they stand in a built site, that hold some words."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import struct
import zipfile
import zlib


def png(kind: bytes, chunk: bytes) -> bytes:
    """Return a PNG of one pixel with one more *chunk* of a *kind*."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (kind, chunk), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")]
    parts = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def png_text(text: str) -> bytes:
    return png(b"tEXt", b"Title\0" + text.encode("latin-1"))


def png_packed_text(text: str) -> bytes:
    return png(b"zTXt", b"Title\0\0" + zlib.compress(text.encode("latin-1")))


def png_international_text(text: str) -> bytes:
    return png(b"iTXt", b"Title\0\1\0en\0\0" + zlib.compress(text.encode()))


def jpeg(text: str) -> bytes:
    """Return the head of a JPEG with *text* as Windows writes its title, in UTF-16."""
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x9b\x9c\x01\0" + text.encode("utf-16-le") + b"\0\0"
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + b"\xff\xd9\x9d\xfe"


def pdf(text: str) -> bytes:
    packed = zlib.compress(f"BT /F1 12 Tf ({text}) Tj ET".encode("latin-1", "replace"))
    head = f"%PDF-1.4\n1 0 obj<</Length {len(packed)}/Filter/FlateDecode>>\nstream\n".encode()
    return head + packed + b"\nendstream\nendobj\n%%EOF\n"


def zipped(name: str, data: str | bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def fragment(text: str) -> bytes:
    """Return a fragment of Pagefind's index."""
    content = json.dumps({"url": "/x.html", "content": text, "word_count": 9})
    return gzip.compress(b"pagefind_dcd" + content.encode())


def inventory(line: str) -> bytes:
    head = b"# Sphinx inventory version 2\n# Project: x\n# Version: \n# zlib.\n"
    return head + zlib.compress(line.encode())


def pickled(text: str) -> bytes:
    return pickle.dumps({"text": [text, text.encode()], "number": 7}, protocol=5)


def atom(text: str) -> str:
    """Return a feed with *text* as HTML inside its XML."""
    inner = f"<p>It says: <em>{text}</em></p>"
    escaped = inner.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<feed><entry><content type="html">{escaped}</content></entry></feed>'
