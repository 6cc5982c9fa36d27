"""Whose statement a headline says a text is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.people import People
from pressroom.acquire.quotes.subjects import read_subject

FIRST_LINES = 6
LONGEST_HEADLINE = 250
_BY = re.compile(
    r"\b(?:(?:press\s+)?statement\s+(?:by|from|of)|declaraci[oó]n(?:es)?\s+del?|comunicado\s+del?)\s+",
    re.IGNORECASE,
)
_NAMED_FIRST = re.compile(
    r"(?:[’']s?)?\s*(?::|(?:issues|releases|makes|emite)?\s*(?:a\s+)?(?:statement|declaraci[oó]n)\b)",
    re.IGNORECASE,
)


def principal(texts: Sequence[str], people: People) -> Subject | None:
    """Return the person by whom a headline says the text is: "Barbara Lee: …", "Statement by …"."""
    for text in texts[:FIRST_LINES]:
        if len(text) > LONGEST_HEADLINE:
            continue
        subject = _by(text) or _first(text)
        if subject is not None and subject.manner == "person" and " " in subject.name:
            return people.resolve(subject)
    return None


def _by(text: str) -> Subject | None:
    match = _BY.search(text)
    read = read_subject(text[match.end() :]) if match else None
    return read[0] if read else None


def _first(text: str) -> Subject | None:
    read = read_subject(text)
    if read is None or not _NAMED_FIRST.match(text[read[1] :]):
        return None
    return read[0]
