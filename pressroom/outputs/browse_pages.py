"""The browse pages: generated HTML for every heading that a reader can look under."""

from __future__ import annotations

from collections.abc import Iterator

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.archive import Axis
from pressroom.domain.parts import Spot
from pressroom.domain.press import press_domain
from pressroom.outputs.elsewhere import draw_rows, rows
from pressroom.outputs.kept_pages import Sheet
from pressroom.outputs.listing_pages import Heading, ListingPages, headings
from pressroom.outputs.listings import linker
from pressroom.outputs.paging import Paging
from pressroom.outputs.printer import Page, Printer


def browse_pages(app: Sphinx, builder: StandaloneHTMLBuilder) -> Iterator[Sheet]:
    """Yield the pages of every axis of the archive; first one that changes little."""
    domain = press_domain(app.env)
    pages = ListingPages(builder, app.config.pressroom_page_size)
    for axis in domain.archive.axes:
        spots = domain.parts.spots(axis.option)
        yield _axis(pages.printer, axis, spots)
        for listing in axis.listings:
            above = [(axis.docname, axis.title)]
            heading = Heading(axis.option, listing, above, spots.get(listing.id, ()))
            yield from pages.sheets(heading)


def docnames_of_browse_pages(app: Sphinx) -> Iterator[str]:
    """Yield the name of every browse page."""
    size = app.config.pressroom_page_size
    for axis in press_domain(app.env).archive.axes:
        yield axis.docname
        for listing in axis.listings:
            parts = () if Paging(listing.count, size).is_one else listing.parts
            for one in (listing, *parts):
                yield from Paging(one.count, size).docnames(one.docname)


def _axis(printer: Printer, axis: Axis, spots: dict[str, list[Spot]]) -> Sheet:
    def draw() -> Page:
        to = linker(printer.builder, axis.docname)
        return printer.page(axis.docname, axis.title, [draw_rows(rows(axis, spots), to)])

    return Sheet(axis.docname, (axis.title, headings(axis.listings), spots), draw)
