"""Values in the order of the text made into contacts: who has which phone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from pressroom.acquire.contacts.found import FoundContact
from pressroom.acquire.contacts.pieces import folded_words
from pressroom.acquire.contacts.segments import CHANNEL_PARTS, Item, Part
from pressroom.content.names import fold


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
                withheld=tuple(dict.fromkeys(withheld[n])),
            )
            for n, person in enumerate(people)
        ]


def contacts_of(items: Iterable[Item], organization: str = "") -> list[FoundContact]:
    """Return the contacts of one block; *organization* is the one that its label names."""
    groups = [_Group()]
    for item in items:
        group = groups[-1]
        if item.part is Part.NAME:
            if group.channels:
                groups.append(group := _Group())
            group.people.append(_Person(item.text))
        elif item.part in CHANNEL_PARTS:
            values = group.channels.setdefault(item.part, [])
            if item.text not in values or item.part is Part.WITHHELD:
                values.append(item.text)
        elif group.people:
            _describe(group.people[-1], item)
    found = [c for group in groups if group.people or group.channels for c in group.contacts()]
    return [c if c.organization else replace(c, organization=organization) for c in found]


def _describe(person: _Person, item: Item) -> None:
    if item.part is Part.ROLE and not person.role:
        person.role = item.text
    elif not person.organization:
        person.organization = item.text


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


def each_once(contacts: Iterable[FoundContact]) -> tuple[FoundContact, ...]:
    """Return *contacts* without those that a doubled block prints again."""
    kept: list[FoundContact] = []
    for contact in contacts:
        place = next((n for n, other in enumerate(kept) if _is_same(other, contact)), None)
        if place is None:
            kept.append(contact)
        else:
            kept[place] = _together(kept[place], contact)
    return tuple(kept)


def _is_same(one: FoundContact, other: FoundContact) -> bool:
    if one.name and other.name:
        return fold(one.name) == fold(other.name)
    return bool(_keys(one) and _keys(other)) and (
        _keys(one) <= _keys(other) or _keys(other) <= _keys(one)
    )


def _keys(contact: FoundContact) -> set[str]:
    phones = {phone_key(phone) for phone in contact.phones}
    return phones | {email.casefold() for email in contact.emails}


def phone_key(phone: str) -> str:
    """Return the figures of *phone*, for comparing numbers in different spellings."""
    return re.sub(r"\D", "", phone)


def _together(one: FoundContact, other: FoundContact) -> FoundContact:
    known = {phone_key(phone) for phone in one.phones}
    addresses = {email.casefold() for email in one.emails}
    return replace(
        one,
        name=one.name or other.name,
        role=one.role or other.role,
        organization=one.organization or other.organization,
        phones=(*one.phones, *(p for p in other.phones if phone_key(p) not in known)),
        emails=(*one.emails, *(e for e in other.emails if e.casefold() not in addresses)),
        links=tuple(dict.fromkeys((*one.links, *other.links))),
        withheld=tuple(dict.fromkeys((*one.withheld, *other.withheld))),
    )
