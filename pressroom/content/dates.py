"""Dates of releases, which an archive sometimes knows only roughly.

The notation is EDTF, the Extended Date/Time Format of the Library of Congress
(https://www.loc.gov/standards/datetime/), now part of ISO 8601-2: a day, a month or a year,
where ``~`` says approximate, ``?`` uncertain and ``%`` both.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from babel.dates import format_date, format_skeleton

Precision = Literal["day", "month", "year"]

FORMS = "2021-12-02, 2021-12 or 2021; with ~ behind it if approximate, ? if uncertain"
_SHAPE = re.compile(r"\d{4}(-(?:0[1-9]|1[0-2]))?(?(1)(-\d\d)?)([~?%]?)", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class ArchiveDate:
    """A day, month or year on which a release went out, as far as it is known.

    ``earliest`` and ``latest`` are the first and last day it can mean, both included, so dates
    sort by the first day they can mean. No time zone: a press office's own calendar day.
    """

    earliest: date
    latest: date
    edtf: str

    @property
    def year(self) -> int:
        return self.earliest.year

    @property
    def month(self) -> int | None:
        """The month, or ``None`` where only the year is known."""
        return None if self.precision == "year" else self.earliest.month

    @property
    def precision(self) -> Precision:
        names: tuple[Precision, ...] = ("year", "month", "day")
        return names[self.calendar.count("-")]

    @property
    def calendar(self) -> str:
        """The date without its qualifier, as HTML's ``<time datetime>`` takes it."""
        return self.edtf.rstrip("~?%")

    @property
    def is_approximate(self) -> bool:
        return self.edtf.endswith(("~", "%"))

    @property
    def is_uncertain(self) -> bool:
        return self.edtf.endswith(("?", "%"))

    def label(self, locale: str) -> str:
        """Return the date in words of *locale* (Babel's name, such as ``es``), unqualified."""
        return _label(self.earliest, self.precision, locale)


@lru_cache(maxsize=65_536)
def _label(day: date, precision: Precision, locale: str) -> str:
    # A day stands on a dozen pages of an archive.
    if precision == "day":
        return format_date(day, format="long", locale=locale)
    skeleton = "yMMMM" if precision == "month" else "y"
    return format_skeleton(skeleton, _noon(day), locale=locale)


def _noon(day: date) -> datetime:
    # format_skeleton converts a datetime between time zones; noon stays on its day in every one.
    return datetime(day.year, day.month, day.day, 12)


@lru_cache(maxsize=4096)
def parse_date(text: str) -> ArchiveDate:
    """Parse an EDTF date of day, month or year precision.

    :raises ValueError: with a sentence for a person, if *text* is not such a date.
    """
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise ValueError(f"Expected {FORMS}.")
    try:
        earliest, latest = _span(text, shape)
    except ValueError:
        raise ValueError(f"There is no such day or month. Expected {FORMS}.") from None
    return ArchiveDate(earliest, latest, text)


def _span(text: str, shape: re.Match[str]) -> tuple[date, date]:
    if not shape[3]:
        # Nearly every date is plain. The EDTF library takes ten milliseconds for one, as long as
        # Sphinx takes for a page; without a qualifier there is nothing in it to interpret.
        return _plain_span(*map(int, text.split("-")))
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parsed = parse_edtf(text)
    except EDTFParseException as error:
        raise ValueError(str(error)) from error
    return date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])


def _plain_span(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """Return the first and the last day of a *year*, of a *month* of it, or one *day* twice.

    :raises ValueError: if there is no such year or day.
    """
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)
