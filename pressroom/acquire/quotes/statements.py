"""Finds the line that introduces a statement, whose it is, and how far the statement goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pressroom.acquire.lines.end_mark import find_end_marks
from pressroom.acquire.quotes.attribution import subject_of_verb
from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.vocabulary import (
    FIRST_PERSON_OR_PLURAL,
    STATEMENT_NOUNS,
    STATEMENT_VERBS,
)
from pressroom.acquire.quotes.words import last_sentence, words_of
from pressroom.content.names import fold

LONGEST_INTRODUCTION = 1500
_ADVERBS = r"(?:\W{0,2}(?:today|yesterday|tonight|also|hoy|ayer|este\s+\w{4,9}|on\s+\w{6,9}day))?"
_KINDS = (
    r"(?:(?:joint|press|written|brief|short|public|official|conjunta|conjunto|p[uú]blico|"
    r"de\s+prensa)\s+){0,2}"
)
_INTRODUCTION = re.compile(
    rf"\b(?P<verb>{STATEMENT_VERBS})\b{_ADVERBS}\s+"
    rf"(?:(?P<following>the\s+following|the\s+below|las?\s+siguientes?|los?\s+siguientes?|el\s+siguiente)"
    rf"|(?P<this>this|these|a|esta|estas|este|una|un))\s+{_KINDS}(?:{STATEMENT_NOUNS})\b",
    re.IGNORECASE,
)
_SAID_FOLLOWING = re.compile(
    r"\b(?P<verb>said|stated|had|dijo|declar[oó]|expres[oó]|manifest[oó]|señal[oó]|coment[oó])\b"
    r"(?P<following>\s+(?:the\s+following|this\s+to\s+say|lo\s+siguiente)\b)",
    re.IGNORECASE,
)
_BREAKS = re.compile(
    r"\W{0,3}(?:about|background|related|reports?|contact|media\s+contact|press\s+contact|"
    r"for\s+(?:more|further)|additional\s+(?:information|background|comments)|more\s+information|"
    r"follow|next\s+article|previous\s+article|print|share|to\s+(?:view|read|watch|learn|see)|"
    r"click|read\s+the|watch|see\s+also|timeline|text\s+of|the\s+(?:full\s+)?text|https?:|www\.|"
    r"acerca|sobre\s+(?:la|el|nosotros)|contacto|para\s+(?:m[aá]s|mayor|leer|ver)|haga\s+clic|lea\s+)",
    re.IGNORECASE,
)
_LEAST_PARAGRAPH = 40
LOOKED_AT = 4000
"""Characters of a paragraph by which it is judged."""
THIS = frozenset({"this", "these", "esta", "estas", "este"})
_HEADING_END = re.compile(r"[.!?:;,”\"»’')…]\s*\Z")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What announces a statement: whose it is, and whether what follows is it for sure."""

    subject: Subject
    is_certain: bool


def introduction(text: str) -> Introduction | None:
    """Return what *text* introduces at its end, if it does: released the following statement:"""
    tail = text[-LONGEST_INTRODUCTION:].rstrip(" *_\t\u00a0")
    if not tail.endswith((":", ".", "-", "–", "—")):
        return None
    matches = [*_INTRODUCTION.finditer(tail), *_SAID_FOLLOWING.finditer(tail)]
    if not matches:
        return None
    match = matches[-1]
    before = last_sentence(tail[: match.start()]).rstrip(" -–—")
    subject = subject_of_verb(before) or NOBODY
    groups = match.groupdict()
    is_named = bool(groups.get("following")) or (groups.get("this") or "").casefold() in THIS
    return Introduction(subject, is_certain=tail.endswith(":") or is_named)


def reaches(marked: Sequence[Marked], start: int, speaker: str, least: int) -> int:
    """Return where (exclusive) the statement without marks ends that begins at *start*.

    It ends before an end mark, a heading or a paragraph that tells of the *speaker* from outside.
    After its last words in the first person nothing tells it from the text around it, so the
    paragraphs after them are left to the text. *least* is what it reaches at any rate.
    """
    last = least
    last_name = fold(speaker).split()[-1:] if speaker else []
    for index in range(max(start, least), len(marked)):
        text = marked[index].text
        if _ends_statement(text) or (index > start and marked[index].runs and _speaks(text)):
            break
        keys = {word.key for word in words_of(text[:LOOKED_AT])}
        if last_name and last_name[0] in keys:
            break
        if keys & FIRST_PERSON_OR_PLURAL:
            last = index + 1
        if next(find_end_marks([text]), None):
            break
    return last


def _speaks(text: str) -> bool:
    return text[:1] in '“"«'


def _ends_statement(text: str) -> bool:
    stripped = text.strip()
    if not stripped or _BREAKS.match(stripped):
        return True
    if next(find_end_marks([stripped]), None) and len(stripped) < _LEAST_PARAGRAPH:
        return True
    return len(stripped) < _LEAST_PARAGRAPH and not _HEADING_END.search(stripped)
