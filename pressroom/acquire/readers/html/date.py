"""The day that a page prints of itself, where its metadata names none."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from pressroom.acquire.readers.days import date_field, edtf_day
from pressroom.acquire.readers.html.residue import ABOUT_THE_POST, OUTSIDE, landmark
from pressroom.acquire.readers.html.tree import visible_text

_PUBLISHED = frozenset(
    "published entry-date post-date posted-on postdate wp-block-post-date meta-date "
    "elementor-post-info__item--type-date".split()
)


def printed_date(main: _Element) -> str:
    """Return the day of publication that stands in *main*, or else nearest around it.

    EDTF, or what is printed where that is in words. Where several days are given, none is.
    """
    for part in (main, *main.iterancestors()):
        for days in (set(_published(part)), set(_times(part))):
            if days:
                return days.pop() if len(days) == 1 else ""
    return ""


def _published(part: _Element) -> Iterator[str]:
    """Yield the days in elements that themes name after what they hold."""
    for element in part.iter():
        if not isinstance(element.tag, str) or _PUBLISHED.isdisjoint(_names(element)):
            continue
        inner = [e for e in element.iterdescendants() if _PUBLISHED.intersection(_names(e))]
        texts = (element.get("datetime", ""), element.get("title", ""), visible_text(element))
        if not inner and _is_of_post(element) and (day := date_field(texts)):
            yield day


def _times(part: _Element) -> Iterator[str]:
    for time in part.iter("time"):
        is_own = "updated" not in _names(time) and _is_of_post(time)
        if is_own and (day := edtf_day(time.get("datetime", ""))):
            yield day


def _names(element: _Element) -> list[str]:
    return element.get("class", "").split()


def _is_of_post(element: _Element) -> bool:
    """Whether *element* does not stand in a list of other pages, a comment or the like."""
    return landmark(element) in (OUTSIDE, ABOUT_THE_POST, "page header")
