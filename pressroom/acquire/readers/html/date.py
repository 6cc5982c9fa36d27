"""The day that a page prints of itself, where its metadata names none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from pressroom.acquire.readers.days import date_field, edtf_day
from pressroom.acquire.readers.html.landmarks import Landmarks
from pressroom.acquire.readers.html.residue import ABOUT_THE_POST, HEADER, OUTSIDE
from pressroom.acquire.readers.html.tree import ancestors_of, visible_text

_PUBLISHED = frozenset(
    "published entry-date post-date posted-on postdate wp-block-post-date meta-date "
    "elementor-post-info__item--type-date".split()
)


_OF_POST = (OUTSIDE, ABOUT_THE_POST, HEADER)
"""Where a day is not of another page, a comment or the like."""


def printed_date(main: _Element, landmarks: Landmarks) -> str:
    """Return the day of publication that stands in *main*, or else nearest around it.

    EDTF, or what is printed where that is in words. Where several days are given, none is.
    """
    inner = None
    for part in (main, *main.iterancestors()):
        elements = [e for e in _outside(part, inner) if landmarks.of(e) in _OF_POST]
        for days in (set(_published(elements)), set(_times(elements))):
            if days:
                return days.pop() if len(days) == 1 else ""
        inner = part
    return ""


def _outside(part: _Element, inner: _Element | None) -> Iterator[_Element]:
    """Yield the elements of *part* that are not in its child *inner*."""
    if inner is None:
        yield from part.iter("*")
        return
    yield part
    for child in part.iterchildren("*"):
        if child is not inner:
            yield from child.iter("*")


def _published(elements: Iterable[_Element]) -> Iterator[str]:
    """Yield the days in elements that themes name after what they hold."""
    named = [element for element in elements if not _PUBLISHED.isdisjoint(_names(element))]
    holders = ancestors_of(named)
    for element in named:
        if element in holders:
            continue
        texts = (element.get("datetime", ""), element.get("title", ""), visible_text(element))
        if day := date_field(texts):
            yield day


def _times(elements: Iterable[_Element]) -> Iterator[str]:
    for time in elements:
        is_own = time.tag == "time" and "updated" not in _names(time)
        if is_own and (day := edtf_day(time.get("datetime", ""))):
            yield day


def _names(element: _Element) -> list[str]:
    return element.get("class", "").split()
