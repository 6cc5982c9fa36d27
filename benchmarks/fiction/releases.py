"""One release after another, from the first year to the last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.fiction.assignments import Assignment, Newsroom
from benchmarks.fiction.bodies import body
from benchmarks.fiction.contacts import PressDesk
from benchmarks.fiction.days import release_days
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.people import Person
from benchmarks.fiction.places import city_name
from benchmarks.fiction.shelf import Shelf
from benchmarks.fiction.slugs import title_slug
from benchmarks.fiction.writer import Writer

MOST_CONTACTS = 3

# A word in the midst of plain prose: what an editor might have had to supply.
_SUPPLIABLE = re.compile(r"(?<=[a-z] )[a-zà-ÿ]{4,}(?= [a-z])")
_HAS_MARKUP = re.compile(r"[`*\[<]|^[#:-]")


@dataclass(frozen=True)
class Release:
    """A release as its page will hold it; ``front_matter`` values are strings or lists of them."""

    year: int
    slug: str
    front_matter: Mapping[str, str | list[str]]
    parts: tuple[str, ...]


def write_releases(
    count: int, people: tuple[Person, ...], desks: Mapping[str, PressDesk], dice: Dice
) -> Iterator[Release]:
    """Yield *count* releases in order of time."""
    newsroom, shelf = Newsroom(people, dice), Shelf()
    for day in release_days(count, dice):
        assignment = newsroom.assign(day)
        writer = Writer(assignment, shelf, dice)
        title = writer.voice.headline(f"headline.{assignment.kind}")
        release = Release(
            year=day.day.year,
            slug=shelf.free_slug(title_slug(title, assignment.language.rules["small_word"])),
            front_matter=_front_matter(title, writer),
            parts=(*_contacts(assignment, desks, dice), *_with_supplied(body(writer), dice)),
        )
        shelf.note(assignment.topics[0], f"{release.year}/{release.slug}")
        yield release


def _front_matter(title: str, writer: Writer) -> dict[str, str | list[str]]:
    assignment, dice = writer.assignment, writer.dice
    code, year = assignment.language.code, assignment.day.day.year
    fields: dict[str, str | list[str]] = {
        "title": title,
        "subtitle": writer.voice.say("subtitle").replace("*", "") if dice.chance(0.2) else "",
        "date": assignment.day.edtf,
        "kind": assignment.kind,
        "language": code,
        "issuers": [issuer.id for issuer in assignment.issuers],
        "topics": list(assignment.topics),
        "dateline": city_name(assignment.city, code) if dice.chance(0.8) else "",
    }
    number = dice.between(1000, 99999)
    if dice.chance(0.05):
        fields["source"] = f"https://www.example.org/news/{year}/{number}"
    if dice.chance(0.04):
        number = writer.shelf.free_number(number)
        fields["formerly"] = [f"/news/{year}/{number}.html", f"https://old.example.org/?p={number}"]
    return {key: value for key, value in fields.items() if value}


def _contacts(assignment: Assignment, desks: Mapping[str, PressDesk], dice: Dice) -> list[str]:
    code, day = assignment.language.code, assignment.day.day
    contacts = [
        contact
        for issuer in assignment.issuers
        for contact in desks[issuer.id].contacts(day, code, dice, limit=dice.between(1, 2))
    ]
    return contacts[:MOST_CONTACTS]


def _with_supplied(parts: list[str], dice: Dice) -> list[str]:
    """Mark a word of one paragraph as supplied, in a few releases."""
    plain = [index for index, part in enumerate(parts) if not _HAS_MARKUP.search(part)]
    if not plain or not dice.chance(0.04):
        return parts
    index = dice.pick(plain)
    reason = dice.pick(["", "", " <torn page>", " <illegible>"])
    parts[index] = _SUPPLIABLE.sub(rf"{{supplied}}`\g<0>{reason}`", parts[index], count=1)
    return parts
