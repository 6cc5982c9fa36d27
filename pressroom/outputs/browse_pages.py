"""The browse pages: generated HTML for every heading that a reader can look under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from docutils import nodes
from docutils.utils import new_document
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.archive import Axis, Entry, Listing
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.words import _

Page = tuple[str, dict[str, Any], str]
"""What ``html-collect-pages`` takes: page name, template context, template."""
TEMPLATE = "pressroom/browse.html"


def collect_browse_pages(app: Sphinx) -> Iterator[Page]:
    """Yield the pages of every axis of the archive, one axis after the other."""
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return
    press = _Press(builder, app.config.pressroom_page_size)
    for axis in press_domain(app.env).archive.axes:
        yield press.axis(axis)
        for listing in axis.listings:
            yield from press.listing(listing, [(axis.docname, axis.title)])


def docnames_of_browse_pages(app: Sphinx) -> Iterator[str]:
    """Yield the name of every browse page."""
    size = app.config.pressroom_page_size
    for axis in press_domain(app.env).archive.axes:
        yield axis.docname
        for listing in axis.listings:
            parts = () if _fits_a_page(listing, size) else listing.parts
            for one in (listing, *parts):
                yield from (_numbered(one, number) for number in _numbers(one, size))


class _Press:
    """Prints browse pages for one builder, *size* entries on each."""

    def __init__(self, builder: StandaloneHTMLBuilder, size: int) -> None:
        self.builder = builder
        self.size = size
        self.archive = press_domain(builder.env).archive

    def axis(self, axis: Axis) -> Page:
        drawer = self._drawer(axis.docname)
        body = [drawer.headings(axis.listings)]
        return self._page(axis.docname, axis.title, body, parents=[])

    def listing(self, listing: Listing, parents: list[tuple[str, str]]) -> Iterator[Page]:
        """Yield the pages of *listing*, and those of its parts if it does not fit on one.

        *parents* are the pages above it, by docname and title, from the top down.
        """
        if listing.parts and _fits_a_page(listing, self.size):
            body = self._drawer(listing.docname).parts(listing)
            yield self._page(listing.docname, listing.title, body, parents)
            return
        numbers = _numbers(listing, self.size)
        for number in numbers:
            docname = _numbered(listing, number)
            drawer = self._drawer(docname)
            part: Sequence[Entry] = listing.entries[(number - 1) * self.size : number * self.size]
            body = [drawer.entries(part)]
            if listing.parts and number == 1:
                body.insert(0, drawer.headings(listing.parts))
            if len(numbers) > 1:
                body.append(self._pager(listing, number, len(numbers)))
            title = listing.title if number == 1 else f"{listing.title} ({number})"
            yield self._page(docname, title, body, parents)
        for subdivision in listing.parts:
            yield from self.listing(subdivision, [*parents, (listing.docname, listing.title)])

    def _drawer(self, docname: str) -> ListingDrawer:
        return ListingDrawer(self.archive, linker(self.builder, docname))

    def _pager(self, listing: Listing, number: int, last: int) -> nodes.Element:
        to = linker(self.builder, _numbered(listing, number))
        line = nodes.paragraph("", "", classes=["pager"])
        if number > 1:
            line += [to(_numbered(listing, number - 1), "", _("Newer")), nodes.Text(" ")]
        line += nodes.inline("", _("Page %d of %d") % (number, last), classes=["number"])
        if number < last:
            line += [nodes.Text(" "), to(_numbered(listing, number + 1), "", _("Older"))]
        return line

    def _page(
        self, docname: str, title: str, body: list[nodes.Element], parents: list[tuple[str, str]]
    ) -> Page:
        trail = [
            {"link": self.builder.get_relative_uri(docname, parent), "title": escape(name)}
            for parent, name in parents
        ]
        context = {"title": escape(title), "body": self._render(body), "parents": trail}
        return docname, context, TEMPLATE

    def _render(self, body: list[nodes.Element]) -> str:
        document = new_document("browse", self.builder.docsettings)
        document += body
        visitor: Any = self.builder.create_translator(document, self.builder)
        document.walkabout(visitor)
        return "".join(visitor.body)


def _fits_a_page(listing: Listing, size: int) -> bool:
    return listing.count <= size


def _numbers(listing: Listing, size: int) -> range:
    """Return the numbers of the pages that *listing* takes, *size* entries on each."""
    return range(1, max(1, -(-listing.count // size)) + 1)


def _numbered(listing: Listing, number: int) -> str:
    return listing.docname if number == 1 else f"{listing.docname}/page-{number}"
