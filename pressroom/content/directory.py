"""The authority file: people, organizations, topics and press desks (``directory.yml``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field
from pydantic.config import JsonDict

from pressroom.content.models import validate
from pressroom.content.names import fold
from pressroom.content.portraits import PICTURES, Portrait
from pressroom.content.problems import ContentError, Problem, quoted, unknown
from pressroom.content.schema import (
    Date,
    Id,
    Language,
    Prose,
    ReleaseId,
    Strict,
    Text,
    WebAddress,
)
from pressroom.content.strict_yaml import Document, YamlProblem, parse
from pressroom.content.text_files import read_text


class Person(Strict):
    """Someone who is quoted."""

    name: Text = Field(description="The name as the archive writes it.")
    spellings: tuple[Text, ...] = Field(
        (), strict=False, description="Other spellings; accents and case are ignored anyway."
    )
    authority: WebAddress | None = Field(
        None, description="A page that identifies the person, such as Wikidata's or VIAF's."
    )
    portrait: Portrait | None = Field(None, description="A picture, shown on the speaker's page.")


class Organization(Strict):
    """One that issues releases, or that a speaker speaks for."""

    name: Text = Field(description="The name as the archive writes it.")
    spellings: tuple[Text, ...] = Field((), strict=False, description="Other spellings, initials.")
    site: WebAddress | None = Field(None, description="The address of its site.")
    description: Text | None = Field(None, description="What it is, in a sentence.")
    authority: WebAddress | None = Field(None, description="A page that identifies it.")
    boilerplate: dict[Language, Prose] = Field(
        default_factory=dict,
        description="What ends its releases, in Markdown, by language; new releases get it.",
    )


class Topic(Strict):
    """A term of the archive's own controlled list; a campaign, if it has a beginning."""

    labels: Annotated[dict[Language, Text], Field(min_length=1)] = Field(
        description="What the topic is called, by language."
    )
    introduction: dict[Language, Text] = Field(
        default_factory=dict, description="What it is about, by language, in a few sentences."
    )
    begin: Date | None = Field(None, description="When a campaign began: 2021-12-02, 2021.")
    end: Date | None = Field(None, description="When it ended, if it has.")
    chosen: tuple[ReleaseId, ...] = Field(
        (),
        strict=False,
        description="Releases that stand above all others: 2021/remain-in-mexico.",
    )

    def label(self, language: str) -> str:
        """Return the label in *language*, else in English, else in the first language given."""
        return _in(language, self.labels)

    def introduced(self, language: str) -> str:
        """Return the introduction likewise, or the empty string."""
        return _in(language, self.introduction) if self.introduction else ""


def _in(language: str, by_language: Mapping[str, str]) -> str:
    for tag in (language, language.partition("-")[0], "en"):
        if tag in by_language:
            return by_language[tag]
    return next(iter(by_language.values()))


class Desk(Strict):
    """A press desk, whose contacts a new release begins with."""

    name: Text = Field(description="The name of the desk or of who answers.")
    organization: Id = Field(description="Whose desk: an id of the organizations.")
    phones: tuple[Text, ...] = Field((), strict=False)
    emails: tuple[Text, ...] = Field((), strict=False)
    links: tuple[WebAddress, ...] = Field((), strict=False)
    languages: tuple[Language, ...] = Field((), strict=False)


ONLY_IDS: JsonDict = {"additionalProperties": False}
"""Pydantic's JSON Schema lets through what does not match the pattern of the ids."""


class DirectoryFile(Strict):
    """People, organizations, topics and press desks of a press archive, each under its id."""

    people: dict[Id, Person] = Field(default_factory=dict, json_schema_extra=ONLY_IDS)
    organizations: dict[Id, Organization] = Field(default_factory=dict, json_schema_extra=ONLY_IDS)
    topics: dict[Id, Topic] = Field(default_factory=dict, json_schema_extra=ONLY_IDS)
    desks: dict[Id, Desk] = Field(default_factory=dict, json_schema_extra=ONLY_IDS)


@dataclass(frozen=True)
class Directory:
    """The directory, and how to find someone in it."""

    people: Mapping[str, Person] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    desks: Mapping[str, Desk] = field(default_factory=dict)

    def person(self, name: str) -> str | None:
        """Return the id of the person with that id, name or spelling."""
        return self._people_by_name.get(fold(name))

    def organization(self, name: str) -> str | None:
        """Return the id of the organization with that id, name or spelling."""
        return self._organizations_by_name.get(fold(name))

    def printed_person(self, name: str) -> str:
        """Return *name* as printed on the page; an id stands for the directory's own spelling."""
        return self.people[name].name if name in self.people else name

    def printed_organization(self, name: str) -> str:
        """Return *name* as printed on the page; an id stands for the directory's own spelling."""
        return self.organizations[name].name if name in self.organizations else name

    @property
    def person_names(self) -> list[str]:
        return [
            name for person in self.people.values() for name in (person.name, *person.spellings)
        ]

    @property
    def organization_names(self) -> list[str]:
        return [n for item in self.organizations.values() for n in (item.name, *item.spellings)]

    @cached_property
    def _people_by_name(self) -> dict[str, str]:
        return dict(_names(self.people))

    @cached_property
    def _organizations_by_name(self) -> dict[str, str]:
        return dict(_names(self.organizations))


def _names(entries: Mapping[str, Person] | Mapping[str, Organization]) -> Iterable[tuple[str, str]]:
    for entry_id, entry in entries.items():
        for name in (entry_id, entry.name, *entry.spellings):
            yield fold(name), entry_id


def read_directory(path: Path) -> Directory:
    """Read ``directory.yml``.

    :raises ContentError: naming each thing wrong in it.
    """
    try:
        document = parse(read_text(path))
    except YamlProblem as error:
        raise ContentError(path, [error.problem]) from error
    if document.value is None:  # An empty file will do to begin with.
        return Directory()
    content, problems = validate(DirectoryFile, document, what="directory")
    if content is None:
        raise ContentError(path, problems)
    problems = [
        *_shared_names("people", content.people, document),
        *_shared_names("organizations", content.organizations, document),
        *_unknown_desks(content, document),
        *_wrong_spans(content, document),
        *_missing_portraits(content, document, path.parent / PICTURES),
    ]
    if problems:
        raise ContentError(path, problems)
    return Directory(content.people, content.organizations, content.topics, content.desks)


def _shared_names(
    section: str, entries: Mapping[str, Person] | Mapping[str, Organization], document: Document
) -> Iterable[Problem]:
    owners: dict[str, str] = {}
    for name, entry_id in _names(entries):
        owner = owners.setdefault(name, entry_id)
        if owner != entry_id:
            yield Problem(
                document.line((section, entry_id)),
                f"{quoted(name)} names both {owner} and {entry_id}.",
                "Expected each name and spelling once; accents and case make no difference.",
            )


def _unknown_desks(content: DirectoryFile, document: Document) -> Iterable[Problem]:
    for desk_id, desk in content.desks.items():
        if desk.organization not in content.organizations:
            expected = "Expected an id of the organizations in this file."
            what = unknown("organization", desk.organization, expected, content.organizations)
            yield Problem(document.line(("desks", desk_id, "organization")), *what)


def _wrong_spans(content: DirectoryFile, document: Document) -> Iterable[Problem]:
    for topic_id, topic in content.topics.items():
        if topic.end and (topic.begin is None or topic.end.latest < topic.begin.earliest):
            yield Problem(
                document.line(("topics", topic_id, "end")),
                f"The campaign {topic_id} ends before it begins.",
                "Expected a begin, and an end that is no earlier.",
            )


def _missing_portraits(
    content: DirectoryFile, document: Document, folder: Path
) -> Iterable[Problem]:
    for person_id, person in content.people.items():
        if person.portrait and not (folder / person.portrait.file).is_file():
            yield Problem(
                document.line(("people", person_id, "portrait", "file")),
                f"There is no {PICTURES}/{person.portrait.file}.",
                f"Expected a picture that stands below {PICTURES}/.",
            )
