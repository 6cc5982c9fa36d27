"""Values in the order of the text made into contacts: who has which phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pressroom.acquire.contacts.found import FoundContact
from pressroom.acquire.contacts.pieces import folded_words
from pressroom.acquire.contacts.segments import CHANNEL_PARTS, Item, Part
from pressroom.content.names import fold

LEAST_FIGURES = 7
"""Figures of the shortest phone."""


@dataclass
class _Person:
    name: str = ""
    role: str = ""
    organization: str = ""


@dataclass
class _Group:
    """Names, and the channels printed after them."""

    people: list[_Person] = field(default_factory=list)
    channels: dict[Part, list[str]] = field(default_factory=dict)

    def contacts(self) -> list[FoundContact]:
        people = self.people or [_Person()]
        names = [person.name for person in people]
        phones = _shares(names, self.channels.get(Part.PHONE, []))
        emails = _shares_by_name(names, self.channels.get(Part.EMAIL, []))
        links = _shares(names, self.channels.get(Part.LINK, []))
        withheld = _shares(names, self.channels.get(Part.WITHHELD, []))
        return [
            FoundContact(
                name=person.name,
                role=person.role,
                organization=person.organization,
                phones=tuple(phones[n]),
                emails=tuple(emails[n]),
                links=tuple(links[n]),
                withheld=tuple(withheld[n]),
            )
            for n, person in enumerate(people)
        ]


@dataclass
class Once:
    """Contacts, each once, and the words of those that were printed before."""

    contacts: list[FoundContact] = field(default_factory=list)
    again: list[str] = field(default_factory=list)

    def add(self, contact: FoundContact) -> None:
        place = next((n for n, c in enumerate(self.contacts) if _is_same(c, contact)), None)
        if place is None:
            place = len(self.contacts)
            self.contacts.append(FoundContact(line=contact.line))
        self.contacts[place], again = _together(self.contacts[place], contact)
        self.again += again


def contacts_of(items: Iterable[Item]) -> list[FoundContact]:
    """Return the contacts of one block."""
    groups = [_Group()]
    for item in items:
        group = groups[-1]
        if item.part is Part.NAME:
            if group.channels:
                groups.append(group := _Group())
            group.people.append(_Person(item.text))
        elif item.part in CHANNEL_PARTS:
            group.channels.setdefault(item.part, []).append(item.text)
        elif group.people:
            _describe(group.people[-1], item)
    return [c for group in groups if group.people or group.channels for c in group.contacts()]


def _describe(person: _Person, item: Item) -> None:
    if item.part is Part.ROLE and not person.role:
        person.role = item.text
    else:
        person.organization = ", ".join(filter(None, (person.organization, item.text)))


def _shares(names: Sequence[str], values: Sequence[str]) -> list[list[str]]:
    """Give each of *names* its *values*.

    As many as names: one each, in order. A single one after several names is that of all.
    Otherwise nothing says whose they are but that they stand after the last name.
    """
    if len(values) == len(names):
        return [[value] for value in values]
    if len(values) == 1:
        return [list(values) for _ in names]
    return [[] for _ in names[1:]] + [list(values)]


def _shares_by_name(names: Sequence[str], emails: Sequence[str]) -> list[list[str]]:
    """Give each of *names* its addresses; one that has a surname in it belongs to its bearer."""
    if len(names) == 1 or len(names) == len(emails):
        return _shares(names, emails)
    owned: list[list[str]] = [[] for _ in names]
    rest = []
    for email in emails:
        local = fold(email.partition("@")[0])
        owner = next((n for n, name in enumerate(names) if _surname(name) in local), None)
        if owner is None:
            rest.append(email)
        else:
            owned[owner].append(email)
    if rest:
        for n, more in enumerate(_shares(names, rest)):
            owned[n] += more
    return owned


def _surname(name: str) -> str:
    words = folded_words(name)
    return words[-1] if words and len(words[-1]) > 2 else "\n"


def _is_same(one: FoundContact, other: FoundContact) -> bool:
    if one.name and other.name:
        return fold(one.name) == fold(other.name)
    return bool(_keys(one) and _keys(other)) and (
        _keys(one) <= _keys(other) or _keys(other) <= _keys(one)
    )


def _keys(contact: FoundContact) -> set[str]:
    return set(map(_key, (*contact.phones, *contact.emails)))


def _key(channel: str) -> str:
    """Return *channel* for comparing: the figures of a phone, an address without its case."""
    figures = re.sub(r"\D", "", channel)
    return figures if len(figures) >= LEAST_FIGURES and "@" not in channel else channel.casefold()


def _together(one: FoundContact, other: FoundContact) -> tuple[FoundContact, list[str]]:
    """Return *one* with what *other* tells besides, and what it tells again."""
    again: list[str] = []

    def first(old: str, new: str) -> str:
        again.extend(filter(None, [new if old else ""]))
        return old or new

    def all_of(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
        known = {_key(value): value for value in old}
        for value in new:
            if known.setdefault(_key(value), value) is not value:
                again.append(value)
        return tuple(known.values())

    together = FoundContact(
        name=first(one.name, other.name),
        role=first(one.role, other.role),
        organization=first(one.organization, other.organization),
        phones=all_of(one.phones, other.phones),
        emails=all_of(one.emails, other.emails),
        links=all_of(one.links, other.links),
        withheld=tuple(dict.fromkeys((*one.withheld, *other.withheld))),
        line=one.line,
    )
    return together, again
