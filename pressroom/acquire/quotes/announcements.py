"""Finds the line that announces a statement, and whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.verbs import subject_of_verb
from pressroom.acquire.quotes.vocabulary.saying import (
    SAID_FOLLOWING,
    STATEMENT_KINDS,
    STATEMENT_NOUNS,
    STATEMENT_VERBS,
)
from pressroom.acquire.quotes.words import last_sentence

LONGEST = 1500
LONGEST_SENTENCE = 400
_ADVERBS = r"(?:\W{0,2}(?:today|yesterday|tonight|also|hoy|ayer|este\s+\w{4,9}|on\s+\w{6,9}day))?"
_VERB_FIRST = re.compile(
    rf"\b(?:{STATEMENT_VERBS})\b{_ADVERBS}\s+"
    rf"(?:(?:the\s+following|the\s+below|las?\s+siguientes?|los?\s+siguientes?|el\s+siguiente)"
    rf"|(?:this|these|a|esta|estas|este|una|un))\s+{STATEMENT_KINDS}(?:{STATEMENT_NOUNS})\b",
    re.IGNORECASE,
)
_SAID_FOLLOWING = re.compile(
    rf"\b(?:{SAID_FOLLOWING})\b"
    r"(?:\s+(?:the\s+following|this\s+to\s+say|lo\s+siguiente)\b)"
    r"|\b(?:released|issued)\s+the\s+following\s+(?:in|on|after|upon|regarding|today)\b",
    re.IGNORECASE,
)
_WHOSE = (
    r"by|from|of|for|del?|por|(?:(?:may|can|should)\s+be\s+attributed|(?:is\s+)?attributable)\s+to|"
    r"(?:es\s+)?atribuible\s+al?|puede\s+atribuirse\s+al?"
)
_NOUN_FIRST = re.compile(
    rf"\b{STATEMENT_KINDS}(?:{STATEMENT_NOUNS})\s+(?:{_WHOSE})\s+(?=\S)",
    re.IGNORECASE,
)
_POSSESSED = re.compile(
    rf"[’'](?:s\s)?\s*{STATEMENT_KINDS}(?:{STATEMENT_NOUNS})\s*(?:follows?|below)?\s*:\Z",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\s*(?:below|the\s+following|following|here|a\s+continuaci[oó]n)\s*,?\s+(?:is|are|es|son)?\s*"
    rf"(?P<who>.{{3,150}}?)(?:[’'](?:s\s)?)?\s*\b{STATEMENT_KINDS}(?:{STATEMENT_NOUNS})\b",
    re.IGNORECASE,
)
_PRESENTS = re.compile(
    r"\s*(?:(?:below|the\s+following|following|here)\s+(?:is|are)|after|a\s+continuaci[oó]n)\b",
    re.IGNORECASE,
)
_NAMES_IT = re.compile(r"following|siguiente|\b(?:this|these|est[aeo]s?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What announces a statement: whose it is, and whether what follows is it for sure."""

    subject: Subject
    is_certain: bool


def announcement(text: str) -> Announcement | None:
    """Return what *text* announces at its end, if it does: released the following statement:"""
    tail = text[-LONGEST:].rstrip(' *_”»"\t\u00a0')
    if not tail.endswith((":", ".", "-", "–", "—")):
        return None
    if (announced := _by_verb(tail)) is not None:
        return announced
    if not tail.endswith(":") and not _PRESENTS.search(tail):
        return None
    sentence = last_sentence(tail)[-LONGEST_SENTENCE:]
    is_presented = tail.endswith(":") or _PRESENTS.match(sentence)
    return (_by_noun(sentence) if is_presented else None) or _below(sentence)


def _by_verb(tail: str) -> Announcement | None:
    matches = [*_VERB_FIRST.finditer(tail), *_SAID_FOLLOWING.finditer(tail)]
    if not matches:
        return None
    match = matches[-1]
    before = last_sentence(tail[: match.start()]).rstrip(" -–—")
    is_certain = tail.endswith(":") or bool(_NAMES_IT.search(match[0]))
    return Announcement(subject_of_verb(before) or NOBODY, is_certain)


def _below(sentence: str) -> Announcement | None:
    """Return whose statement is below: Below is Congressman Roe’s statement on the hall."""
    match = _BELOW.match(sentence)
    read = read_subject(match["who"]) if match else None
    return Announcement(read[0], is_certain=sentence.endswith(":")) if read else None


def _by_noun(sentence: str) -> Announcement | None:
    """Return whose statement follows by the noun: Statement from Ana Ruiz, director of …:"""
    if match := _NOUN_FIRST.search(sentence):
        read = read_subject(sentence[match.end() :])
        subject = read[0] if read else NOBODY
    elif match := _POSSESSED.search(sentence):
        subject = subject_of_verb(sentence[: match.start()]) or NOBODY
    else:
        return None
    if subject.manner == "group":
        return None
    return Announcement(subject, is_certain=sentence.endswith(":"))
