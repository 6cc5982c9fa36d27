"""What the search knows of a release besides its words: facets, and what a result shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape

from pressroom.content.directory import Directory
from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.domain.archive import Archive
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import standing_name, status_names
from pressroom.outputs.searching.names import names_of
from pressroom.words import _, date_label, kind_name, language_name

SHOWN = "shown"
"""A filter that nobody asks for. Pagefind finds a release by the words of its metadata too, so
headlines and quotes carry theirs here, as JSON, which index.js reads."""
Pairs = Iterable[tuple[str, str]]


def release_tags(domain: PressDomain, pagename: str) -> str:
    """Return the ``<meta>`` elements that Pagefind reads of a release or an edition."""
    release = _release_on(domain, pagename)
    facets = (*_facets(domain, pagename, release), *_involved(release, domain.directory))
    # The names are not shown, but found: words of a release that its text need not hold.
    words = (*_shown(domain, pagename, release), ("names", names_of(release, domain.archive)))
    return "\n".join([*_head(release, facets), *(_tag("meta", *pair) for pair in words if pair[1])])


def title_tags(domain: PressDomain, pagename: str) -> str:
    """Return the same for the headline of a release alone."""
    release = _release_on(domain, pagename)
    facets = (*_facets(domain, pagename, release), *_involved(release, domain.directory))
    return "\n".join(_head(release, (*facets, _carried(_shown(domain, pagename, release)))))


def quote_tags(domain: PressDomain, pagename: str, quote: Quote) -> str:
    """Return the same for a quote of a release."""
    release = _release_on(domain, pagename)
    facets = (*_facets(domain, pagename, release), *_speaking(quote, domain.directory))
    said = [("speaker", quote.speaker), ("role", quote.role), ("organization", quote.organization)]
    shown = dict([*_shown(domain, pagename, release), *said])
    return "\n".join(_head(release, (*facets, _carried(shown.items()))))


def _release_on(domain: PressDomain, pagename: str) -> Release:
    release = domain.release_on(pagename)
    assert release is not None
    return release


def _head(release: Release, facets: Pairs) -> list[str]:
    lines = [_tag("filter", name, value) for name, value in dict.fromkeys(facets)]
    return [*lines, _tag("sort", "date", release.date.earliest.isoformat())]


def _tag(use: str, name: str, value: str) -> str:
    return f'<meta data-pagefind-{use}="{name}[content]" content="{escape(value)}">'


def _carried(shown: Pairs) -> tuple[str, str]:
    return SHOWN, json.dumps(dict(shown), ensure_ascii=False)


def _shown(domain: PressDomain, pagename: str, shown: Release) -> Iterator[tuple[str, str]]:
    """Yield what a result shows, as far as there is something to show."""
    return ((name, str(value)) for name, value in _facts(domain, pagename, shown) if value)


def _facts(domain: PressDomain, pagename: str, shown: Release) -> Iterator[tuple[str, str]]:
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


def _facets(domain: PressDomain, pagename: str, release: Release) -> Iterator[tuple[str, str]]:
    archive: Archive = domain.archive
    yield "year", str(release.date.year)
    # By this and the year days.js lets a span of days through.
    yield "day", release.date.calendar
    yield "kind", kind_name(release.kind)
    yield "language", language_name(release.language, archive.locale)
    for topic in release.topics:
        yield "topic", domain.directory.topics[topic].label(archive.language)
    for name in status_names(archive.standings(_current(domain, pagename))):
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
