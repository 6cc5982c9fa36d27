"""Small files of every kind, and releases that attach them."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
    'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
PDF = b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080008000c01011100ffd9")
"""The head of a picture of 12 by 8 pixels."""
ENCRYPTED_PDF = PDF.replace(b"/Root", b"/Encrypt 2 0 R /Root")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4"/></svg>'
HTML = b"<!doctype html><html><body><script>alert(1)</script></body></html>"
PROGRAM = b"MZ\x90\0" + b"\0" * 200
KIT = """
  - file: photo.png
    title: The doors
    alt: Three open "doors" & <b>
    caption: Open since noon.
    credit: "Photo: Ana Example"
    licence: CC-BY-4.0
  - file: facts.pdf
    title: Fact sheet
    licence: Free for the press"""
"""What stands for ``attachments:`` in a release with a picture and a document."""


def png(width: int = 12, height: int = 8, shade: int = 0) -> bytes:
    """Return a grey picture of that many pixels, of a *shade* from 0 to 255."""
    rows = (b"\0" + bytes([shade]) * width) * height
    chunks = {
        b"IHDR": struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0),
        b"IDAT": zlib.compress(rows),
        b"IEND": b"",
    }
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks.items()
    )


def docx(**members: str) -> bytes:
    """Return a Word document with further *members*, by name; a dot in it is two underscores."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("[Content_Types].xml", _CONTENT_TYPES)
        package.writestr("word/document.xml", "<document/>")
        for name, text in members.items():
            package.writestr(name.replace("__", "."), text)
    return packed.getvalue()


def drawing(inside: str) -> bytes:
    """Return an SVG with *inside* in it."""
    start, end = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">', "</svg>"
    return f"{start}{inside}{end}".encode()
