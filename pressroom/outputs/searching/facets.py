"""What a search can be narrowed by: of a release, and of each of its quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pressroom.content.directory import Directory
from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.domain.archive import Archive
from pressroom.domain.editions import current_edition
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import status_names
from pressroom.words import kind_name, language_name

Pairs = Iterable[tuple[str, str]]


class Facets(NamedTuple):
    """Of something that can be found: its day, as far as that is known, and the values it has."""

    day: str
    values: dict[str, list[str]]


def release_facets(domain: PressDomain, pagename: str) -> Facets:
    """Return the facets of the release or the edition on *pagename*."""
    release = release_on(domain, pagename)
    return _facets(domain, pagename, _involved(release, domain.directory))


def quote_facets(domain: PressDomain, pagename: str, quote: Quote) -> Facets:
    """Return the facets of a quote that stands there."""
    return _facets(domain, pagename, _speaking(quote, domain.directory))


def release_on(domain: PressDomain, pagename: str) -> Release:
    """Return the release or the edition that *pagename* is known to hold."""
    release = domain.release_on(pagename)
    assert release is not None
    return release


def edition_in_force(domain: PressDomain, pagename: str) -> Release:
    """Return the current edition of the release on *pagename*; that page's own if it has none."""
    current = current_edition(domain, pagename)
    return current[1] if current else domain.editions[pagename]


def _facets(domain: PressDomain, pagename: str, named: Pairs) -> Facets:
    release = release_on(domain, pagename)
    values: dict[str, list[str]] = {}
    for facet, value in dict.fromkeys((*_described(domain, pagename, release), *named)):
        values.setdefault(facet, []).append(value)
    return Facets(release.date.calendar, values)


def _described(domain: PressDomain, pagename: str, release: Release) -> Iterator[tuple[str, str]]:
    archive: Archive = domain.archive
    yield "kind", kind_name(release.kind)
    yield "language", language_name(release.language, archive.locale)
    for topic in release.topics:
        yield "topic", domain.directory.topics[topic].label(archive.language)
    for name in status_names(archive.standings(edition_in_force(domain, pagename))):
        yield "status", name


def _involved(release: Release, directory: Directory) -> Iterator[tuple[str, str]]:
    for issuer in release.issuers:
        yield "organization", directory.organizations[issuer].name
    for quote in release.quotes:
        yield from _speaking(quote, directory)


def _speaking(quote: Quote, directory: Directory) -> Iterator[tuple[str, str]]:
    if quote.organization_id:
        yield "organization", directory.organizations[quote.organization_id].name
    if quote.speaker_id:
        yield "speaker", directory.people[quote.speaker_id].name
