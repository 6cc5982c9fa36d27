"""Finds who says the words of a run, in the text right before it."""

from __future__ import annotations

import re

from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.verbs import subject_before, verb_end
from pressroom.acquire.quotes.vocabulary.saying import PHRASES_BEFORE
from pressroom.acquire.quotes.words import last_sentence, words_of

NEAR = 400
"""Characters beside a run in which its attribution stands."""
LEAST_WORDS = 4
"""Shorter words in marks are a term or a title, unless the attribution leaves no doubt."""
LEAST_INDIRECT = 8
"""So many words in marks after "said that" are a quote, though a part of the sentence."""
PHRASE = re.compile(
    r"\W*(?:" + "|".join(re.escape(phrase) for phrase in PHRASES_BEFORE) + r")\s+", re.IGNORECASE
)
_ENDS_NAMING = re.compile(r"\s*[:–—-]\s*\Z")


def speaker_before(marked: Marked, number: int) -> Subject | None:
    """Return who speaks by the words before run *number*: Chacón said: “; according to her, “."""
    run = marked.runs[number]
    piece = marked.outside[number][-NEAR:].rstrip()
    if (not run.opened and not marked.goes_on) or not piece:
        return None
    words = marked.words_of(run)
    is_long = is_told_whole(piece, words)
    is_introduced = piece[-1] in ",:"
    is_after_word = words[:1].isupper() and piece[-1].isalpha()
    sentence = last_sentence(piece)
    if piece[-1] in ":–—-" and _is_sentence(words) and (leading := leading_person(sentence)):
        return leading
    if not (is_introduced or is_after_word or is_long):
        return None
    if match := PHRASE.match(sentence):
        read = read_subject(sentence[match.end() :])
        return read[0] if read else None
    subject = subject_before(sentence, is_introduced=is_introduced, is_long=is_long)
    if subject is None or (subject.manner == "group" and not subject.role):
        return None
    return subject if is_introduced or is_long or _is_sentence(words) else None


def is_told_whole(before: str, words: str) -> bool:
    """Whether *words* in marks follow "said that" and are more than a term."""
    return before.rstrip().endswith((" that", " que")) and len(words.split()) >= LEAST_INDIRECT


def _is_sentence(words: str) -> bool:
    return len(words.split()) >= LEAST_WORDS and words.strip()[:1].isupper()


def leading_person(sentence: str) -> Subject | None:
    """Return the person whose naming is all that stands before a colon or a dash."""
    read = read_subject(sentence)
    if read is None or read[0].manner != "person" or not _ENDS_NAMING.match(sentence, read[1]):
        return None
    return read[0].unsure() if read[0].is_bare or not read[0].role else read[0]


def names_speaker(text: str) -> Subject | None:
    """Return who speaks next by the end of the paragraph *text*: Chacón added:

    Or: Chacón said the rule was wrong. “…”, where what is told first is then quoted.
    """
    tail = text[-NEAR:].rstrip()
    sentence = last_sentence(tail)
    if tail.endswith(":"):
        subject = subject_before(sentence, is_introduced=True, is_long=False)
        return subject or leading_person(sentence)
    read = read_subject(sentence) if tail.endswith(".") else None
    if read is None or read[0].manner != "person":
        return None
    return read[0] if verb_end(words_of(sentence[read[1] :]), 0) is not None else None
