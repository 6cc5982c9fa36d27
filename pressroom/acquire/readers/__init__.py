"""Readers: a file in a foreign format to documents. No logic here."""

from pressroom.acquire.readers.formats import FORMATS
from pressroom.acquire.readers.selection import Selection, SelectionError
from pressroom.acquire.readers.sources import read_source, source_dates, source_size

__all__ = [
    "FORMATS",
    "Selection",
    "SelectionError",
    "read_source",
    "source_dates",
    "source_size",
]
