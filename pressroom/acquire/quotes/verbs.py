"""Finds who is the subject of a verb of saying in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.kinds import is_place, is_verb
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.vocabulary.grammar import SUBORDINATES
from pressroom.acquire.quotes.vocabulary.saying import FILLERS, SPANISH_VERBS, THAT, VERBS
from pressroom.acquire.quotes.words import Word, words_of

_JOINT = re.compile(r"(?:\b(?:and|y|e)|&)\s+\Z", re.IGNORECASE)
LONGEST_FILLER = 3
MOST_BETWEEN = 10
"""Words between a verb and the words that it introduces: said in a statement on Tuesday."""
_CLAUSE = re.compile(r"\s*,\s+(?:who|whose|quien|que|cuy[oa]|an?|the|un|una)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody named in a clause, and where."""

    subject: Subject
    start: int
    end: int


def verb_end(words: Sequence[Word], at: int) -> int | None:
    """Return where a verb of saying at word *at* ends, adverbs and "also" left aside."""
    for word in words[at : at + LONGEST_FILLER]:
        if is_verb(word):
            return word.end
        if not _is_filler(word):
            return None
    return None


def subject_before(sentence: str, *, is_introduced: bool, is_long: bool) -> Subject | None:
    """Return the subject of the last verb of saying in *sentence*.

    *is_introduced* says that a comma or a colon ends the sentence, *is_long* that "that" does and
    more than a term follows.
    """
    words = words_of(sentence)
    at = _last_verb(words)
    if at is None or not _introduces(words[at + 1 :], is_introduced, is_long):
        return None
    if (subject := subject_of_verb(sentence[: words[at].start])) is not None:
        return subject
    after = sentence[words[at].end :]
    is_first = at == 0 or words[at - 1].key in ("como", "as", ",")
    read = read_subject(after.lstrip(" ,:\t\u00a0")) if is_first and after.strip(" ,:") else None
    return read[0] if read else dropped(words[at], words[:at])


def dropped(verb: Word, before: Sequence[Word]) -> Subject | None:
    """Return "he or she" for a Spanish verb that needs no subject: Y agregó: “…”."""
    has_name = any(word.is_capital for word in before[1:])
    return Subject("pronoun") if verb.key in SPANISH_VERBS and not has_name else None


def _last_verb(words: Sequence[Word]) -> int | None:
    verbs = [n for n, word in enumerate(words) if is_verb(word) and word.text.islower()]
    if verbs:
        return verbs[-1]
    return 0 if words and words[0].key in VERBS else None


def _introduces(rest: Sequence[Word], is_introduced: bool, is_long: bool) -> bool:
    """Whether *rest*, between a verb and a quotation, lets the verb introduce it."""
    if sum(word.is_word for word in rest) > MOST_BETWEEN:
        return False
    if not is_introduced and any(word.is_word and word.key not in THAT for word in rest):
        return False
    return is_long or not any(word.key in THAT for word in rest[-2:])


def subject_of_verb(before: str) -> Subject | None:
    """Return who is named in the clause before a verb.

    With a comma right before the verb, an apposition stands between: the one who begins the
    sentence is meant. Else it is the naming that reaches up to the verb.
    """
    named = _named(before)
    adjacent = [
        one
        for one in named
        if not _has_words(before[one.end :]) and not _is_listed(one, named, before)
    ]
    if adjacent and (len(named) == 1 or not before.rstrip().endswith(",")):
        is_named = adjacent[-1].subject.manner in ("person", "organization")
        is_joint = is_named and len(named) > 1 and _JOINT.search(before[: adjacent[-1].start])
        return NOBODY if is_joint else _meant(adjacent[-1].subject, named[0])
    if named and _begins(named[0], before):
        return named[0].subject
    people = [one.subject for one in named if one.subject.manner in ("person", "pronoun", "role")]
    with_role = [person for person in people if person.role and person.name]
    for certain in (people, with_role):
        if len(certain) == 1:
            return replace(certain[0], is_sure=not certain[0].is_bare)
    return None


def _begins(first: _Named, before: str) -> bool:
    """Whether *first* begins the sentence and a comma follows: Rep. Roe, who …, said."""
    if first.start == 0 and _CLAUSE.match(before, first.end):
        return True
    if not (first.subject.name and first.subject.role) or before[first.end : first.end + 1] != ",":
        return False
    return not any(word.key in SUBORDINATES for word in words_of(before[: first.start]))


def _meant(subject: Subject, first: _Named) -> Subject:
    """Return whom "she" means where somebody begins the sentence: Ruiz met Roe and she said."""
    is_pronoun = subject.manner == "pronoun" and first.subject.manner == "person"
    return first.subject if is_pronoun else subject


def _is_listed(one: _Named, named: Sequence[_Named], before: str) -> bool:
    """Whether *one* ends a list after a name: Rep. Roe, Member on Crime, Terrorism, said."""
    if not before[: one.start].rstrip().endswith(",") or one.subject.role:
        return False
    earlier = named[: named.index(one)]
    return any(e.subject.name and e.subject.role for e in earlier)


def _named(before: str) -> list[_Named]:
    words = words_of(before)
    found: list[_Named] = []
    at = 0
    while at < len(words):
        start = words[at].start
        read = None if is_place(words, at) else read_subject(before[start:])
        if read is None or (read[0].manner == "group" and not words[at].text[0].isalpha()):
            at += 1
            continue
        end = start + read[1]
        found.append(_Named(read[0], start, end))
        at = next((n for n in range(at + 1, len(words)) if words[n].start >= end), len(words))
    return found


def _has_words(text: str) -> bool:
    """Whether more stands in *text* than marks, "today" and the like."""
    return any(word.is_word and not _is_filler(word) for word in words_of(text))


def _is_filler(word: Word) -> bool:
    """Whether *word* can stand between a name and its verb: "also", "today", "recently"."""
    return word.text.islower() and (word.key in FILLERS or word.key.endswith(("ly", "mente")))
