"""What a result of the search shows of a release besides its words."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.domain.editions import number_of
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import standing_name
from pressroom.outputs.searching.facets import edition_in_force, release_on
from pressroom.outputs.searching.names import names_of
from pressroom.words import _, date_label, kind_name


def release_tags(domain: PressDomain, pagename: str) -> str:
    """Return the ``<meta>`` elements that Pagefind reads of a release or an edition."""
    # The names are not shown, but found: words of a release that its text need not hold.
    names = names_of(release_on(domain, pagename), domain.archive)
    words = {**shown_of_release(domain, pagename), "names": names}
    return "\n".join(_tag(name, value) for name, value in words.items() if value)


def shown_of_release(domain: PressDomain, pagename: str) -> dict[str, str]:
    """Return what a result shows of the release or the edition on *pagename*."""
    return {name: str(value) for name, value in _facts(domain, pagename) if value}


def shown_of_quote(quote: Quote) -> dict[str, str]:
    """Return what it shows besides of a *quote* there."""
    who = {"speaker": quote.speaker, "role": quote.role, "organization": quote.organization}
    return {name: str(value) for name, value in who.items() if value}


def _tag(name: str, value: str) -> str:
    return f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'


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
