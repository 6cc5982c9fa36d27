"""Dates as they are printed, English and Spanish, in names of months or in figures.

Only what is written is read: no missing year is guessed, and ``12/02/2021`` stays open until
somebody says whether the month or the day comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MONTHS: dict[str, int] = {
    # English, with the abbreviations that newspapers use.
    **{"january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4},
    **{"apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8},
    **{"september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11},
    **{"december": 12, "dec": 12},
    # Spanish.
    **{"enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5},
    **{"junio": 6, "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "set": 9},
    **{"octubre": 10, "noviembre": 11, "diciembre": 12, "dic": 12},
}
WEEKDAYS = (
    *("monday", "mon", "tuesday", "tues", "tue", "wednesday", "wed", "thursday", "thurs", "thur"),
    *("thu", "friday", "fri", "saturday", "sat", "sunday", "sun"),
    # Spanish; texts that lost their accents often lost the letter under them too.
    *("lunes", "martes", "miércoles", "miercoles", "mircoles", "jueves", "viernes"),
    *("sábado", "sabado", "sbado", "domingo"),
)
CENTURY_TURN = 70
"""A year of two figures from here on is of the twentieth century: no release is older."""


class Order(StrEnum):
    """Which comes first in a date of figures."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date at characters *start* to *end*.

    ``readings`` are its EDTF values: one, or two when only the order of day and month, month
    first, tells them apart; none when the year is not printed (``Dec. 2``).
    """

    start: int
    end: int
    readings: tuple[str, ...]

    def edtf(self, order: Order | None = None) -> str:
        """Return the one reading, or the one of *order*; empty when it stays open."""
        match self.readings:
            case (only,):
                return only
            case (month_first, day_first) if order is not None:
                return month_first if order is Order.MONTH_FIRST else day_first
            case _:
                return ""

    @property
    def is_day(self) -> bool:
        """Whether the day is printed, not only a month."""
        return all(reading.count("-") == 2 for reading in self.readings)


def _any_of(words: tuple[str, ...] | dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_CAPITAL = r"(?-i:[A-ZÁÉÍÓÚÑ])"
_BEGIN = rf"(?:\b|(?<=[^\W\d_])(?={_CAPITAL}(?-i:[a-z])))"
"""A word's beginning, or a capital where words are glued together (``ReleaseMay 3``)."""
_END = rf"(?:\b|(?={_CAPITAL}))"
_NAMES = rf"(?:{_any_of(MONTHS)})\b\.?"
_SPACE = r"[^\S\n]{0,3}"
_WEEKDAY = rf"(?:\b(?:{_any_of(WEEKDAYS)})\b\.?{_SPACE}[,|]?{_SPACE})?"
_YEAR = r"(?:18|19|20)\d\d"
_DAY = r"\d{1,2}"
_OF = rf"(?:{_SPACE}\b(?:del?|of)\b|{_SPACE},)?{_SPACE}"
_FORMS = (
    # December 2nd, 2021; Diciembre 2 de 2021; Dec. 2
    rf"(?P<month1>{_NAMES}){_SPACE}(?P<day1>{_DAY})(?:st|nd|rd|th)?\b(?!{_SPACE}[-–—&]{_SPACE}\d)"
    rf"(?:{_OF}(?P<year1>{_YEAR}){_END})?",
    # 2 de diciembre de 2021; 1.º de mayo del 2019; 2 December 2021; primero de mayo de 2019
    rf"(?<![\d/.])(?<!\d[–-])(?P<day2>{_DAY}|primero)(?:\.?[º°]|ro|er|o|st|nd|rd|th)?\b{_OF}"
    rf"(?P<month2>{_NAMES})(?:{_OF}(?:año{_SPACE})?(?P<year2>{_YEAR}){_END})?",
    # December 2021; diciembre de 2021
    rf"(?P<month3>{_NAMES}){_OF}(?P<year3>{_YEAR})\b",
    # 2021-12-02, with or without a time of day
    rf"(?<![\d/.-])(?P<year4>{_YEAR})(?P<mark4>[-/.])(?P<month4>\d\d?)(?P=mark4)(?P<day4>\d\d?)"
    r"(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])",
    # 12/02/2021; 12.02.21
    rf"(?<![\d/.-])(?P<first5>{_DAY})(?P<mark5>[/.-])(?P<second5>{_DAY})(?P=mark5)"
    rf"(?P<year5>{_YEAR}|\d\d)(?![\d/-]|\.\d)",
)
_FIGURE = re.compile(r"\d|primero", re.IGNORECASE)
_DATE = re.compile("|".join(rf"{_WEEKDAY}{_BEGIN}(?:{form})" for form in _FORMS), re.IGNORECASE)


def printed_dates(text: str) -> Iterator[PrintedDate]:
    """Yield every date in *text*, in the order in which they stand there."""
    if not _FIGURE.search(text):
        return
    for match in _DATE.finditer(text):
        readings = tuple(_readings(match))
        is_yearless = not any(match[f"year{form}"] for form in "12345")
        if readings or is_yearless:
            yield PrintedDate(match.start(), match.end(), readings)


def _readings(match: re.Match[str]) -> Iterator[str]:
    groups = match.groupdict()
    if groups["year3"]:
        yield f"{groups['year3']}-{_month(groups['month3']):02}"
    elif groups["year5"]:
        first, second = int(groups["first5"]), int(groups["second5"])
        year = _full_year(groups["year5"])
        readings = (_iso(year, first, second), _iso(year, second, first))
        yield from dict.fromkeys(filter(None, readings))
    else:
        number = next((n for n in "124" if groups[f"year{n}"]), None)
        if number:
            day = groups[f"day{number}"]
            month = groups[f"month{number}"]
            yield from filter(
                None, [_iso(int(groups[f"year{number}"]), _month(month), _number(day))]
            )


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[text.rstrip(".").lower()]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 1


def _full_year(text: str) -> int:
    year = int(text)
    if year >= 100:
        return year
    return year + (1900 if year >= CENTURY_TURN else 2000)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
