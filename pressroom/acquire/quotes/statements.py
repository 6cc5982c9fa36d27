"""Finds how far a statement goes that is announced rather than marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressroom.acquire.lines.end_mark import find_end_marks
from pressroom.acquire.quotes.kinds import is_verb
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.vocabulary.grammar import FIRST_PERSON_OR_PLURAL
from pressroom.acquire.quotes.words import Word, words_of

_BREAKS = re.compile(
    r"\W{0,3}(?:about|background|related|reports?|contact|media\s+contact|press\s+contact|"
    r"for\s+(?:more|further)|additional\s+(?:information|background|comments)|more\s+information|"
    r"follow|next\s+article|previous\s+article|print|share|to\s+(?:view|read|watch|learn|see)|"
    r"click|read\s+the|watch|see\s+also|timeline|text\s+of|the\s+(?:full\s+)?text|https?:|www\.|"
    r"acerca|sobre\s+(?:la|el|nosotros)|contacto|para\s+(?:m[aá]s|mayor|leer|ver)|haga\s+clic|lea\s+)",
    re.IGNORECASE,
)
_LEAST_PARAGRAPH = 40
LONGEST_NAMING = 5
CAPITALS = frozenset({"US", "WE"})
"""US is the country, not us."""
LOOKED_AT = 4000
"""Characters of a paragraph by which it is judged."""
_HEADING_END = re.compile(r"[.!?:;,”\"»’')…]\s*\Z")


def reaches(marked: Sequence[Marked], start: int, speaker: str, least: int) -> int:
    """Return where (exclusive) the statement without marks ends that begins at *start*.

    It ends before an end mark, a heading or a paragraph that tells of the *speaker* from outside.
    After its last words in the first person nothing tells it from the text around it, so the
    paragraphs after them are left to the text. *least* is what it reaches at any rate.
    """
    last = least
    last_name = speaker.split()[-1] if speaker else ""
    for index in range(max(start, least), len(marked)):
        text = marked[index].text
        if _ends_statement(text) or (index > start and marked[index].runs and _speaks(text)):
            break
        words = words_of(text[:LOOKED_AT])
        if last_name and _tells_of(words, last_name):
            break
        if _is_own(words):
            last = index + 1
        if next(find_end_marks([text]), None):
            break
    return last


def begins(marked: Sequence[Marked], start: int, end: int, speaker: str) -> int:
    """Return where the statement without marks begins that is announced before *start*.

    What it is about may come first: then a later paragraph says that the *speaker* says it, and
    none before speaks in the first person.
    """
    last_name = speaker.split()[-1] if speaker else "\n"
    for index in range(start, end):
        words = words_of(marked[index].text[:LOOKED_AT])
        if any(last_name == word.text.rstrip(".") for word in words):
            return index
        if _is_own(words):
            break
    return start


def _is_own(words: Sequence[Word]) -> bool:
    """Whether somebody speaks of himself or of his group."""
    return any(w.key in FIRST_PERSON_OR_PLURAL and w.text not in CAPITALS for w in words)


def _tells_of(words: Sequence[Word], last_name: str) -> bool:
    """Whether *words* tell of somebody, more than that he or she says them: …, said Roe."""
    for index, word in enumerate(words):
        if last_name not in (word.text.rstrip("."), word.possessor):
            continue
        before = words[max(0, index - LONGEST_NAMING) : index]
        after = words[index + 1 : index + 2]
        if not any(map(is_verb, (*before, *after))):
            return True
    return False


def _speaks(text: str) -> bool:
    return text[:1] in '“"«'


def _ends_statement(text: str) -> bool:
    stripped = text.strip()
    if not stripped or _BREAKS.match(stripped):
        return True
    if next(find_end_marks([stripped]), None) and len(stripped) < _LEAST_PARAGRAPH:
        return True
    return len(stripped) < _LEAST_PARAGRAPH and not _HEADING_END.search(stripped)
