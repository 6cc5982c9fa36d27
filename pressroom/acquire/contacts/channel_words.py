"""Words that only say which channel follows: ``cell:``, ``or email``, ``at``."""

from __future__ import annotations

import re

from pressroom.acquire.contacts import names, vocabulary
from pressroom.acquire.contacts.pieces import folded_words

_WORD = re.compile(r"\S+")
_DESKS = vocabulary.TELLING_WORDS & vocabulary.ORGANIZATION_WORDS
_PEELED = (
    vocabulary.CHANNEL_WORDS
    | vocabulary.TELLING_WORDS
    | vocabulary.FAX_WORDS
    | vocabulary.JOINING_WORDS
) - {"press", "media", "home", "work", "trabajo"}


def peel(text: str) -> tuple[str, str, str]:
    """Part *text* into words for a channel at its beginning, others, and such at its end.

    ``or email`` is all of the first, ``Jane Doe at`` has one at its end.
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    first, last = 0, len(spans)
    while first < last and _is_channel_word(text[slice(*spans[first])], alone=len(spans) == 1):
        first += 1
    while last > first and _is_channel_word(text[slice(*spans[last - 1])], alone=last - first > 2):
        last -= 1
    if first == last:
        return text, "", ""
    if folded_words(text[slice(*spans[first])])[:1] in (["de"], ["of"]):
        first = 0  # Oficina de Prensa
    if last < len(spans) and not names.is_person(text[spans[first][0] : spans[last - 1][1]]):
        # The Press Office is no office phone of a Mr Press.
        while last < len(spans) and _DESKS & set(folded_words(text[slice(*spans[last])])):
            last += 1
    begin, end = spans[first][0], spans[last - 1][1]
    return text[:begin].strip(), text[begin:end], text[end:].strip()


def _is_channel_word(token: str, *, alone: bool) -> bool:
    """Whether *token* names a channel; a capital letter may be an initial unless *alone*."""
    words = folded_words(token)
    if len(words) != 1 or words[0] not in _PEELED:
        return False
    return len(words[0]) > 2 or token == token.lower() or (alone and len(token) == 1)
