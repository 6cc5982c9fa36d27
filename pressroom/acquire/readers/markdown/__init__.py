"""Markdown of other site generators. No logic here."""

from pressroom.acquire.readers.markdown.file import read

__all__ = ["read"]
