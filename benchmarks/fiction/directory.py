"""The archive's directory of people, organizations, topics and press desks, as YAML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from benchmarks.fiction.contacts import PressDesk
from benchmarks.fiction.organizations import ORGANIZATIONS
from benchmarks.fiction.pages import yaml_value
from benchmarks.fiction.people import Person
from benchmarks.fiction.topics import TOPICS

Fields = Mapping[str, str | list[str]]


def directory_text(people: Iterable[Person], desks: Mapping[str, PressDesk]) -> str:
    """Return the text of ``directory.yml``."""
    sections: dict[str, Mapping[str, Fields]] = {
        "people": {person.id: _person(person) for person in people},
        "organizations": _organizations(),
        "desks": {f"{key}-press": _desk(desk) for key, desk in desks.items()},
    }
    lines = [line for name, entries in sections.items() for line in _section(name, entries)]
    return "\n".join([*lines, *_topics()]) + "\n"


def _section(name: str, entries: Mapping[str, Fields]) -> Iterator[str]:
    yield f"{name}:"
    for entry_id, fields in entries.items():
        yield f"  {entry_id}:"
        yield from (f"    {key}: {yaml_value(value)}" for key, value in fields.items() if value)


def _topics() -> Iterator[str]:
    yield "topics:"
    for topic_id, labels in TOPICS.items():
        by_language = ", ".join(f"{code}: {yaml_value(label)}" for code, label in labels.items())
        yield f"  {topic_id}:"
        yield f"    labels: {{{by_language}}}"


def _person(person: Person) -> Fields:
    return {"name": person.name, "spellings": list(person.spellings)}


def _organizations() -> dict[str, Fields]:
    return {
        organization.id: {
            "name": organization.names["en"],
            "spellings": [organization.names["es"]],
            "site": f"https://www.example.org/{organization.id}/",
            "description": organization.description,
        }
        for organization in ORGANIZATIONS
    }


def _desk(desk: PressDesk) -> Fields:
    return {
        "name": f"Press desk, {desk.organization.names['en']}",
        "organization": desk.organization.id,
        "phones": [desk.phone],
        "emails": [desk.email],
        "links": [f"https://www.example.org/{desk.organization.id}/press"],
        "languages": ["en", "es"],
    }
