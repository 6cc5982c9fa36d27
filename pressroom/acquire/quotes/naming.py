"""Cuts the words that name somebody out of a text, and parts the name from the role before it."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.kinds import is_honorific, is_organization, is_verb
from pressroom.acquire.quotes.vocabulary.grammar import CONJUNCTIONS, CONNECTORS
from pressroom.acquire.quotes.vocabulary.names import (
    DEGREES,
    NAME_SUFFIXES,
    NOT_LAST_NAMES,
    NOT_NAMES,
    PARTICLES,
    SURNAMES_TOO,
)
from pressroom.acquire.quotes.vocabulary.roles import (
    AFTER_NOUN,
    DOMAINS,
    GROUP_NOUNS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
)
from pressroom.acquire.quotes.words import Word

LONGEST_NAME = 6
LONGEST_ROLE = 14
FULL_NAME = 2
"""Words of a full name, at least."""
PLACING = frozenset("on in at to en".split())
"""They may follow a last name alone: said Roe on the House floor."""
NO_NAMES = DOMAINS - {"justice"}
JOINING = frozenset("of from with at for on in to en".split())


def head_at(words: Sequence[Word], at: int) -> list[Word]:
    """Return the words from *at* on that name somebody: capital ones, roles, what joins them."""
    head: list[Word] = []
    for index in range(at, min(len(words), at + LONGEST_ROLE + LONGEST_NAME)):
        word = words[index]
        if not (names(word, within=bool(head)) or (head and joins(words, index))):
            break
        head.append(word)
        if word.ends_sentence:
            break
    del head[_name_end(head) :]
    while head and (head[-1].key in CONNECTORS or head[-1].key in PARTICLES):
        head.pop()
    return head


def _name_end(head: Sequence[Word]) -> int:
    """Return where a name ends that an organization follows: Jeffrey H. Wood of the Division."""
    run = 0
    for index, word in enumerate(head):
        if word.key in CONNECTORS:
            least = 1 if word.key in PLACING else FULL_NAME
            is_name = run >= least and not is_organization(head[index - run : index])
            if is_name and word.key in JOINING:
                return index
        is_role = word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS
        run = 0 if is_role or word.key in CONNECTORS else run + 1
    return len(head)


def names(word: Word, *, within: bool) -> bool:
    """Whether *word* can be a part of a naming, at its beginning or *within* it."""
    if not word.is_word or is_verb(word) or word.key in DEGREES:
        return False
    if word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS or word.key in GROUP_NOUNS:
        return True
    if word.key in NOT_NAMES and not within:
        return False
    return word.is_capital or bool(word.possessor)


def joins(words: Sequence[Word], index: int) -> bool:
    """Whether the word at *index* joins what is named: Director of Policy, Juan de la Cruz."""
    key = words[index].key
    if key not in CONNECTORS and key not in PARTICLES:
        return False
    for word in words[index + 1 : index + 4]:
        if word.key in CONNECTORS or word.key in PARTICLES:
            continue
        return word.is_word and (word.is_capital or word.key in ROLE_NOUNS | ROLE_MODIFIERS)
    return False


def part_name(head: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Part the *head* into the words of a name, which stand last, and those of a role."""
    honorific = max((n for n, w in enumerate(head) if is_honorific(w)), default=-1)
    if honorific > 0 and _is_name(head[honorific + 1 :]) and not head[honorific].possessor:
        return list(head[honorific + 1 :]), list(head[:honorific])
    last_role = _last_role(head)
    possessor = max((n for n, w in enumerate(head) if w.possessor), default=-1)
    tail = list(head[last_role + 1 :])
    if possessor > last_role:
        return [], list(head)
    if last_role >= 0 and tuple(word.key for word in tail[:2]) in AFTER_NOUN:
        del tail[:2]
    while tail and (is_honorific(tail[0]) or (last_role >= 0 and _modifies(tail[0]))):
        tail.pop(0)
    if tail and tail[0].key in CONNECTORS and last_role >= 0:
        tail = _name_at_end(tail)
    if not _is_name(tail) or (last_role >= 0 and len(tail) == 1 and is_organization(tail)):
        return [], list(head)
    taken = head[: len(head) - len(tail)]
    return tail, [word for word in taken if not is_honorific(word)]


def is_two(roles: Sequence[Word]) -> bool:
    """Whether the words before a name name somebody else first: Senator Jane Doe and Governor."""
    joints = [n for n in range(1, len(roles)) if roles[n].key in CONJUNCTIONS]
    if not joints:
        return False
    before, after = roles[: joints[-1]], roles[joints[-1] + 1 :]
    has_title = any(word.key in ROLE_NOUNS for word in before[:-1])
    is_name = before[-1].is_capital and before[-1].key not in ROLE_NOUNS | ROLE_MODIFIERS
    return has_title and is_name and any(word.key in ROLE_NOUNS for word in after)


def _last_role(head: Sequence[Word]) -> int:
    """Return where the last word for a role stands that is no last name: Director Sandy Head."""
    roles = [n for n, word in enumerate(head) if word.key in ROLE_NOUNS]
    if not roles:
        return -1
    at = roles[-1]
    is_surname = at == len(head) - 1 and head[at].is_capital and head[at].key in SURNAMES_TOO
    if is_surname and at and _fits_name(head[at - 1]) and head[at - 1].key not in ROLE_MODIFIERS:
        return roles[-2] if len(roles) > 1 else -1
    return at


def _is_name(words: Sequence[Word]) -> bool:
    if not words or len(words) > LONGEST_NAME or any(w.key in CONJUNCTIONS for w in words):
        return False
    if words[-1].key in NOT_LAST_NAMES:
        return False
    return all(_fits_name(word) and word.key not in NO_NAMES for word in words)


def _modifies(word: Word) -> bool:
    """Whether *word* after a role belongs to it: directora ejecutiva, Attorney General."""
    return word.key in ROLE_MODIFIERS and word.key not in CONNECTORS


def _name_at_end(tail: Sequence[Word]) -> list[Word]:
    """Return the name that ends words such as "for Tax Policy Pam Olson", if there is one.

    Its beginning cannot be seen, so it is taken to be a first name, initials and a last name.
    """
    words = list(tail)
    name: list[Word] = []
    while words and words[-1].key in NAME_SUFFIXES:
        name.insert(0, words.pop())
    if not words or not words[-1].is_capital:
        return []
    name.insert(0, words.pop())
    while words and words[-1].key in PARTICLES and words[-1].text.islower() and len(words) > 1:
        name.insert(0, words.pop())
    if len(name) > 1 and name[0].key in CONNECTORS:
        return []
    while words and words[-1].is_initial:
        name.insert(0, words.pop())
    if len(words) < 2 or not words[-1].is_capital or words[-1].text.isupper():
        return []
    name.insert(0, words.pop())
    is_all = all(word.key in CONNECTORS for word in words)
    is_other = any(word.key in ROLE_MODIFIERS for word in name) or is_organization(name)
    return [] if is_all or is_other else name


def _fits_name(word: Word) -> bool:
    if word.key in PARTICLES or word.key in NAME_SUFFIXES or word.is_initial:
        return True
    return word.is_capital and word.key not in NOT_NAMES and not word.possessor
