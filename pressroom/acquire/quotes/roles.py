"""Parts a role from the organization printed with it."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.vocabulary import (
    ARTICLES,
    CONNECTORS,
    DOMAINS,
    OFFICES,
    ORGANIZATION_WORDS,
    PLURAL_ROLES,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    STANDINGS,
)
from pressroom.acquire.quotes.words import Word, words_of
from pressroom.content.names import fold

_BEFORE_ORGANIZATION = frozenset("of at for with de del en".split())


def is_article(word: Word) -> bool:
    """Whether *word* is an article that a name does not begin with (unlike Los Angeles)."""
    return word.key in ARTICLES and (word.text.islower() or word.key in ("the", "el"))


def part_role(text: str) -> tuple[str, str]:
    """Return role and organization of words such as "Alianza Americas’ executive director"."""
    words = words_of(text)
    possessors = [n for n, word in enumerate(words) if word.possessor]
    if possessors and possessors[-1] + 1 < len(words):
        at = possessors[-1]
        start = next((n for n, word in enumerate(words) if not is_article(word)), 0)
        owner = text[words[start].start : words[at].start] + words[at].possessor
        return part_role(text[words[at + 1].start :])[0], owner
    begin = _first_role_word(words)
    if begin is None:
        return text, ""
    if begin > 0 and all(word.is_capital or word.key in CONNECTORS for word in words[:begin]):
        if any(word.key in STANDINGS for word in words[begin:]):
            return _part_tail(text, words)
        role, organization = part_role(text[words[begin].start :])
        return role, organization or _leading(text, words, begin)
    return _part_tail(text, words)


def _leading(text: str, words: Sequence[Word], end: int) -> str:
    """Return the organization before a role; before an office stands a place, if no acronym."""
    leading = words[:end]
    if any(word.key in STANDINGS for word in words[end:]):
        return ""
    is_office = any(word.key in OFFICES for word in words[end:])
    is_sure = leading[-1].text.isupper() or any(w.key in ORGANIZATION_WORDS for w in leading)
    return text[: words[end].start].strip(" ,-–—") if is_sure or not is_office else ""


def singular(role: str) -> str:
    """Return the role of one of several people: Senators Murkowski and Sullivan, Senator."""
    last = role.split()[-1] if role else ""
    if fold(last) not in PLURAL_ROLES:
        return role
    return next(
        (role[: -len(end)] for end in ("s", "es") if fold(last[: -len(end)]) in ROLE_NOUNS), role
    )


def _first_role_word(words: Sequence[Word]) -> int | None:
    noun = next((n for n, word in enumerate(words) if word.key in ROLE_NOUNS), None)
    if noun is None:
        return None
    while noun and (words[noun - 1].key in ROLE_MODIFIERS or words[noun - 1].text == "&"):
        noun -= 1
    return noun


def _part_tail(text: str, words: Sequence[Word]) -> tuple[str, str]:
    """Part "Director of OFAC" or "directora de la Alianza"; leave "Secretary of State" whole."""
    nouns = [n for n, word in enumerate(words) if word.key in ROLE_NOUNS]
    is_office = words[nouns[0]].key in OFFICES or words[nouns[-1]].key in OFFICES
    for index in range(nouns[0] + 1, len(words) - 1):
        if words[index].key not in _BEFORE_ORGANIZATION:
            continue
        begin = index + 1
        while begin < len(words) - 1 and is_article(words[begin]):
            begin += 1
        if _is_organization(words[begin:], is_office=is_office):
            return text[: words[index].start].strip(), text[words[begin].start :].strip()
    return text, ""


def _is_organization(words: Sequence[Word], *, is_office: bool) -> bool:
    if not words or not words[0].is_capital or words[0].key in ROLE_NOUNS:
        return False
    joint = next((n for n, word in enumerate(words) if word.key in CONNECTORS), len(words))
    if any(word.key in ORGANIZATION_WORDS for word in words[:joint]):
        return True
    return not is_office and words[0].key not in DOMAINS
