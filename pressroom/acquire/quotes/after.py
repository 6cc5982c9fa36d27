"""Finds who says the words of a run, in the text right after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressroom.acquire.quotes.before import LEAST_WORDS, NEAR, PHRASE
from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.verbs import dropped, verb_end
from pressroom.acquire.quotes.words import Word, words_of

_ENDS_SPEECH = re.compile(r"[,.?!…—–-][’'”\"]?\s*\Z")
_SIGNS = re.compile(r"\W{0,4}[–—―-]{1,2}\s*(?=[^\W\d_])")
_AND = re.compile(r"\s*,?\s+(?:and|y|e|&)\s+")
_LOOSE = " ,.:;–—-\t\u00a0"


def speaker_after(marked: Marked, number: int) -> Subject | None:
    """Return who speaks by the words after run *number*: ,” said Chacón; ,” Chacón said."""
    run = marked.runs[number]
    piece = marked.outside[number + 1]
    words = marked.words_of(run)
    if not run.closed:
        return None
    has_pause = bool(_ENDS_SPEECH.search(words)) or piece[:1] == ","
    if not has_pause and len(words.split()) < 2 * LEAST_WORDS:
        return None
    if (signed := _signature(piece)) is not None:
        return signed
    text = piece[:NEAR].lstrip(_LOOSE)
    if match := PHRASE.match(text):
        return _subject(text[match.end() :])
    spoken = words_of(text[: NEAR // 2])
    if not spoken:
        return None
    if (end := verb_end(spoken, 0)) is None:
        return _before_verb(text)
    is_over = text[end : end + 1] in (".", ",", ";", ":", "") or text[end : end + 3] == " y "
    return dropped(_verb(spoken, end), ()) if is_over else _subject(text[end:])


def _verb(words: Sequence[Word], end: int) -> Word:
    return next(word for word in words if word.end == end)


def _signature(piece: str) -> Subject | None:
    """Return who signs a quotation with a dash: “…” – Oscar Chacón, executive director."""
    match = _SIGNS.match(piece) if len(piece) <= NEAR else None
    read = read_subject(piece[match.end() :]) if match else None
    if match is None or read is None or read[0].manner != "person" or " " not in read[0].name:
        return None
    rest = piece[match.end() + read[1] :].strip(" .,")
    return read[0] if read[0].role or not rest else None


def _subject(text: str) -> Subject | None:
    """Return who is named at the beginning of *text*, nobody if it is two people."""
    naming = text.lstrip(" ,:\t\u00a0")
    read = read_subject(naming)
    if read is None or not (joint := _AND.match(naming, read[1])):
        return read[0] if read else None
    other = read_subject(naming[joint.end() :])
    is_two = other is not None and other[0].manner == "person" and not other[0].is_bare
    return NOBODY if is_two else read[0]


def _before_verb(text: str) -> Subject | None:
    """Return who is named at the beginning of *text* if a verb of saying follows."""
    read = read_subject(text)
    if read is None:
        return None
    subject, end = read
    following = words_of(text[end:])
    while following and following[0].text in (",", ")"):
        following.pop(0)
    return subject if verb_end(following, 0) is not None else None
