"""Dates as metadata writes them, as EDTF. What could be two days is none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?\Z", re.DOTALL)
_MONTH = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?\Z")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ T].*)?\Z", re.DOTALL)
_SLASHED_ISO = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?:[ T].*)?\Z", re.DOTALL)

_LONGEST = 60


def edtf_day(text: str) -> str:
    """Return the day that *text* names as EDTF, or nothing.

    The day is the one written: no time zone moves it. 07/10/1998 could be two days and is none.
    """
    text = text.strip()
    if match := _ISO.match(text) or _SLASHED_ISO.match(text):
        return _day(*map(int, match.groups()))
    if _MONTH.match(text):
        return text
    if match := _SLASHED.match(text):
        first, second, year = map(int, match.groups())
        possible = {_day(year, first, second), _day(year, second, first)} - {""}
        return possible.pop() if len(possible) == 1 else ""
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def date_field(texts: Iterable[str]) -> str:
    """Return the first of *texts*, fields of a source, that names a day, as EDTF.

    Where none does for certain, the first that may is returned as it stands (07/10/1998, or
    March 3, 2019): other documents, or words, may tell what it means.
    """
    given = [text.strip() for text in texts if text.strip()]
    whole = next((day for text in given if (day := edtf_day(text))), "")
    return whole or next((text for text in given if _may_be_date(text)), "")


def _may_be_date(text: str) -> bool:
    return len(text) <= _LONGEST and any(character.isdecimal() for character in text)


def utc_instant(text: str) -> str:
    """Return *text* (``2031-05-01 12:00:00`` in UTC) as an ISO instant with offset, or nothing."""
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=UTC).isoformat()
    except ValueError:
        return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
