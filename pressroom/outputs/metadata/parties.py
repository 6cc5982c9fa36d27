"""Organizations, people, contacts and quotes in schema.org's words."""

from __future__ import annotations

from collections.abc import Iterable

from pressroom.content.contacts import Contact
from pressroom.content.directory import Directory
from pressroom.content.quotes import Quote
from pressroom.outputs.metadata.addresses import Addresses
from pressroom.outputs.metadata.json_ld import Node, filled, one_or_all

BETWEEN_RUNS = " … "
"""Stands where an attribution interrupts the spoken words, as in the listings."""


def organization(directory: Directory, organization_id: str, printed: str = "") -> Node:
    """Return the organization with that id; *printed* is its name where it has none."""
    known = directory.organizations.get(organization_id)
    if known is None:
        return filled({"@type": "Organization", "name": printed})
    return filled(
        {
            "@type": "Organization",
            "name": printed or known.name,
            "url": known.site,
            "description": known.description,
            "sameAs": known.authority,
        }
    )


def quotation(quote: Quote, address: str, language: str, directory: Directory) -> Node:
    """Return *quote*, which stands at *address* in a text of that *language*.

    Who speaks is its ``creator``. schema.org's ``spokenByCharacter`` is for a character within a
    work, such as one of a novel, and nobody in a press release is one.
    """
    return filled(
        {
            "@type": "Quotation",
            "@id": address,
            "url": address,
            "text": BETWEEN_RUNS.join(quote.spoken),
            "inLanguage": quote.language or language,
            "creator": _speaker(quote, directory),
        }
    )


def _speaker(quote: Quote, directory: Directory) -> Node:
    affiliation = (
        organization(directory, quote.organization_id, quote.organization)
        if quote.organization
        else {}
    )
    if not quote.speaker:
        return affiliation
    person = directory.people.get(quote.speaker_id)
    return filled(
        {
            "@type": "Person",
            "name": quote.speaker,
            "jobTitle": quote.role,
            "affiliation": affiliation,
            "sameAs": person.authority if person else "",
        }
    )


def contact_point(contact: Contact) -> Node:
    """Return *contact* as it was printed; a telephone number stands as it can be called."""
    return filled(
        {
            "@type": "ContactPoint",
            "contactType": "press",
            "name": ", ".join(part for part in (contact.name, contact.role) if part),
            "telephone": one_or_all(_uris(contact, "phone", "tel:")),
            "email": one_or_all([c.printed for c in contact.channels if c.kind == "email"]),
            "url": one_or_all(_uris(contact, "link", "")),
            "availableLanguage": one_or_all(list(contact.languages)),
        }
    )


def _uris(contact: Contact, kind: str, scheme: str) -> list[str]:
    return [c.uri.removeprefix(scheme) for c in contact.channels if c.kind == kind]


def publishers(
    issuers: Iterable[str], contacts: Iterable[Contact], directory: Directory
) -> list[Node]:
    """Return the *issuers*, each with the contacts printed for it.

    A contact of nobody among them answers for the first.
    """
    found = {issuer: organization(directory, issuer) for issuer in issuers}
    points: dict[str, list[Node]] = {issuer: [] for issuer in found}
    for contact in contacts:
        answering = directory.organization(contact.organization)
        issuer = answering if answering in points else next(iter(points))
        points[issuer or ""].append(contact_point(contact))
    return [
        filled({**node, "contactPoint": one_or_all(points[issuer])})
        for issuer, node in found.items()
    ]


def topics(ids: Iterable[str], directory: Directory, language: str, at: Addresses) -> list[Node]:
    """Return what a release is about, in words of the archive's *language*."""
    return [
        filled(
            {
                "@type": "Thing",
                "name": directory.topics[topic].label(language),
                "url": at.of(f"topics/{topic}"),
            }
        )
        for topic in ids
    ]
