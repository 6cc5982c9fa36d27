"""A release that is yet to be written: what the directory, or a release like it, gives its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from pressroom.acquire.draft import AboutPart, ContactPart, Draft, Part, Text
from pressroom.content.contacts import Contact
from pressroom.content.dates import parse_date
from pressroom.content.directory import Desk, Directory, Organization
from pressroom.content.fields import Block
from pressroom.content.page import Page
from pressroom.content.to_come import dateline_to_come

_SUPPLIED = re.compile(r"\{supplied\}`([^`<]*?)\s*(?:<[^`]*>)?`")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a release before its text is written.

    ``issuers``, ``topics`` and ``desks`` are ids of the directory; ``date`` is EDTF, ``embargo``
    an instant with its offset or empty. ``like`` is the page of another release, or None: its
    boilerplate is taken, and its contacts where no desk is named.
    """

    title: str
    date: str
    kind: str
    language: str
    issuers: tuple[str, ...]
    topics: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    embargo: str = ""
    like: Page | None = None


def begun(beginning: Beginning, directory: Directory) -> Draft:
    """Return the draft of *beginning*: contacts, a place for the text, boilerplate."""
    parts = (
        *_contacts(beginning, directory),
        Text(_dateline(beginning)),
        *_abouts(beginning, directory),
    )
    return Draft(
        name="",
        title=beginning.title,
        date=beginning.date,
        kind=beginning.kind,
        language=beginning.language,
        issuers=beginning.issuers,
        topics=beginning.topics,
        parts=parts,
        embargo=beginning.embargo,
        is_draft=True,
    )


def desks_of(directory: Directory, issuers: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the ids of the desks of *issuers* that answer in *language*.

    A desk that names no language answers in every one; where none fits, all answer.
    """
    base = language.partition("-")[0]
    desks = [
        (key, desk)
        for issuer in issuers
        for key, desk in directory.desks.items()
        if desk.organization == issuer
    ]
    fitting = tuple(
        key
        for key, desk in desks
        if not desk.languages or base in {tag.partition("-")[0] for tag in desk.languages}
    )
    return fitting or tuple(key for key, _desk in desks)


def boilerplate(organization: Organization, language: str) -> str:
    """Return the boilerplate of *organization* in *language*, or nothing."""
    texts = organization.boilerplate
    return texts.get(language) or texts.get(language.partition("-")[0], "")


def _dateline(beginning: Beginning) -> str:
    try:
        locale = str(Locale.parse(beginning.language, sep="-"))
    except (UnknownLocaleError, ValueError):
        locale = "en"
    return dateline_to_come(parse_date(beginning.date).label(locale), beginning.language)


def _contacts(beginning: Beginning, directory: Directory) -> Iterator[Part]:
    if beginning.desks:
        for key in beginning.desks:
            yield _of_desk(directory.desks[key], directory)
    elif beginning.like and beginning.like.release:
        yield from map(_again, beginning.like.release.contacts)


def _of_desk(desk: Desk, directory: Directory) -> ContactPart:
    return ContactPart(
        name=desk.name,
        organization=directory.organizations[desk.organization].name,
        phones=desk.phones,
        emails=desk.emails,
        links=desk.links,
        languages=desk.languages,
    )


def _again(contact: Contact) -> ContactPart:
    def printed(kind: str) -> tuple[str, ...]:
        return tuple(c.printed for c in contact.channels if c.kind == kind)

    return ContactPart(
        name=contact.name,
        role=contact.role,
        organization=contact.organization,
        phones=printed("phone"),
        emails=printed("email"),
        links=printed("link"),
        languages=contact.languages,
        withheld=contact.withheld,
    )


def _abouts(beginning: Beginning, directory: Directory) -> Iterator[Part]:
    """Yield the directory's boilerplate of the issuers; where it has none, that of the page."""
    texts = {
        directory.organization(block.argument): _as_text(block)
        for block, _paragraphs in (beginning.like.parts if beginning.like else ())
        if block is not None and block.name == "about"
    }
    for issuer in dict.fromkeys((*texts, *beginning.issuers)):
        if issuer is None:
            continue
        organization = directory.organizations[issuer]
        text = boilerplate(organization, beginning.language) or texts.get(issuer, "")
        if text:
            yield AboutPart(organization.name, (text,))


def _as_text(block: Block) -> str:
    """Return the text of *block*; what an editor supplied there is part of a new release."""
    return _SUPPLIED.sub(r"\1", "\n".join(block.body).strip())
