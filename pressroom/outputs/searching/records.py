"""Records: the HTML that Pagefind reads of a release, of its headline, and of a quote."""

from __future__ import annotations

from html import escape

from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.domain.press import PressDomain
from pressroom.outputs.searching.cutting import indexed_text
from pressroom.outputs.searching.shown import release_tags


def text_record(domain: PressDomain, pagename: str, body: str) -> str:
    """Return the record of all that the page *pagename* says; *body* is the HTML of its text."""
    release = domain.release_on(pagename)
    contacts = release.contacts if release else ()
    last = [", ".join(contact.plain_lines()) for contact in contacts]
    return _page(release_tags(domain, pagename), indexed_text(body, last))


def title_record(release: Release) -> str:
    """Return the record of the headline of *release*."""
    return _page("", f"<span>{escape(release.title)}</span>")


def quote_record(quote: Quote) -> str:
    """Return the record of the words that were spoken in *quote*, in the runs they are parted in.

    In line, as a headline is: Pagefind ends each block with a full stop where it has none.
    """
    return _page("", " ".join(f"<span>{escape(run)}</span>" for run in quote.spoken))


def _page(head: str, body: str) -> str:
    return f"<!doctype html>\n<html><head>\n{head}\n</head><body>\n{body}\n</body></html>\n"
