"""Reads who speaks from the words beside an attribution: name, role, organization."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pressroom.acquire.quotes.appositions import Apposition, read_apposition
from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.kinds import is_article, is_organization, is_verb
from pressroom.acquire.quotes.naming import head_at, is_two, part_name
from pressroom.acquire.quotes.printing import between, print_name
from pressroom.acquire.quotes.roles import MOST_STRANGE, part_role
from pressroom.acquire.quotes.vocabulary.grammar import (
    CONJUNCTIONS,
    CONNECTORS,
    PLURAL_PRONOUNS,
    PRONOUNS,
)
from pressroom.acquire.quotes.vocabulary.roles import (
    GROUP_NOUNS,
    OFFICES,
    PLURAL_ROLES,
    ROLE_NOUNS,
)
from pressroom.acquire.quotes.words import Word, words_of

LONGEST = 400
"""Characters of a naming, at most."""


def read_subject(text: str) -> tuple[Subject, int] | None:
    """Return who is named at the beginning of *text*, and where the naming ends in it."""
    words = words_of(text[:LONGEST])
    at = 0
    while at < len(words) and is_article(words[at]):
        at += 1
    if at < len(words) and words[at].key in PRONOUNS:
        is_vague = words[at].key in PLURAL_PRONOUNS
        return Subject("group" if is_vague else "pronoun"), words[at].end
    head = head_at(words, at)
    if not head and at:
        at = _past_common_words(words, at)
        head = head_at(words, at)
    return _read_head(text, words, at, head) if head else None


def _past_common_words(words: Sequence[Word], at: int) -> int:
    """Return where a role begins after common words: the 39 concerned lawmakers."""
    for index in range(at, min(at + MOST_STRANGE + 1, len(words))):
        if words[index].key in ROLE_NOUNS or words[index].key in GROUP_NOUNS:
            return index
        if not words[index].is_word or is_verb(words[index]):
            break
    return at


def _read_head(
    text: str, words: Sequence[Word], at: int, head: Sequence[Word]
) -> tuple[Subject, int]:
    name, roles = part_name(head)
    end = at + len(head)
    is_over = head[-1].ends_sentence
    if not name or (roles and roles[-1].key in CONNECTORS):
        # "La directora de la Red de Ejemplo, Ana Ruiz": what looks like a name is no person's.
        appended = None if is_over else _appended(text, words, end, head)
        if appended:
            return appended
    if not name:
        return _nameless(roles, text), head[-1].end
    if is_two(roles):
        return NOBODY, head[-1].end
    if not roles and is_organization(name):
        return Subject("organization", organization=print_name(text, name)), head[-1].end
    after = Apposition(name, head[-1].end) if is_over else read_apposition(text, words, end, name)
    title, organization = part_role(between(text, roles)) if roles else ("", "")
    subject = Subject("person", print_name(text, after.name), title, organization)
    return _with_apposition(subject, after), after.position


def _with_apposition(subject: Subject, after: Apposition) -> Subject:
    """Return *subject* with what stands after the name: a role, or only an organization."""
    if not subject.role:
        owner = after.organization or subject.organization
        return replace(subject, role=after.role, organization=owner)
    is_office = {word.key for word in words_of(subject.role)} & (OFFICES | PLURAL_ROLES)
    if subject.organization or (is_office and after.is_loose):
        return subject
    return replace(subject, organization="" if after.role else after.organization)


def _appended(
    text: str, words: Sequence[Word], at: int, roles: Sequence[Word]
) -> tuple[Subject, int] | None:
    """Return who is named after a role and a comma: the mayor of Elizabeth, Chris Bollwage."""
    if at >= len(words) or words[at].text != "," or not any(w.key in ROLE_NOUNS for w in roles):
        return None
    begin = at + 1
    while begin < len(words) and is_article(words[begin]):
        begin += 1
    head = head_at(words, begin)
    name, own_roles = part_name(head) if head else ([], [])
    if len(name) <= 1 or is_organization(name):
        return None
    title, organization = part_role(between(text, own_roles or roles))
    return Subject("person", print_name(text, name), title, organization), name[-1].end


def _nameless(roles: Sequence[Word], text: str) -> Subject:
    """Return the subject that a word such as "the congresswoman" or "the members" points to."""
    keys = [word.key for word in roles]
    printed = between(text, roles)
    is_list = any(key in CONJUNCTIONS for key in keys) and roles[-1].key not in ROLE_NOUNS
    if is_list or any(key in PLURAL_ROLES or key in GROUP_NOUNS for key in keys):
        return Subject("group", role=printed)
    if is_organization(roles) and roles[-1].key not in ROLE_NOUNS:
        return Subject("organization", organization=printed)
    if any(key in ROLE_NOUNS for key in keys):
        return Subject("role", role=printed)
    return (
        Subject("organization", organization=printed)
        if is_organization(roles)
        else Subject("group")
    )
