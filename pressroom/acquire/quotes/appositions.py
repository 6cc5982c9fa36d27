"""Reads what follows a person's name: a suffix, a bracket, a role, an organization."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pressroom.acquire.quotes.kinds import is_article, is_organization, is_verb
from pressroom.acquire.quotes.naming import LONGEST_ROLE, head_at, joins, names, part_name
from pressroom.acquire.quotes.organizations import is_district, organization_words
from pressroom.acquire.quotes.printing import between
from pressroom.acquire.quotes.roles import has_role, part_role
from pressroom.acquire.quotes.vocabulary.grammar import ROLE_ENDS
from pressroom.acquire.quotes.vocabulary.names import DEGREES, NAME_SUFFIXES, NOT_NAMES
from pressroom.acquire.quotes.vocabulary.roles import ROLE_NOUNS
from pressroom.acquire.quotes.words import Word

OF = frozenset("of from for with at de del".split())
DASHES = frozenset("–—-")
LONGEST_APPOSITION = 24
BRACKETS = {"(": ")", "[": "]"}
LONGEST_BRACKET = 8
_PARTY = re.compile(r"[DRI]-[A-Z]")


@dataclass(frozen=True, slots=True)
class Apposition:
    """A name with its suffix, where the naming ends, and what was said after the name.

    The organization is ``is_loose`` where nothing but a comma joins it to the name.
    """

    name: Sequence[Word]
    position: int
    role: str = ""
    organization: str = ""
    is_loose: bool = False


def read_apposition(text: str, words: Sequence[Word], end: int, name: Sequence[Word]) -> Apposition:
    """Return what follows *name*, which ends before word *end*."""
    end, name, position = _suffixes(words, end, name)
    bracket = _bracket(words, end)
    if bracket:
        inside = between(text, words[end + 1 : bracket - 1])
        position, end = words[bracket - 1].end, bracket
        if has_role(inside):
            return Apposition(name, position, *part_role(inside))
    if end >= len(words):
        return Apposition(name, position)
    if words[end].key in OF:
        return _of(text, words, end, Apposition(name, position))
    if words[end].text == "," or words[end].text in DASHES:
        return _after_comma(text, words, end + 1, Apposition(name, position))
    return Apposition(name, position)


def _suffixes(
    words: Sequence[Word], end: int, name: Sequence[Word]
) -> tuple[int, Sequence[Word], int]:
    """Take "Jr.", a degree, the party after a comma: Roe, Jr.; Roe, M.D.; Roe, D-Springfield."""
    position = name[-1].end
    while end < len(words):
        after = end + 1 if words[end].text == "," else end
        if after >= len(words):
            break
        word = words[after]
        if word.key in NAME_SUFFIXES and word.is_capital:
            name = [*name, word]
        elif word.key not in DEGREES and not (after > end and _PARTY.match(word.text)):
            break
        end, position = after + 1, word.end
        if word.ends_sentence:
            break
    return end, name, position


def _bracket(words: Sequence[Word], at: int) -> int:
    """Return where (exclusive) a bracket such as "(D-MN)" or "(PA-13)" at word *at* ends, or 0."""
    closing = BRACKETS.get(words[at].text) if at < len(words) else None
    if closing is None:
        return 0
    longest = range(at + 1, min(at + LONGEST_BRACKET + LONGEST_ROLE, len(words)))
    return next((n + 1 for n in longest if words[n].text == closing), 0)


def _of(text: str, words: Sequence[Word], end: int, after: Apposition) -> Apposition:
    """Take what stands after "of": an organization, or a place that is passed over."""
    begin = _past_articles(words, end + 1)
    last = _phrase_end(words, begin)
    phrase = words[begin:last]
    if not phrase or not phrase[0].is_capital or phrase[0].key in NOT_NAMES:
        return after
    taken = organization_words(phrase)
    bracket = _bracket(words, begin + len(taken))
    position = words[bracket - 1].end if bracket else taken[-1].end
    is_sure = is_organization(taken) and not is_district(taken)
    return Apposition(after.name, position, "", between(text, taken) if is_sure else "")


def _phrase_end(words: Sequence[Word], begin: int) -> int:
    last = begin
    while last < len(words) and (names(words[last], within=True) or joins(words, last)):
        last += 1
        if words[last - 1].ends_sentence:
            break
    return last


def _after_comma(text: str, words: Sequence[Word], begin: int, after: Apposition) -> Apposition:
    if begin < len(words) and words[begin].key in OF:
        return _of(text, words, begin, after)
    begin = _past_articles(words, begin)
    last = _apposition_end(words, begin)
    phrase = between(text, words[begin:last])
    if not phrase or _is_title_and_name(words, begin):
        return after
    position = words[last - 1].end
    if has_role(phrase):
        role, organization = part_role(phrase)
        if not organization and not words[last - 1].ends_sentence:
            organization, position = _loose(text, words, last, position)
        return Apposition(after.name, position, role, organization)
    if not words[begin].is_capital or words[begin].key in NOT_NAMES:
        return after
    organization, position = _loose(text, words, begin - 1, after.position)
    return Apposition(after.name, position, "", organization, is_loose=True)


def _loose(text: str, words: Sequence[Word], comma: int, position: int) -> tuple[str, int]:
    """Return the organization after a comma: …, director, Alianza Americas."""
    if comma + 1 >= len(words):
        return "", position
    begin = comma if words[comma].text != "," else comma + 1
    begin = _past_articles(words, begin)
    last = _phrase_end(words, begin)
    phrase = words[begin:last]
    if not phrase or not phrase[0].is_capital or phrase[0].key in NOT_NAMES:
        return "", position
    is_sure = is_organization(phrase) or _is_over(words, last)
    if not is_sure or any(word.key in ROLE_NOUNS for word in phrase):
        return "", position
    return between(text, phrase), phrase[-1].end


def _is_over(words: Sequence[Word], at: int) -> bool:
    """Whether the naming is over at *at*: nothing follows, or a sentence or a line has ended."""
    return (
        at >= len(words) or words[at - 1].ends_sentence or words[at].text in (".", ";", ":", "\n")
    )


def _apposition_end(words: Sequence[Word], begin: int) -> int:
    last = begin
    while last < len(words) and last < begin + LONGEST_APPOSITION:
        word = words[last]
        if word.text in (",", "(", ":", "–", "—", "\n") or word.key in ROLE_ENDS or is_verb(word):
            break
        last += 1
        if word.ends_sentence:
            break
    return last


def _past_articles(words: Sequence[Word], begin: int) -> int:
    while begin < len(words) - 1 and is_article(words[begin]):
        begin += 1
    return begin


def _is_title_and_name(words: Sequence[Word], at: int) -> bool:
    """Whether another person is named at *at*, title first: …, Congresswoman Lee released."""
    head = head_at(words, at)
    name, roles = part_name(head) if head else ([], [])
    return bool(name and roles) and roles[-1].key in ROLE_NOUNS and not is_organization(name)
