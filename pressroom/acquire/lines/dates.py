"""The day of a release: from the metadata, a line of the head, or the dateline.

Never from another date of the text: a day counts only where a release gives its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from phonenumbers import NumberParseException, region_code_for_number
from phonenumbers import parse as parse_number

from pressroom.acquire.lines.date_line import date_line, is_time
from pressroom.acquire.lines.dateline import LONGEST, find_dateline
from pressroom.acquire.lines.head import Part, head_parts
from pressroom.acquire.lines.places import STATE_ABBREVIATIONS
from pressroom.acquire.lines.release_line import find_release_lines
from pressroom.content.printed_dates import Order, PrintedDate, printed_dates

Place = Literal["metadata", "line", "dateline", "embargo"]

_LABELLED = re.compile(
    r"\s*(?:posted|published|issued|released|publicado|publicada|emitido)\b", re.IGNORECASE
)
_AMERICAN = re.compile(
    r"(?:\w,? \(?|\()(?:D\.C\.|DC\b|Washington\b|[DRI]-[A-Z]{2}\b)"
    rf"|\w, (?:{'|'.join(s for s in STATE_ABBREVIATIONS if s.isupper())})\b"
    r"|\b(?:Congress(?:man|woman)?|U\.S\. Senat|Senator|Federal)\b"
)
_PHONE = re.compile(r"\(?\b\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}\b")
_EVIDENCE = 3000
"""Characters from the text's beginning in which signs of its country are looked for."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The release's day.

    ``edtf`` is the day, or the month where only that is printed; ``text`` is what is printed,
    on line ``line`` (None: only in the metadata). ``is_whole`` says that the line holds nothing
    else and can leave the text, as can ``repeats``, further lines that only give the same day.
    ``others`` are the days, as printed, that other lines of the head give instead: an editor
    should look at them.
    """

    edtf: str
    line: int | None
    text: str
    place: Place
    is_whole: bool = False
    repeats: tuple[int, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Given:
    """A day that some line of the head gives."""

    date: PrintedDate
    text: str
    line: int
    place: Place
    is_whole: bool


def find_date(
    lines: Sequence[str],
    metadata: str = "",
    order: Order | None = None,
    phones: Sequence[str] = (),
) -> FoundDate | None:
    """Return the day of the release; None where neither *metadata* nor the head gives one.

    *metadata* is the source's own field, as it stands there. *order* says how the source
    writes figures (see :func:`order_of`); without it ``12/02/2021`` counts only when the other
    days of the head, or American English, decide. *phones* are those that no line holds any more.
    """
    given = list(_given(lines))
    order = order or _order([*phones, *lines], metadata, given)
    if stated := _from_metadata(metadata, order):
        return _with_others(FoundDate(stated, None, metadata.strip(), "metadata"), given, order)
    for place in ("line", "dateline", "embargo"):
        for item in given:
            edtf = item.date.edtf(order)
            if item.place == place and edtf:
                found = FoundDate(edtf, item.line, item.text, item.place, item.is_whole)
                return _with_others(found, given, order)
    return None


def order_of(texts: Iterable[str]) -> Order | None:
    """Return how a source writes dates of figures, where its unambiguous ones all agree.

    *texts* are the metadata fields or date lines of its documents.
    """
    orders = {
        _order_shown(text[found.start : found.end], found)
        for text in texts
        for found in printed_dates(text[:LONGEST])
    }
    orders.discard(None)
    return orders.pop() if len(orders) == 1 else None


def _order_shown(text: str, found: PrintedDate) -> Order | None:
    """Return the order that *text*, a date of figures with a day past the 12th, shows."""
    figures = re.fullmatch(r"(\d\d?)[/.-](\d\d?)[/.-]\d{2,4}", text)
    if not figures or len(found.readings) != 1 or figures[1] == figures[2]:
        return None
    return Order.MONTH_FIRST if int(figures[2]) > 12 else Order.DAY_FIRST


def _given(lines: Sequence[str]) -> Iterator[_Given]:
    """Yield the days that the head and the first paragraph of the text give, in order."""
    parts = head_parts(lines)
    for index, part in enumerate(parts):
        line = lines[index]
        if part in (Part.DATE, Part.RELEASE, Part.CONTACT, Part.TEXT):
            yield from _on_line(lines, index, line)
        if part is Part.TEXT:
            yield from _in_dateline(index, line)
    for index in _signed_off(lines, len(parts)):
        yield from _on_line(lines, index, lines[index])
    for release in find_release_lines(lines[: len(parts)]):
        for date in printed_dates(release.embargo):
            text = release.embargo[date.start : date.end]
            yield _Given(date, text, release.line, "embargo", release.is_whole)


def _on_line(lines: Sequence[str], index: int, line: str) -> Iterator[_Given]:
    found = date_line(line)
    if found is None or _is_of_event(lines, index) or _is_embargo(line):
        return
    text = line[found.date.start : found.date.end]
    yield _Given(found.date, text, index, "line", found.is_whole)


def _is_embargo(line: str) -> bool:
    return any(release.embargo for release in find_release_lines([line]))


def _is_of_event(lines: Sequence[str], index: int) -> bool:
    """Say whether a time of day stands right below the day."""
    below = next((line for line in lines[index + 1 : index + 4] if line.strip()), "")
    return is_time(below)


def _in_dateline(index: int, line: str) -> Iterator[_Given]:
    found = find_dateline(line)
    if found and found.date:
        start = line.find(found.date)
        for date in printed_dates(line[: start + len(found.date)]):
            if date.start == start:
                yield _Given(date, found.date, index, "dateline", False)


def _signed_off(lines: Sequence[str], start: int) -> Iterator[int]:
    """Yield the lines below the head that say when the text was posted."""
    for index in range(start, len(lines)):
        line = lines[index]
        if len(line) < LONGEST and _LABELLED.match(line):
            yield index


def _from_metadata(metadata: str, order: Order | None) -> str:
    text = metadata.strip()[:LONGEST]
    dates = [date for date in printed_dates(text) if date.readings]
    if not dates and re.fullmatch(r"\d{4}(?:-\d\d)?", text):
        return text
    return dates[0].edtf(order) if len(dates) == 1 else ""


def _order(lines: Sequence[str], metadata: str, given: list[_Given]) -> Order | None:
    """Return the order that the document itself makes certain."""
    certain = {item.date.edtf() for item in given} | {_from_metadata(metadata, None)}
    open_dates = [item.date for item in given if len(item.date.readings) == 2]
    open_dates += [date for date in printed_dates(metadata[:LONGEST]) if len(date.readings) == 2]
    orders = {order for date in open_dates for order in Order if date.edtf(order) in certain}
    if len(orders) == 1:
        return orders.pop()
    return Order.MONTH_FIRST if open_dates and _is_american(lines) else None


def _is_american(lines: Sequence[str]) -> bool:
    """Say whether the text names American states and offices in English."""
    text = "\n".join(line[:_EVIDENCE] for line in lines[:200])[:_EVIDENCE]
    if " the " not in text.lower():
        return False
    return len(_AMERICAN.findall(text)) >= 2 or any(map(_is_american_phone, _PHONE.findall(text)))


def _is_american_phone(text: str) -> bool:
    """Say whether *text* is a number of the United States: Canada writes its dates otherwise."""
    try:
        return region_code_for_number(parse_number(text, "US")) == "US"
    except NumberParseException:
        return False


def _with_others(found: FoundDate, given: list[_Given], order: Order | None) -> FoundDate:
    """Return *found* with the lines that repeat it and the days that contradict it."""
    same = [item for item in given if item.date.edtf(order) == found.edtf]
    others = tuple(
        dict.fromkeys(
            item.text
            for item in given
            if item.date.edtf(order) not in (found.edtf, "") and item.place != "embargo"
        )
    )
    line = found.line
    is_whole = found.is_whole
    if line is None and same:
        line, is_whole = same[0].line, same[0].is_whole
    repeats = tuple(
        dict.fromkeys(item.line for item in same if item.is_whole and item.line != line)
    )
    return FoundDate(found.edtf, line, found.text, found.place, is_whole, repeats, others)
