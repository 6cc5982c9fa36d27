"""Word files (.docx, Office Open XML). No logic here."""

from pressroom.acquire.readers.docx.file import read

__all__ = ["read"]
