"""Readers: a file in a foreign format to documents. No logic here."""

from pressroom.acquire.readers.formats import AUTO, FORMATS
from pressroom.acquire.readers.selection import EVERYTHING, Selection, SelectionError
from pressroom.acquire.readers.sources import read_source, source_dates, source_size

__all__ = [
    "AUTO",
    "EVERYTHING",
    "FORMATS",
    "Selection",
    "SelectionError",
    "read_source",
    "source_dates",
    "source_size",
]
