"""The browse pages: generated HTML for every heading that a reader can look under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.archive import Axis, Entry, Listing
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.outputs.printer import Page, Printer, numbered, page_numbers


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
                numbers = page_numbers(one.count, size)
                yield from (numbered(one.docname, number) for number in numbers)


class _Press:
    """Prints browse pages for one builder, *size* entries on each."""

    def __init__(self, builder: StandaloneHTMLBuilder, size: int) -> None:
        self.printer = Printer(builder)
        self.size = size
        self.archive = press_domain(builder.env).archive

    def axis(self, axis: Axis) -> Page:
        body = [self._drawer(axis.docname).headings(axis.listings)]
        return self.printer.page(axis.docname, axis.title, body)

    def listing(self, listing: Listing, parents: list[tuple[str, str]]) -> Iterator[Page]:
        """Yield the pages of *listing*, and those of its parts if it does not fit on one.

        *parents* are the pages above it, by docname and title, from the top down.
        """
        if listing.parts and _fits_a_page(listing, self.size):
            parts = self._drawer(listing.docname).parts(listing)
            yield self.printer.page(listing.docname, listing.title, parts, parents)
            return
        numbers = page_numbers(listing.count, self.size)
        for number in numbers:
            docname = numbered(listing.docname, number)
            drawer = self._drawer(docname)
            part: Sequence[Entry] = listing.entries[(number - 1) * self.size : number * self.size]
            body: list[nodes.Element] = [drawer.entries(part)]
            if listing.parts and number == 1:
                body.insert(0, drawer.headings(listing.parts))
            if len(numbers) > 1:
                body.append(self.printer.pager(listing.docname, number, len(numbers)))
            title = listing.title if number == 1 else f"{listing.title} ({number})"
            yield self.printer.page(docname, title, body, parents)
        for subdivision in listing.parts:
            yield from self.listing(subdivision, [*parents, (listing.docname, listing.title)])

    def _drawer(self, docname: str) -> ListingDrawer:
        return ListingDrawer(self.archive, linker(self.printer.builder, docname))


def _fits_a_page(listing: Listing, size: int) -> bool:
    return listing.count <= size
