"""Dates as the styles of citations write them."""

from __future__ import annotations

from functools import lru_cache

from babel.dates import format_date, format_skeleton

from pressroom.content.dates import ArchiveDate

# The abbreviations of the MLA Handbook (9th edition, appendix 1), which are not Unicode's.
MONTHS_IN_MLA = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()


@lru_cache(maxsize=4096)
def day_and_month(day: ArchiveDate, locale: str) -> str:
    """Return the month, and the day if it is known: “December 2”; nothing of a bare year."""
    if day.precision == "year":
        return ""
    if day.precision == "month":
        return format_date(day.earliest, "LLLL", locale=locale)
    return str(format_skeleton("MMMMd", day.earliest, locale=locale))


def short_date(day: ArchiveDate, locale: str) -> str:
    """Return the date as the MLA writes it, “2 Dec. 2021”; in full in another language."""
    if not locale.startswith("en") or day.precision == "year":
        return day.label(locale)
    month = f"{MONTHS_IN_MLA[day.earliest.month - 1]} {day.year}"
    return f"{day.earliest.day} {month}" if day.precision == "day" else month
