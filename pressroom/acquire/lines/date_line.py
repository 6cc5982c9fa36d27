"""A line that gives the release's day: the day alone, under a label, or beside the head's words.

A day in running text, in an event's particulars or in a row of figures makes no such line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pressroom.acquire.lines.letterhead import LABELS
from pressroom.acquire.lines.places import bare, cities, regions
from pressroom.acquire.lines.release_line import EMBARGO, IMMEDIATE
from pressroom.content.names import fold
from pressroom.content.printed_dates import PrintedDate, printed_dates

DATE_LABELS = frozenset(
    # Folded words that say the day which follows is the release's.
    (
        *("date", "dated", "date posted", "date published", "date issued", "date of release"),
        *("release date", "posted", "posted on", "posted in", "published", "published on"),
        *("publication date", "issued", "issued on", "released", "released on", "created"),
        *("press release date", "on", "fecha", "fecha de publicacion", "fecha de emision"),
        *("publicado", "publicado el", "publicada el", "publicado en", "emitido el", "a", "el"),
        *("difundido el", "fecha del comunicado", "para publicar el"),
    )
)
CONTACT_LABEL = re.compile(
    r"(?:(?:for\s+(?:more\s+|further\s+)?information,?\s+(?:please\s+)?)?"
    r"(?:(?:press|media|news|primary|staff|main)\s+)?(?:contact(?:s|o|os)?|contacted)"
    r"(?:\s+(?:person|persons|information|info|de|para|la|los|prensa|medios|press|media)){0,3}"
    r"|para\s+m[aá]s\s+informaci\w?n)\b",
    re.IGNORECASE,
)
LONGEST = 260
"""Characters of a line that are looked at."""
NAMES = 14
"""Words of names that a glued line may have between its label and the day."""
_MARKS = " \t\xa0:;.,!*|–—-_[]()•·/"
_RELEASE = re.compile(
    rf"{'|'.join(IMMEDIATE)}|{'|'.join(EMBARGO)}|embargo(?:ed)?|embargad[ao]", re.IGNORECASE
)
_LABEL = re.compile("|".join(sorted(map(re.escape, LABELS), key=len, reverse=True)), re.IGNORECASE)
_BYLINE = re.compile(r"(?:(?:posted |published |publicado )?(?:by|por) )?[\w.'’ -]{2,60}\Z")
_TO_DATE = re.compile(r", (?:a|on|el)\Z")
_BY = re.compile(r"\b(?:by|por|posted|published|publicado)\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?:at |a las? |, )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.? ?m\.?)?(?: [a-z]{2,4})?"
    r"|\d{1,2} ?[ap]\.? ?m\.?(?: [a-z]{2,4})?"
)
_AFTER = re.compile(r"\s{0,3}[|•·/]|\s{3,}|\t|\xa0{3,}")
_NAME_WORD = re.compile(
    r"[^a-záéíóúñ]\S*|[\d\W_]+|[\w.]{1,60}@\S+|or|and|y|o|at|ext\.?|x|de|del|la"
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """The day of a line; ``is_whole`` where nothing else but a label stands in it."""

    date: PrintedDate
    is_whole: bool


def date_line(line: str) -> DateLine | None:
    """Return the release's day if *line* is one that gives it."""
    head = line[:LONGEST]
    for found in printed_dates(head):
        if not found.readings:
            continue
        before, after = head[: found.start], line[found.end : found.end + LONGEST]
        if not found.is_day and (before.strip(_MARKS) or after.strip(_MARKS)):
            continue
        is_label = _is_label(before)
        if is_label and _is_nothing(after, has_label=bool(before.strip(_MARKS))):
            return DateLine(found, is_whole=len(line) <= LONGEST)
        if (is_label or _is_glued_head(before)) and _opens_head(before, after):
            return DateLine(found, is_whole=False)
        if _starts_with_label(before) and _is_glued_head(before):
            return DateLine(found, is_whole=False)
    return None


def is_time(line: str) -> bool:
    """Say whether *line* is a time of day: then a day above it is an event's."""
    return _TIME.match(fold(line[:40]).strip(_MARKS)) is not None


def _is_label(before: str) -> bool:
    """Say whether *before* the day stands nothing, a label, a place or an author's name."""
    words = _TO_DATE.sub("", fold(before).strip(_MARKS))
    if not words or words in DATE_LABELS or words in LABELS or _RELEASE.fullmatch(words):
        return True
    for part in re.split(r"[|•·:]|\s[-–—]\s", words):
        bare_part = part.strip(_MARKS)
        is_known = (
            not bare_part
            or bare_part in DATE_LABELS
            or bare_part in LABELS
            or _RELEASE.fullmatch(bare_part) is not None
            or bare_part.startswith(("by ", "por ", "posted by ", "published by "))
        )
        if not is_known and not _is_place(bare_part):
            return bool(re.search(r"[|•·]\s*\Z", before)) and bool(_BYLINE.match(bare_part))
    return True


def _is_place(words: str) -> bool:
    parts = [bare(part) for part in words.split(",") if part.strip(_MARKS)]
    if not parts or len(parts) > 3:
        return False
    if len(parts) == 1:
        return parts[0] in cities()
    return len(parts[0].split()) <= 4 and all(part in regions() for part in parts[1:])


def _is_nothing(after: str, *, has_label: bool) -> bool:
    """Say whether nothing of weight stands *after* the day: marks, a time under a label."""
    words = fold(after).strip(_MARKS)
    return not words or (has_label and _TIME.fullmatch(words) is not None)


def _opens_head(before: str, after: str) -> bool:
    """Say whether *after* the day other words of a head follow, set off or labelled."""
    if gap := _AFTER.match(after):
        beside = re.split(r"[|\t]|\s{3,}", after[gap.end() :].strip(_MARKS))[0].split()
        is_byline = "|" in gap[0] and _BY.search(before) is not None
        return len(beside) <= 6 and (is_byline or all(map(_NAME_WORD.match, beside)))
    words = after.lstrip(_MARKS)
    return bool(CONTACT_LABEL.match(words) or _RELEASE.match(words))


def _starts_with_label(before: str) -> bool:
    words = before.lstrip(_MARKS)
    return bool(CONTACT_LABEL.match(words) or _RELEASE.match(words) or _LABEL.match(words))


def _is_glued_head(before: str) -> bool:
    """Say whether *before* is a head run together: labels, names, phones, and no sentence."""
    words = _RELEASE.sub(" ", before)
    words = CONTACT_LABEL.sub(" ", words)
    words = _LABEL.sub(" ", words)
    if re.search(r"\b(?:WHEN|WHERE|WHAT|When|Where|What|CU[AÁ]NDO|D[OÓ]NDE|QU[EÉ])\b", words):
        return False
    names = words.split()
    return len(names) <= NAMES and all(_NAME_WORD.match(word) for word in names)
