"""Parts a role from the organization printed with it."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.kinds import is_article, is_organization
from pressroom.acquire.quotes.naming import LONGEST_ROLE
from pressroom.acquire.quotes.organizations import is_district, organization_words
from pressroom.acquire.quotes.printing import between
from pressroom.acquire.quotes.vocabulary.grammar import CONJUNCTIONS, CONNECTORS, NOT_IN_ROLE
from pressroom.acquire.quotes.vocabulary.roles import (
    DOMAINS,
    OFFICES,
    ORGANIZATION_WORDS,
    OWN_TAILS,
    PLURAL_ROLES,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    STANDINGS,
)
from pressroom.acquire.quotes.words import Word, words_of
from pressroom.content.names import fold

MOST_STRANGE = 2
"""Lower-case words before the word for a role: "longtime civil rights advocate"."""
_EMPLOYER = frozenset({"at", "with"})
"""They stand before the organization, whatever stands before them."""
_BEFORE_ORGANIZATION = frozenset("of at for with on de del en".split())


def has_role(text: str) -> bool:
    """Whether *text* has a word for a role near its beginning, and begins like one."""
    strange = 0
    for index, word in enumerate(words_of(text)[:LONGEST_ROLE]):
        if word.key in ROLE_NOUNS:
            return index > 0 or word.is_capital or word.key not in PLURAL_ROLES
        if word.key in NOT_IN_ROLE:
            return False
        is_usual = word.is_capital or word.key in ROLE_MODIFIERS or word.key in CONNECTORS
        if not index and not is_usual and word.key.endswith(("ed", "ing")):
            return False
        strange += not is_usual and not word.possessor
        if strange > MOST_STRANGE:
            return False
    return False


def part_role(text: str) -> tuple[str, str]:
    """Return role and organization of words such as "Alianza Americas’ executive director"."""
    words = words_of(text)
    begin = _role_begin(words)
    if begin is None:
        return text, ""
    if begin == 0:
        return _part_tail(text, words)
    leading = [word for word in words[:begin] if not is_article(word)]
    role, organization = _part_tail(text, words[begin:])
    if organization and leading and not any(map(_is_owner, leading)):
        return f"{text[leading[0].start : words[begin].start]}{role}", organization
    if organization or not leading:
        return role, organization
    possessors = [n for n, word in enumerate(leading) if word.possessor]
    if possessors and possessors[-1] == begin - 1:
        return role, _owner(text, leading, words[begin:])
    if all(w.is_capital or w.key in CONNECTORS or w.possessor or w.text.isdigit() for w in leading):
        if any(word.key in STANDINGS for word in words[begin:]):
            return text, ""
        return role, _leading(text, leading, words[begin:])
    return text, ""


def _is_owner(word: Word) -> bool:
    """Whether *word* shows that an organization is named."""
    return bool(word.possessor) or is_organization([word])


def _role_begin(words: Sequence[Word]) -> int | None:
    """Return where the role begins: at its noun, or at what modifies it.

    Where the words end with the noun, that last one counts, as in "Veterans of Foreign Wars
    Director"; else the first.
    """
    nouns = [n for n, word in enumerate(words) if word.key in ROLE_NOUNS]
    if not nouns:
        return None
    at = nouns[0]
    between_them = words[nouns[0] + 1 : nouns[-1]]
    if nouns[-1] == len(words) - 1 and not _is_pair(between_them) and not _is_aide(between_them):
        at = nouns[-1]
    begin = at
    while begin and (words[begin - 1].key in ROLE_MODIFIERS or words[begin - 1].text == "&"):
        begin -= 1
    while 0 < begin < at and words[begin].key in OWN_TAILS and words[begin - 1].is_capital:
        begin += 1
    return begin


def _is_aide(words: Sequence[Word]) -> bool:
    """Whether one role serves another: Counsel to the Inspector General."""
    return any(word.key in ("to", "ante") for word in words)


def _is_pair(words: Sequence[Word]) -> bool:
    """Whether what stands between two words for a role joins them: president and CEO."""
    return all(
        w.key in CONJUNCTIONS or w.key in ROLE_MODIFIERS or w.key in ROLE_NOUNS or is_article(w)
        for w in words
    ) or any(w.key in CONJUNCTIONS for w in words)


def _owner(text: str, leading: Sequence[Word], role: Sequence[Word]) -> str:
    """Return the organization whose role it is; a place or a state has offices, too."""
    last = leading[-1]
    owner = text[leading[0].start : last.start] + last.possessor
    is_office = any(word.key in OFFICES for word in role)
    return "" if is_office and not is_organization(words_of(owner)) else owner


def _leading(text: str, leading: Sequence[Word], role: Sequence[Word]) -> str:
    """Return the organization before a role; before an office stands a place, if no acronym."""
    is_office = any(word.key in OFFICES for word in role)
    is_sure = leading[-1].text.isupper() or any(w.key in ORGANIZATION_WORDS for w in leading)
    printed = text[leading[0].start : leading[-1].end].strip(" ,-–—")
    return printed if is_sure or not is_office else ""


def singular(role: str) -> str:
    """Return the role of one of several people: Senators Murkowski and Sullivan, Senator."""
    role = _last_title(role)
    last = role.split()[-1] if role else ""
    if fold(last).rstrip(".") not in PLURAL_ROLES:
        return role
    for end in ("s", "es", "s.", "es."):
        if last.endswith(end) and fold(last[: -len(end)]) in ROLE_NOUNS:
            return role[: -len(end)]
    return role


def _last_title(role: str) -> str:
    """Return what belongs to one person alone: of "co-chairs Rep.", "Rep."."""
    words = words_of(role)
    plurals = [n for n, w in enumerate(words[:-1]) if w.key in PLURAL_ROLES]
    rest = words[plurals[-1] + 1 :] if plurals else []
    is_title = bool(rest) and rest[0].is_capital and all(w.key in ROLE_NOUNS for w in rest)
    return role[rest[0].start :] if is_title else role


def _part_tail(text: str, words: Sequence[Word]) -> tuple[str, str]:
    """Part "Director of OFAC" or "directora de la Alianza"; leave "Secretary of State" whole."""
    nouns = [n for n, word in enumerate(words) if word.key in ROLE_NOUNS]
    is_office = words[nouns[0]].key in OFFICES or words[nouns[-1]].key in OFFICES
    places = [
        n for n in range(nouns[0] + 1, len(words) - 1) if words[n].key in _BEFORE_ORGANIZATION
    ]
    employers = [n for n in places if words[n].key in _EMPLOYER]
    for index in (*employers[-1:], *places):
        begin = index + 1
        while begin < len(words) - 1 and is_article(words[begin]):
            begin += 1
        taken = organization_words(words[begin:])
        is_employer = words[index].key in _EMPLOYER
        if _is_organization(taken, is_office=is_office, is_employer=is_employer):
            return between(text, words[:index]), between(text, taken)
    return between(text, words), ""


def _is_organization(words: Sequence[Word], *, is_office: bool, is_employer: bool) -> bool:
    if not words or not words[0].is_capital or is_district(words):
        return False
    if words[0].key in ROLE_NOUNS and not is_employer:
        return False
    joint = next((n for n, word in enumerate(words) if word.key in CONNECTORS), len(words))
    if all(word.key in DOMAINS for word in words[:joint]):
        return False
    return not is_office or any(word.base in ORGANIZATION_WORDS for word in words)
