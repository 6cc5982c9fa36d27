"""Whether a file is what its name says, and can be looked into: by its bytes, not by its name."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

import imagesize
import puremagic

from pressroom.content.attachments.drawings import EXPECTED as EXPECTED_DRAWING
from pressroom.content.attachments.drawings import fault_of_drawing
from pressroom.content.attachments.kinds import FileKind, kind_of

Fault = tuple[str, str]
"""What is wrong with a file, and what to do."""
NOTHING: Fault = ("", "")
MOST_UNPACKED = 256_000_000
"""Bytes; the leak gate opens no more of one file either."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MACROS = "vbaProject.bin"


def fault(name: str, data: bytes) -> Fault:
    """Return what makes *data* unfit to be attached under *name*, whose ending is known."""
    kind = kind_of(name)
    assert kind is not None
    if name.lower().endswith(".svg"):
        what = fault_of_drawing(data)
        return (what, EXPECTED_DRAWING) if what else NOTHING
    if kind.media_type.startswith("text/"):
        return _fault_of_text(data)
    found = _guess(name, data)
    if found.mime_type != kind.media_type:
        return _other(found.extension, kind)
    if kind.is_image:
        return NOTHING if all(dimensions(data)) else _damaged()
    return _fault_of_pdf(data) if kind.name == "PDF" else _fault_of_office(data)


def dimensions(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of an image as it is seen; 0 where it does not say."""
    try:
        width, height = imagesize.get(io.BytesIO(data))
    except Exception:  # of a damaged image anything may come: of four libraries, none says what
        return 0, 0
    return max(0, round(width)), max(0, round(height))


def _guess(name: str, data: bytes) -> puremagic.PureMagicWithConfidence:
    try:
        return puremagic.magic_string(data, name)[0]
    except (puremagic.PureError, ValueError):
        return puremagic.PureMagicWithConfidence(b"", 0, "", "", "", 0)


def _other(extension: str, kind: FileKind) -> Fault:
    looks = f"its content looks like {extension}" if extension else "its content is something else"
    what = f"is not what its name says: {looks}"
    return what, f"Save it again as {kind.name}, or give it the ending that is right."


def _damaged() -> Fault:
    return "is damaged: no program will open it", "Put a sound copy in its place."


def _fault_of_text(data: bytes) -> Fault:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if _CONTROL.search(text):
        return "is not what its name says: it is no plain text", "Save it as text in UTF-8."
    return NOTHING


def _fault_of_pdf(data: bytes) -> Fault:
    if b"/Encrypt" in data:
        what = "is encrypted: nobody can look for what must not be public in it, nor keep it"
        return what, "Save it without a password and without restrictions."
    return NOTHING


def _fault_of_office(data: bytes) -> Fault:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if any(member.filename.endswith(_MACROS) for member in members):
                return "holds programs (macros)", "Save it without them."
            is_too_much = sum(member.file_size for member in members) > MOST_UNPACKED
            if is_too_much or package.testzip() is not None:
                return _damaged()
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, OSError, EOFError):
        return _damaged()
    return NOTHING
