"""What may be attached to a release, by the ending of a file's name, and how it may be called."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: its ``media_type`` (IANA), and what people call its form, ``JPEG``."""

    media_type: str
    name: str

    @property
    def is_image(self) -> bool:
        return self.media_type.startswith("image/")


KINDS = {
    ".avif": FileKind("image/avif", "AVIF"),
    ".csv": FileKind("text/csv", "CSV"),
    ".docx": FileKind(f"{_OFFICE}.wordprocessingml.document", "DOCX"),
    ".gif": FileKind("image/gif", "GIF"),
    ".jpeg": FileKind("image/jpeg", "JPEG"),
    ".jpg": FileKind("image/jpeg", "JPEG"),
    ".odp": FileKind(f"{_OPEN}.presentation", "ODP"),
    ".ods": FileKind(f"{_OPEN}.spreadsheet", "ODS"),
    ".odt": FileKind(f"{_OPEN}.text", "ODT"),
    ".pdf": FileKind("application/pdf", "PDF"),
    ".png": FileKind("image/png", "PNG"),
    ".pptx": FileKind(f"{_OFFICE}.presentationml.presentation", "PPTX"),
    ".svg": FileKind("image/svg+xml", "SVG"),
    ".txt": FileKind("text/plain", "TXT"),
    ".webp": FileKind("image/webp", "WebP"),
    ".xlsx": FileKind(f"{_OFFICE}.spreadsheetml.sheet", "XLSX"),
}
NAME_PATTERN = r"^(?!edition-)[a-zA-Z0-9][a-zA-Z0-9_-]*(\.[a-zA-Z0-9_-]+)*\.[a-zA-Z0-9]+$"
"""The name becomes an address, and must be the same on every disk; editions have theirs."""
LONGEST_NAME = 100
_NAME = re.compile(NAME_PATTERN)


def file_name(text: str) -> str:
    """Return *text*, which must be the name of a file that can be attached.

    :raises ValueError: if it is none, or leads out of the release's folder.
    """
    if len(text) > LONGEST_NAME or not _NAME.fullmatch(text):
        raise ValueError(
            "Expected the name of a file that lies in the folder named like the page, without the "
            "folder: photo.jpg. Use letters a to z, digits and hyphens; names that begin with "
            "edition- are those of editions."
        )
    return text


def kind_of(name: str) -> FileKind | None:
    """Return the kind of the file *name*; ``None`` if such files cannot be attached."""
    stem, _dot, end = name.rpartition(".")
    return KINDS.get(f".{end.lower()}") if stem else None
