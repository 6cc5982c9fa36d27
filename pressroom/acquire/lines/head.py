"""The head of a release: the lines before its running text, each told by what it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from enum import Enum, auto

from pressroom.acquire.lines.date_line import CONTACT_LABEL, date_line
from pressroom.acquire.lines.dateline import find_dateline
from pressroom.acquire.lines.end_mark import find_end_mark
from pressroom.acquire.lines.letterhead import is_letterhead
from pressroom.acquire.lines.release_line import find_release_line
from pressroom.acquire.lines.residue import residue_reason
from pressroom.acquire.lines.vocabulary import HEADLINE_WORDS
from pressroom.content.names import fold

LINES = 80
"""Lines with words among which the head is looked for."""
LONG = 45
"""Words from which on a line is running text."""
LEAD_IN = 8
"""Words from which on a line that ends with a colon leads over to the text."""
SHORT = 15
"""Words from which on a line that begins with *today* is the text's first."""
TWO_SENTENCES = 30
"""Words from which on a line in which a second sentence begins is running text."""
SENTENCE = 20
"""Words from which on a line that ends as a sentence is running text."""
TITLE_CASE = 0.6
"""Share of capitalised words from which on a line is written as a title is."""
RESTART = 8
"""Lines with words before a release line; what stands above it is a teaser, not the text."""
TEASER = 2
"""Lines with words from a teaser to the dateline that begins the text."""
_WORDS_AT = 4000
_LABEL_WITHIN = 400
_SALUTATION = re.compile(
    r"(?:dear|estimad[oa]s?|querid[oa]s?|to whom|a quien|a la opini\w?n p\w?blica"
    r"|good (?:morning|afternoon|evening)|buen[oa]s (?:d\w?as|tardes|noches)"
    r"|thank you|gracias|(?:mr|madam|mister)\.? (?:chair|speaker|president))\b",
    re.IGNORECASE,
)
_PARTICULARS = re.compile(
    r"(?:who|what|when|where|why|how|time|place|location|rsvp|qui[eé]n(?:es)?|qu[eé]|cu[aá]ndo"
    r"|d[oó]nde|por qu[eé]|hora|lugar)\s*(?:[:–—]|-\s|\Z)",
    re.IGNORECASE,
)
_REACHABLE = re.compile(
    r"[\w.+-]{1,60}@\w|\[\s?(?:email|correo)[^\]]{0,20}(?:protected|protegido)\s?\]"
    r"|(?<!\d)\(?\d{3}\)?[ .\xa0-]{0,2}\d{3}[ .\xa0-]\d{4}(?!\d)|\+\d{1,3}[ ()\d.-]{8,18}"
)
_SENTENCE_END = re.compile(
    r"[.:;!?…][\"”’')\]]{0,2}\Z"
    r"|[a-záéíóúñ\d)]{4}[.!?][\"”’')\]]?\s+[\"“«¿¡]?[A-ZÁÉÍÓÚÑ]\w+\s"
)
_SECOND_SENTENCE = re.compile(r"[a-záéíóúñ]{2}[.!?][\"”’)]?\s+[\"“]?[A-ZÁÉÍÓÚÑ]\w*\b(?!\.)")
_EPIGRAPH = re.compile(
    r"\W{0,3}[“\"][^“”\"]{20,400}[”\"]\s{0,3}[–—-]{1,2}\s{0,3}[A-ZÁÉÍÓÚÑ][^.!?]{2,60}\Z"
)
"""A motto that a site prints over all of its pages, with the name of whose it is."""
_TODAY = re.compile(r"(?:today|yesterday|tonight|hoy|ayer)\b", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-ZÁÉÍÓÚÑ][\w.’'-]{0,20}[ \xa0]?){2,4}\Z")


class Part(Enum):
    """What a line of the head is."""

    BLANK = auto()
    SKIPPED = auto()
    """Another recogniser has taken the line."""
    RELEASE = auto()
    DATE = auto()
    CONTACT = auto()
    LETTERHEAD = auto()
    RESIDUE = auto()
    CANDIDATE = auto()
    """A headline, a subhead, or a line nobody knows."""
    NAME = auto()
    """Two to four capitalised words beside a contact: a person's name, most likely."""
    TEXT = auto()


def head_parts(lines: Sequence[str], skip: Set[int] = frozenset()) -> list[Part]:
    """Return what each line is, up to and with the first line of running text."""
    parts: list[Part] = []
    seen = 0
    has_contact = False
    stop: int | None = None
    for index, line in enumerate(lines):
        part = _part(line) if index not in skip else Part.SKIPPED
        if part is Part.CANDIDATE and _is_name_of_contact(line, parts, has_contact=has_contact):
            part = Part.NAME
        has_contact = has_contact or part is Part.CONTACT or _has_contact_label(line)
        parts.append(part)
        seen += part is not Part.BLANK
        if part is Part.RELEASE and seen <= RESTART + 1:
            stop = None
        if part is Part.TEXT and (stop is None or _is_teaser(lines, parts, stop)):
            stop = index
        if seen > LINES or (stop is not None and seen > RESTART):
            break
    parts = parts if stop is None else parts[: stop + 1]
    return parts[: _first_sentence(lines, parts) + 1]


def _is_teaser(lines: Sequence[str], parts: Sequence[Part], stop: int) -> bool:
    """Say whether the text at *stop* only leads up to the last line, which has a dateline."""
    between = sum(part is not Part.BLANK for part in parts[stop:]) - 1
    found = find_dateline(lines[len(parts) - 1]) if between <= TEASER else None
    return found is not None and bool(found.edtf and found.place)


def _first_sentence(lines: Sequence[str], parts: list[Part]) -> int:
    """Return where the text begins if the head runs into a short sentence; mark that line.

    Above a dateline, and where it stands twice, a sentence belongs to the head.
    """
    last = len(parts) - 1
    if last < 0 or (parts[last] is Part.TEXT and find_dateline(lines[last])):
        return last
    seen = Counter(fold(line[:400]) for line in lines[: last + 1])
    for index, part in enumerate(parts):
        if part is Part.CANDIDATE and _is_sentence(lines[index]) and seen[fold(lines[index])] < 2:
            parts[index] = Part.TEXT
            return index
    return last


def _is_sentence(line: str) -> bool:
    """Say whether *line* ends as a sentence does and is not written as a title is."""
    words = line.split()
    if len(words) < LEAD_IN or not re.search(r"[.:;…][\"”’')]{0,2}\s*\Z", line):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals < TITLE_CASE * len(words)


def _part(line: str) -> Part:
    text = line.strip()
    if not text or not any(map(str.isalnum, text[:200])):
        return Part.BLANK if not find_end_mark([text]) else Part.LETTERHEAD
    if len(text) < LONG * 12:
        if residue_reason(text) or _EPIGRAPH.match(text):
            return Part.RESIDUE
        if (found := date_line(text)) and (found.is_whole or len(text.split()) < LONG):
            return Part.DATE
        if is_letterhead(text):
            return Part.LETTERHEAD
        if find_release_line([text]) and len(text.split()) < LONG:
            return Part.RELEASE
        if is_contact(text) and len(text.split()) < SENTENCE:
            return Part.CONTACT
    if is_running(text):
        return Part.TEXT
    return Part.CONTACT if is_contact(text) else Part.CANDIDATE


def is_running(text: str) -> bool:
    """Say whether *text* is running text, not a line of a head."""
    if find_dateline(text) or _SALUTATION.match(text) or _PARTICULARS.match(text):
        return True
    count = len(text[:_WORDS_AT].split())
    if count >= LONG or not any(map(str.isalpha, text)):
        return True
    if (text.endswith(":") and count >= LEAD_IN) or (_TODAY.match(text) and count >= SHORT):
        return True
    if count >= SENTENCE and _SENTENCE_END.search(text[-400:]):
        return True
    return count >= TWO_SENTENCES and _SECOND_SENTENCE.search(text) is not None


def is_contact(text: str) -> bool:
    """Say whether *text* begins as a contact does or holds a phone number or an address."""
    return bool(CONTACT_LABEL.match(text) or _REACHABLE.search(text[:400]))


def _has_contact_label(line: str) -> bool:
    return CONTACT_LABEL.search(line[:_LABEL_WITHIN]) is not None


def _is_name_of_contact(line: str, before: Sequence[Part], *, has_contact: bool) -> bool:
    """Say whether *line* looks like a name below a contact, or below a day beside contacts."""
    above = [part for part in before if part is not Part.BLANK]
    is_below = above[-1:] in ([Part.CONTACT], [Part.NAME], [Part.SKIPPED]) or (
        has_contact and above[-1:] in ([Part.DATE], [Part.RELEASE])
    )
    return is_below and looks_like_name(line)


def looks_like_name(line: str) -> bool:
    """Say whether *line* is two to four capitalised words, none of them a headline's."""
    text = line.strip()
    if text.isupper() or not _NAME.match(text):
        return False
    names = text.split()
    is_acronym = any(name.isalpha() and name.isupper() and len(name) > 2 for name in names)
    return not is_acronym and not HEADLINE_WORDS & set(fold(text).split())
