"""What stays of a line in which contacts stand: dates, release lines, the text below."""

from __future__ import annotations

import re

from pressroom.acquire.contacts.found import Span
from pressroom.acquire.contacts.names import Sense, sense_of
from pressroom.acquire.lines.release_line import find_release_line
from pressroom.content.printed_dates import printed_dates

LONGEST_LINE = 300
"""Characters of a line that can be wholly contact matter, or a date beside it."""
HAS_WORDS = re.compile(r"[^\W_]")


def spans(line: str, start: int, end: int) -> tuple[Span, ...]:
    """Return where the words between *start* and *end* stand: in one place, or nowhere."""
    text = line[start:end]
    bare = text.strip()
    start += len(text) - len(text.lstrip())
    return ((start, start + len(bare)),) if bare else ()


def tail(line: str, start: int) -> tuple[Span, ...]:
    """Return where the words after a contact stand, without the mark that parted them."""
    rest = line[start:]
    start += len(rest) - len(rest.lstrip(" \t\xa0,;|.·•/-–—"))
    return spans(line, start, len(line)) if HAS_WORDS.search(rest) else ()


def is_neutral(line: str) -> bool:
    """Whether *line* is only a date or a release line, which a layout puts beside contacts."""
    if len(line) > LONGEST_LINE:
        return False
    found = find_release_line([line])
    rest = line if found is None else line[: found.start] + line[found.end :]
    return not HAS_WORDS.search(_without_dates(rest))


def _without_dates(text: str) -> str:
    for date in reversed(list(printed_dates(text))):
        text = text[: date.start] + text[date.end :]
    return text


def after_date(line: str) -> int:
    """Return where a person's name or nothing begins after the date at the line's beginning."""
    for date in printed_dates(line):
        if not HAS_WORDS.search(line[: date.start]) and sense_of(line[date.end :]) in (
            Sense.PERSON,
            Sense.NONE,
        ):
            return date.end
        break
    return 0
