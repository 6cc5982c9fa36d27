"""What the search knows of a release besides its words: facets, and what a result shows."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from pressroom.content.directory import Directory
from pressroom.content.release import Release
from pressroom.domain.archive import Archive
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import standing_name, status_names
from pressroom.words import _, date_label, kind_name, language_name

CURRENT, EARLIER = "current", "earlier"
"""Values of the filter ``edition``; query.js asks for the first unless a reader wants both."""


def search_tags(domain: PressDomain, pagename: str) -> str:
    """Return the ``<meta>`` elements that Pagefind reads on the page of a release or an edition."""
    shown = domain.release_on(pagename)
    assert shown is not None
    facets = dict.fromkeys(
        (*_facets(shown, domain.directory, domain.archive), *_standing(domain, pagename))
    )
    lines = [_tag("filter", name, value) for name, value in facets]
    lines += [_tag("meta", name, value) for name, value in _shown(domain, pagename, shown) if value]
    lines.append(_tag("sort", "date", shown.date.earliest.isoformat()))
    return "\n" + "\n".join(lines)


def _tag(use: str, name: str, value: str) -> str:
    return f'<meta data-pagefind-{use}="{name}[content]" content="{escape(value)}">'


def _shown(domain: PressDomain, pagename: str, shown: Release) -> Iterator[tuple[str, str]]:
    """Yield what a result shows."""
    archive = domain.archive
    yield "title", shown.title
    yield "date", date_label(shown.date, archive.locale)
    yield "datetime", shown.date.calendar
    yield "kind", kind_name(shown.kind)
    yield "language", shown.language
    yield "speakers", ", ".join(dict.fromkeys(q.speaker for q in shown.quotes if q.speaker))
    current = _current(domain, pagename)
    names = (str(standing_name(standing)) for standing in archive.standings(current))
    yield "status", ", ".join(names)
    if pagename in domain.editions:
        numbers = {"number": number_of(pagename, current), "edition": current.edition}
        yield "edition", _("Edition %(number)d of %(edition)d") % numbers


def _current(domain: PressDomain, pagename: str) -> Release:
    """Return the current edition of the release on *pagename*; that page's own if it has none."""
    current = current_edition(domain, pagename)
    return current[1] if current else domain.editions[pagename]


def _standing(domain: PressDomain, pagename: str) -> Iterator[tuple[str, str]]:
    for name in status_names(domain.archive.standings(_current(domain, pagename))):
        yield "status", name
    yield "edition", EARLIER if pagename in domain.editions else CURRENT


def _facets(release: Release, directory: Directory, archive: Archive) -> Iterator[tuple[str, str]]:
    yield "year", str(release.date.year)
    yield "kind", kind_name(release.kind)
    yield "language", language_name(release.language, archive.locale)
    for topic in release.topics:
        yield "topic", directory.topics[topic].label(archive.language)
    for issuer in release.issuers:
        yield "organization", directory.organizations[issuer].name
    for quote in release.quotes:
        if quote.organization_id:
            yield "organization", directory.organizations[quote.organization_id].name
        if quote.speaker_id:
            yield "speaker", directory.people[quote.speaker_id].name
