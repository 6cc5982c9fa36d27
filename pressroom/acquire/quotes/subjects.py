"""Reads who speaks from the words beside an attribution: name, role, organization."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.roles import is_article, part_role, singular
from pressroom.acquire.quotes.vocabulary import (
    CONJUNCTIONS,
    CONNECTORS,
    DEGREES,
    GROUP_NOUNS,
    HONORIFICS,
    NAME_SUFFIXES,
    NOT_IN_ROLE,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    PARTICLES,
    PLURAL_PRONOUNS,
    PLURAL_ROLES,
    PRONOUNS,
    ROLE_ENDS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    VERBS,
)
from pressroom.acquire.quotes.words import Word, words_of

LONGEST_NAME = 6
LONGEST_ROLE = 14
MOST_STRANGE = 2
"""Lower-case words before the word for a role: "longtime civil rights advocate"."""
LONGEST_STATE = 6
OF = frozenset("of from with at de del".split())
JOINING = frozenset("of from with at for".split())
FULL_NAME = 2
"""Words of a full name, at least."""


def read_subject(text: str) -> tuple[Subject, int] | None:
    """Return who is named at the beginning of *text*, and where the naming ends in it."""
    words = words_of(text)
    at = 0
    while at < len(words) and is_article(words[at]):
        at += 1
    if at < len(words) and words[at].key in PRONOUNS:
        manner = "group" if words[at].key in PLURAL_PRONOUNS else "pronoun"
        return Subject("group" if manner == "group" else "pronoun"), words[at].end
    head = _head(words, at)
    if not head:
        return None
    return _read_head(text, words, at, head)


def _head(words: Sequence[Word], at: int) -> list[Word]:
    """Return the words from *at* on that name somebody: capital ones, roles, what joins them."""
    head: list[Word] = []
    for index in range(at, min(len(words), at + LONGEST_ROLE + LONGEST_NAME)):
        word = words[index]
        if _names(word, bool(head)) or (head and _joins(words, index)):
            head.append(word)
        else:
            break
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
        if word.key in CONNECTORS and not word.is_initial:
            is_name = run >= FULL_NAME and not is_organization(head[index - run : index])
            return index if is_name and word.key in JOINING else len(head)
        is_role = word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS
        run = 0 if is_role else run + 1
    return len(head)


def _names(word: Word, within: bool) -> bool:
    if not word.is_word or word.key in VERBS or word.key in DEGREES:
        return False
    if word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS or word.key in GROUP_NOUNS:
        return True
    if word.key in NOT_NAMES and not within:
        return False
    return word.is_capital or bool(word.possessor)


def _joins(words: Sequence[Word], index: int) -> bool:
    """Whether the word at *index* joins what is named: Director of Policy, Juan de la Cruz."""
    key = words[index].key
    if key not in CONNECTORS and key not in PARTICLES:
        return False
    following = words[index + 1 : index + 4]
    for word in following:
        if word.key in CONNECTORS or word.key in PARTICLES:
            continue
        return word.is_word and (word.is_capital or word.key in ROLE_NOUNS | ROLE_MODIFIERS)
    return False


def _read_head(
    text: str, words: Sequence[Word], at: int, head: list[Word]
) -> tuple[Subject, int] | None:
    name, role_words = part_name(head)
    end = at + len(head)
    position = head[-1].end
    is_over = head[-1].ends_sentence
    role = _between(text, role_words)
    if not name:
        if not is_over and (appended := _appended_name(words, end)):
            title, organization = part_role(role)
            return Subject("person", _print(text, appended), title, organization), appended[-1].end
        return _nameless(role_words, text), position
    if not is_over:
        end, position, name = _with_suffix(words, end, position, name)
        after, position = _apposition(text, words, end, position)
    else:
        after = ""
    printed = _print(text, name)
    if not role_words and is_organization(name):
        return Subject("organization", organization=printed), position
    title, organization = part_role(role) if role else ("", "")
    if after:
        if has_role(after):
            second, second_organization = part_role(after)
            title, organization = (
                (title, organization) if title else (second, second_organization or organization)
            )
        elif title and after[:1].isupper():
            organization = organization or after
    if title and not organization:
        organization, position = _after_role(text, words, position)
    return Subject("person", printed, singular(title), organization), position


def part_name(head: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Part the *head* into the words of a name, which stand last, and those of a role."""
    last_role = max((n for n, w in enumerate(head) if w.key in ROLE_NOUNS), default=-1)
    possessor = max((n for n, w in enumerate(head) if w.possessor), default=-1)
    tail = list(head[last_role + 1 :])
    if possessor > last_role:
        return [], list(head)
    while tail and (tail[0].key in HONORIFICS or (last_role >= 0 and _modifies(tail[0]))):
        tail.pop(0)
    if tail and tail[0].key in CONNECTORS and last_role >= 0:
        tail = _name_at_end(tail)
    conjunction = max((n for n, w in enumerate(tail) if w.key in CONJUNCTIONS), default=-1)
    if (
        not tail
        or conjunction >= 0
        or len(tail) > LONGEST_NAME
        or not all(_fits_name(word) for word in tail)
    ):
        return [], list(head)
    taken = len(head) - len(tail)
    roles = [word for word in head[:taken] if word.key not in HONORIFICS]
    return tail, roles


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
    connectors = sum(word.key in CONNECTORS for word in words)
    if connectors == len(words) or is_organization(name):
        return []
    return name


def _fits_name(word: Word) -> bool:
    if word.key in PARTICLES or word.key in NAME_SUFFIXES or word.is_initial:
        return True
    return word.is_capital and word.key not in NOT_NAMES and not word.possessor


def is_organization(name: Sequence[Word]) -> bool:
    """Whether *name* is rather an organization's than a person's."""
    if any(word.key in ORGANIZATION_WORDS for word in name):
        return True
    if any("." in word.text[1:-1] and not word.is_initial for word in name):
        return True
    return len(name) == 1 and len(name[0].text) > 1 and name[0].text.isupper()


def has_role(text: str) -> bool:
    """Whether *text* has a word for a role near its beginning."""
    strange = 0
    for word in words_of(text)[:LONGEST_ROLE]:
        if word.key in ROLE_NOUNS:
            return True
        if word.key in NOT_IN_ROLE:
            return False
        is_usual = word.is_capital or word.key in ROLE_MODIFIERS or word.key in CONNECTORS
        strange += not is_usual and not word.possessor
        if strange > MOST_STRANGE:
            return False
    return False


def is_place(words: Sequence[Word], at: int) -> bool:
    """Whether the word at *at* ends a place: Washington, DC; Reno, Nev."""
    word = words[at]
    return (
        at > 0
        and words[at - 1].text == ","
        and (
            (word.text.isupper() and len(word.text) == 2)
            or word.is_initial
            or (word.text.endswith(".") and len(word.text) <= LONGEST_STATE)
        )
    )


def _appended_name(words: Sequence[Word], at: int) -> list[Word]:
    """Return the name after a role and a comma: the mayor of Elizabeth, Chris Bollwage."""
    if at >= len(words) or words[at].text != ",":
        return []
    head = _head(words, at + 1)
    name, roles = part_name(head) if head else ([], [])
    is_full = len(name) > 1 and not roles and not is_organization(name)
    return name if is_full else []


def _nameless(role_words: Sequence[Word], text: str) -> Subject:
    """Return the subject that a word such as "the congresswoman" or "the members" points to."""
    keys = [word.key for word in role_words]
    nouns = [key for key in keys if key in ROLE_NOUNS]
    if any(key in PLURAL_ROLES or key in GROUP_NOUNS for key in keys):
        return Subject("group", role=_between(text, role_words))
    if any(key in CONJUNCTIONS for key in keys) and role_words[-1].key not in ROLE_NOUNS:
        return Subject("group", role=_between(text, role_words))
    if nouns:
        return Subject("role", role=_between(text, role_words))
    if is_organization(role_words):
        return Subject("organization", organization=_between(text, role_words))
    return Subject("group")


def _with_suffix(
    words: Sequence[Word], end: int, position: int, name: list[Word]
) -> tuple[int, int, list[Word]]:
    """Take "Jr." and a bracket such as "(D-MN)" or "(PA-13)" that follow a name."""
    after = end + 1 if words[end : end + 1] and words[end].text == "," else end
    if words[after : after + 1] and words[after].key in NAME_SUFFIXES:
        name = [*name, words[after]]
        end, position = after + 1, words[after].end
    elif words[after : after + 1] and words[after].key in DEGREES:
        end, position = after + 1, words[after].end
    if words[end : end + 1] and words[end].text == "(":
        for index in range(end + 1, min(end + 8, len(words))):
            if words[index].text == ")":
                return index + 1, words[index].end, name
    return end, position, name


def _apposition(text: str, words: Sequence[Word], end: int, position: int) -> tuple[str, int]:
    """Return what stands after a name and a comma, up to where it ends: his or her role."""
    if end >= len(words) or words[end].text not in (",", "–", "—"):
        return "", position
    begin = end + 1
    while begin < len(words) and is_article(words[begin]):
        begin += 1
    last = begin
    while last < len(words) and last < begin + LONGEST_ROLE:
        word = words[last]
        if word.text in (",", "(", ":", "–", "—") or word.key in ROLE_ENDS or word.key in VERBS:
            break
        last += 1
        if word.ends_sentence:
            break
    if last == begin:
        return "", position
    phrase = _between(text, words[begin:last])
    if not (has_role(phrase) or phrase[:1].isupper()) or _is_title_and_name(words, begin):
        return "", position
    return phrase, words[last - 1].end


def _after_role(text: str, words: Sequence[Word], position: int) -> tuple[str, int]:
    """Return the organization after name and role: …, director, Alianza Americas; Wood of ENRD."""
    at = next((n for n, word in enumerate(words) if word.start >= position), len(words))
    if at + 1 >= len(words) or (words[at].text != "," and words[at].key not in OF):
        return "", position
    begin = at + 1
    while begin < len(words) - 1 and is_article(words[begin]):
        begin += 1
    last = begin
    while last < len(words) and (_names(words[last], within=True) or _joins(words, last)):
        last += 1
        if words[last - 1].ends_sentence:
            break
    phrase = words[begin:last]
    if not phrase or not phrase[0].is_capital or phrase[0].key in NOT_NAMES:
        return "", position
    is_sure = is_organization(phrase) if words[at].key in OF else _is_all(words, last)
    if not is_sure or any(word.key in ROLE_NOUNS for word in phrase):
        return "", position
    _end, position, _name = _with_suffix(words, last, phrase[-1].end, [])
    return _between(text, phrase), position


def _is_all(words: Sequence[Word], at: int) -> bool:
    """Whether the naming is over at *at*: nothing follows, or a sentence has ended."""
    return at >= len(words) or words[at - 1].ends_sentence or words[at].text in (".", ";")


def _is_title_and_name(words: Sequence[Word], at: int) -> bool:
    """Whether another person is named at *at*, title first: …, Congresswoman Lee released."""
    name, roles = part_name(_head(words, at) or [words[at]])
    return bool(name and roles) and roles[-1].key in ROLE_NOUNS and not is_organization(name)


def _between(text: str, words: Sequence[Word]) -> str:
    if not words:
        return ""
    printed = text[words[0].start : words[-1].end].strip()
    return printed.rstrip(".,;:") if words[-1].ends_sentence else printed


def _print(text: str, name: Sequence[Word]) -> str:
    printed = text[name[0].start : name[-1].end]
    if name[-1].key in NAME_SUFFIXES or name[-1].is_initial:
        return printed
    return printed.rstrip(".")
