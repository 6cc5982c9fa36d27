"""The dateline: place and day before the first words (``CHICAGO, Dec. 2, 2021 –``)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pressroom.acquire.lines.places import bare, cities, regions
from pressroom.acquire.lines.tables import word_set
from pressroom.content.printed_dates import PrintedDate, printed_dates

LONGEST = 140
"""Characters a dateline may take up, its dash included."""
SHORT = 4
"""Letters of a name that a full stop may abbreviate (``Nev.``, ``Mass.``)."""
WORDS_AFTER = 4
"""Words that must follow for a line to be a paragraph with a dateline."""
LIST = 4
"""Names from which on they are a list of countries, if the first are."""
LABELS = word_set(
    # Words in capitals before a dash or colon that name a part of the text, not a place.
    "about acerca advisory agenda alert alerta alternate attention atencion aviso background "
    "breaking by comunicado contact contacto contacts cuando donde correction correccion cost "
    "date declaracion details embargo embargoed editor editors embargado event evento fact faq "
    "fecha from hora immediate lugar media memo mission news nota note notes para press prensa "
    "photo photos questions que quien re read release resources rsvp share speakers statement "
    "subject summary tema time to topic update urgent urgente video visuals watch what when "
    "where who why warning"
)
OPENERS = word_set(
    # Words that begin a sentence and never a place.
    "a after against among ante as at before but by con contra desde during durante earlier en "
    "entre following for from given hacia hasta hoy if in into of on para pero por segun si since "
    "sin sobre this today todos tras under until when while with yesterday"
)
_SPLITTING = re.compile(r"[,;/()]|\s(?:and|y|&)\s|\s[-–—]{1,2}\s|(?<=[A-Za-z.])[-–—]{1,2}\Z")
_SEPARATOR = re.compile(r"\s?(?:[–—―‒]|-{1,3}|:|[.,]\s?[-–—]{1,2})\s?[-–—]?\s?")
_CLOSING = re.compile(r"[)\]]\s?[-–—:]{0,2}\s*")
_AFTER_DATE = re.compile(r"[.:]?\s+(?=[“\"«¿¡]?[^\W\d_])")
_LOST_DASH = re.compile(
    r"[^\S\n]{2,}(?=[“\"A-ZÁÉÍÓÚÑ])|[^\S\n]*(?=(?:Today|Yesterday|Tonight|Hoy|Ayer)\b)"
)
_WIRE = re.compile(r"\s?/[A-Za-z][\w .-]{2,30}/\s?")
_TO_DATE = re.compile(r"[,.;(\-–—|]\s*(?:a\s+|on\s+|el\s+)?\Z")
_PLACE_WORD = re.compile(r"[^\W\d_][\w.’'-]*\Z")
_SMALL_WORDS = frozenset(("de", "del", "la", "las", "los", "el", "of", "the", "du", "da", "al"))
_TRIMMINGS = " ,.;:()[]-–—/|\xa0\t"


@dataclass(frozen=True, slots=True)
class Dateline:
    """The first *length* characters of a paragraph: its place and date as printed.

    Either may be empty, not both. ``edtf`` is the date where its year is printed.
    """

    place: str
    date: str
    length: int
    edtf: str = ""


def find_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline with which *paragraph* begins; None where no words follow it."""
    head = paragraph[:LONGEST]
    dates = [found for found in printed_dates(head) if found.is_day]
    best = None
    for start, end in _separators(head, dates):
        if len(paragraph[end : end + 80].split()) < WORDS_AFTER:
            break
        found = _read(head, start, end, dates[:1])
        if found and (best is None or _goes_on(best, found, head[best.length : start])):
            best = found
    return best


def _goes_on(best: Dateline, found: Dateline, between: str) -> bool:
    """Say whether *found* is all of the dateline of which *best* is the beginning."""
    return bool(found.date and not best.date) or not between.strip(_TRIMMINGS)


def _separators(head: str, dates: list[PrintedDate]) -> list[tuple[int, int]]:
    """Return the spans in *head* that may close a dateline, in order of their ends."""
    patterns = [_SEPARATOR, _LOST_DASH, _WIRE]
    if head.lstrip().startswith(("(", "[")):
        patterns.append(_CLOSING)
    spans = {match.span() for pattern in patterns for match in pattern.finditer(head)}
    after_dates = (_AFTER_DATE.match(head, found.end) for found in dates)
    spans |= {match.span() for match in after_dates if match}
    outside = (
        span for span in spans if not any(found.start < span[0] < found.end for found in dates)
    )
    return sorted(outside, key=lambda span: (span[1], -span[0]))


def _read(head: str, start: int, end: int, dates: list[PrintedDate]) -> Dateline | None:
    """Return the dateline that *head* is up to *start*, if it is one; the text begins at *end*."""
    mark = _Mark(head[start:end], head[end:])
    day = next((found for found in dates if found.end <= start), None)
    if day is None:
        if not _is_place(_names(head[:start]), mark):
            return None
        return Dateline(_place(head[:start], mark.text), "", end)
    before, after = head[: day.start], _WIRE.sub(" ", head[day.end : start])
    places, later = _names(before), _names(after)
    if later and not _is_place(later, _Mark(" – ", ""), may_be_loud=False):
        return None
    is_dated = mark.has_dash and bool(places) and bool(_TO_DATE.search(before))
    if places and not _is_place(places, mark, is_dated=is_dated):
        return None
    if not places and not (mark.has_dash and day.readings):
        return None
    place = _place(before, "") or _place(after, "")
    return Dateline(place, head[day.start : day.end], end, day.edtf())


class _Mark:
    """What stands between a dateline and the text: a dash, a colon, or space alone."""

    def __init__(self, text: str, rest: str) -> None:
        self.text = text
        bare_text = text.strip()
        self.is_colon = bare_text == ":"
        self.has_dash = bool(bare_text) and not self.is_colon
        self.is_hyphen = text == "-"
        self.stands_before_capitals = rest.isupper()


def _names(text: str) -> list[str]:
    parts = (part.strip(_TRIMMINGS) for part in _SPLITTING.split(_WIRE.sub(",", text)))
    return [part for part in parts if part and part not in ("a", "on", "el")]


def _place(printed: str, mark: str) -> str:
    """Return the place in *printed*; a full stop of *mark* that ends an abbreviation is its own."""
    place = " ".join(printed.split()).strip(" ,;:()[]-–—/|").removesuffix(", a")
    last = re.split(r"[\s,]", place)[-1]
    is_abbreviation = "." in last or len(last) <= SHORT
    return place + "." if mark.startswith(".") and is_abbreviation else place


def _is_place(
    parts: list[str], mark: _Mark, *, is_dated: bool = False, may_be_loud: bool = True
) -> bool:
    """Say whether *parts*, the words before *mark*, name a place.

    A name nobody knows passes for one when a day, a known region, or capitals throughout stand
    by it.
    """
    if not 0 < len(parts) <= 6 or not all(map(_looks_like_name, parts)):
        return False
    firsts = {bare(part).partition(" ")[0] for part in parts}
    if firsts & LABELS or firsts & OPENERS:
        return False
    known = [bare(part) in regions() for part in parts]
    if mark.is_hyphen and not parts[0].isupper() and not is_dated:
        return False  # Miami-based
    if bare(parts[0]) in cities() and (len(parts) > 1 or not mark.is_colon):
        return True
    is_list = len(parts) >= LIST and all(known[:2])
    if is_dated or (any(known[1:]) and not is_list):
        return True
    if not mark.has_dash:
        return False
    is_country = known == [True] and len(parts[0]) > SHORT
    return is_country or (may_be_loud and _is_loud(parts[0], mark))


def _is_loud(name: str, mark: _Mark) -> bool:
    """Say whether *name* is in capitals, short, and not part of a line in capitals."""
    if mark.is_hyphen or mark.stands_before_capitals:
        return False
    return name.isupper() and len(name) >= SHORT and len(name.split()) <= 3


def _looks_like_name(part: str) -> bool:
    names = part.split()
    if len(names) > 5 or names[-1] in _SMALL_WORDS:
        return False
    return all(
        _PLACE_WORD.match(name) and (name[0].isupper() or name in _SMALL_WORDS) for name in names
    )
