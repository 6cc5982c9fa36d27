"""Days that do not agree: dateline and date, weekday and date, and a day that is still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pressroom.content.printed_dates import PrintedDate, printed_dates
from pressroom.content.problems import Problem, quoted
from pressroom.content.remarks.running_text import BLANK
from pressroom.content.remarks.subject import Subject

_DATELINE = re.compile(rf"[^{BLANK}\n—–]{{3,90}}?(?:\s[-–]\s|\s?—|\s--\s)")
_DAYS = (
    *("monday tuesday wednesday thursday friday saturday sunday".split()),
    *("lunes martes miércoles jueves viernes sábado domingo".split()),
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b", re.IGNORECASE)
_NEAR = 40
"""Characters after a weekday in which its date ends, if there is one."""


def date_of_dateline(subject: Subject) -> Iterator[Problem]:
    """Remark a dateline whose day is not that of the release."""
    day = _day(subject)
    match = _DATELINE.match(subject.prose, _beginning(subject.prose))
    if day is None or match is None:
        return
    for found in printed_dates(match[0]):
        printed = _days(match[0], found, day)
        if printed and day not in printed:
            what = f"The dateline says {quoted(match[0][found.start : found.end].strip())}, and"
            line = subject.line_at(match.start())
            yield Problem(line, f"{what} date: says {day}.", "Mend the one that is wrong.")


def weekdays(subject: Subject) -> Iterator[Problem]:
    """Remark a weekday on which the day beside it does not fall."""
    day = _day(subject)
    for weekday in _WEEKDAY.finditer(subject.text) if day else ():
        assert day is not None
        text = subject.text[weekday.start() : weekday.end() + _NEAR]
        found = next((found for found in printed_dates(text) if found.start == 0), None)
        days = _days(text, found, day) if found else []
        if found and days and _DAYS.index(weekday[0].lower()) % 7 not in map(date.weekday, days):
            what = f"{quoted(' '.join(text[: found.end].split()))}: that day is no {weekday[0]}."
            yield Problem(subject.line_at(weekday.start()), what, "Look it up in a calendar.")


def still_ahead(subject: Subject) -> Iterator[Problem]:
    """Remark a release that is public before its own day."""
    day = subject.release.date.earliest
    if subject.is_public and day > subject.now.astimezone().date():
        what = f"This release is dated {subject.release.date.edtf}, and is public already."
        yield Problem(1, what, "Give it an embargo:, or draft: true, if it shall wait.")


def _beginning(prose: str) -> int:
    return len(prose) - len(prose.lstrip(f"{BLANK}\n "))


def _day(subject: Subject) -> date | None:
    dated = subject.release.date
    return dated.earliest if dated.precision == "day" else None


def _days(text: str, found: PrintedDate, day: date) -> list[date]:
    """Return the days that a date can mean beside *day*; none if no day is printed.

    Without a year it is of the year of that day, or of one beside it.
    """
    readings = found.readings
    if not readings:
        written = text[found.start : found.end]
        years = (day.year, day.year - 1, day.year + 1)
        readings = tuple(
            value
            for year in years
            for again in printed_dates(f"{written}, {year}")
            for value in again.readings
        )
    return [date.fromisoformat(value) for value in readings if value.count("-") == 2]
