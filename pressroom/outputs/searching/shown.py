"""What a result of the search shows of a release besides its words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape

from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.domain.editions import number_of
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import standing_name
from pressroom.outputs.searching.facets import edition_in_force, release_on
from pressroom.outputs.searching.names import names_of
from pressroom.words import _, date_label, kind_name

CARRIER = "shown"
"""A filter that nobody asks for. Pagefind finds a release by the words of its metadata too, so
headlines and quotes carry theirs here, as JSON, which index.js reads."""
Pairs = Iterable[tuple[str, str]]


def release_tags(domain: PressDomain, pagename: str) -> str:
    """Return the ``<meta>`` elements that Pagefind reads of a release or an edition."""
    # The names are not shown, but found: words of a release that its text need not hold.
    names = names_of(release_on(domain, pagename), domain.archive)
    words = (*_shown(domain, pagename), ("names", names))
    return "\n".join(_tag("meta", *pair) for pair in words if pair[1])


def title_tags(domain: PressDomain, pagename: str) -> str:
    """Return the same for the headline of a release alone."""
    return _carried(_shown(domain, pagename))


def quote_tags(domain: PressDomain, pagename: str, quote: Quote) -> str:
    """Return the same for a quote of a release."""
    said = [("speaker", quote.speaker), ("role", quote.role), ("organization", quote.organization)]
    return _carried([*_shown(domain, pagename), *said])


def _tag(use: str, name: str, value: str) -> str:
    return f'<meta data-pagefind-{use}="{name}[content]" content="{escape(value)}">'


def _carried(shown: Pairs) -> str:
    return _tag("filter", CARRIER, json.dumps(dict(shown), ensure_ascii=False))


def _shown(domain: PressDomain, pagename: str) -> Iterator[tuple[str, str]]:
    """Yield what a result shows, as far as there is something to show."""
    return ((name, str(value)) for name, value in _facts(domain, pagename) if value)


def _facts(domain: PressDomain, pagename: str) -> Iterator[tuple[str, str]]:
    archive = domain.archive
    shown: Release = release_on(domain, pagename)
    yield "title", shown.title
    yield "date", date_label(shown.date, archive.locale)
    yield "datetime", shown.date.calendar
    yield "kind", kind_name(shown.kind)
    yield "language", shown.language
    yield "speakers", ", ".join(dict.fromkeys(q.speaker for q in shown.quotes if q.speaker))
    current = edition_in_force(domain, pagename)
    names = (str(standing_name(standing)) for standing in archive.standings(current))
    yield "status", ", ".join(names)
    if pagename in domain.editions:
        numbers = {"number": number_of(pagename, current), "edition": current.edition}
        yield "edition", _("Edition %(number)d of %(edition)d") % numbers
