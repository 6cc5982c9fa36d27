"""The lines around a release's text: release line, headline, date, dateline, end mark.

And what a whole text says of itself: its kind, its language, what a scraper left in it.
"""

from pressroom.acquire.lines.dateline import Dateline, find_dateline
from pressroom.acquire.lines.dates import FoundDate, find_date, order_of
from pressroom.acquire.lines.end_mark import find_end_mark, find_end_marks
from pressroom.acquire.lines.found import Found
from pressroom.acquire.lines.headline import Headline, find_headline
from pressroom.acquire.lines.kind import guess_kind
from pressroom.acquire.lines.language import SMALL_WORDS, guess_language
from pressroom.acquire.lines.release_line import (
    ReleaseLine,
    find_release_line,
    find_release_lines,
)
from pressroom.acquire.lines.residue import find_residue
from pressroom.content.printed_dates import Order

__all__ = [
    "SMALL_WORDS",
    "Dateline",
    "Found",
    "FoundDate",
    "Headline",
    "Order",
    "ReleaseLine",
    "find_date",
    "find_dateline",
    "find_end_mark",
    "find_end_marks",
    "find_headline",
    "find_release_line",
    "find_release_lines",
    "find_residue",
    "guess_kind",
    "guess_language",
    "order_of",
]
