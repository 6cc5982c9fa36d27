"""The browse pages: generated HTML for every heading that a reader can look under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.archive import Axis, Entry, Listing
from pressroom.domain.parts import Spot
from pressroom.domain.press import press_domain
from pressroom.outputs.elsewhere import draw_rows, draw_spots, rows
from pressroom.outputs.kept_pages import Sheet
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.outputs.printed_entries import PrintedDrawer, PrintedEntries
from pressroom.outputs.printer import Page, Printer, numbered, page_numbers

Parents = list[tuple[str, str]]


def browse_pages(app: Sphinx, builder: StandaloneHTMLBuilder) -> Iterator[Sheet]:
    """Yield the pages of every axis of the archive, one axis after the other."""
    yield from _Press(builder, app.config.pressroom_page_size).sheets()


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
        self.domain = press_domain(builder.env)
        self.archive = self.domain.archive
        self.parts = self.domain.parts
        self.entries = PrintedEntries(self.archive, self.printer)

    def sheets(self) -> Iterator[Sheet]:
        """Yield every page; first one that changes little."""
        for axis in self.archive.axes:
            spots = self.parts.spots(axis.option)
            yield self._axis(axis, spots)
            for listing in axis.listings:
                above = [(axis.docname, axis.title)]
                yield from self._listing(listing, above, spots.get(listing.id, ()))

    def _axis(self, axis: Axis, spots: dict[str, list[Spot]]) -> Sheet:
        def draw() -> Page:
            to = linker(self.printer.builder, axis.docname)
            return self.printer.page(axis.docname, axis.title, [draw_rows(rows(axis, spots), to)])

        return Sheet(axis.docname, (axis.title, _headings(axis.listings), spots), draw)

    def _listing(
        self, listing: Listing, parents: Parents, spots: Sequence[Spot] = ()
    ) -> Iterator[Sheet]:
        """Yield the pages of *listing*, and those of its parts if it does not fit on one.

        *parents* are the pages above it, by docname and title, from the top down; at *spots* other
        parts of the archive list the same.
        """
        numbers = page_numbers(listing.count, self.size)
        for number in numbers:
            yield self._sheet(listing, parents, number, len(numbers), spots)
        if not _fits_a_page(listing, self.size):
            for subdivision in listing.parts:
                above = [*parents, (listing.docname, listing.title)]
                yield from self._listing(subdivision, above)

    def _sheet(
        self, listing: Listing, parents: Parents, number: int, last: int, spots: Sequence[Spot]
    ) -> Sheet:
        docname = numbered(listing.docname, number)
        others = spots if number == 1 else ()
        entries = listing.entries[(number - 1) * self.size : number * self.size]

        def draw() -> Page:
            title = listing.title if number == 1 else f"{listing.title} ({number})"
            above = [draw_spots(others)] if others else []
            body = [*above, *self._body(listing, entries, number, last)]
            return self.printer.page(docname, title, body, parents)

        shown = [self._shown(entry) for entry in entries]
        parts = _headings(listing.parts)
        return Sheet(
            docname, (listing.title, parents, parts, shown, number, last, list(others)), draw
        )

    def _body(
        self, listing: Listing, entries: Sequence[Entry], number: int, last: int
    ) -> Iterator[nodes.Element]:
        drawer = self._drawer(numbered(listing.docname, number))
        if listing.parts and _fits_a_page(listing, self.size):
            yield from drawer.parts(listing)
            return
        if listing.parts and number == 1:
            yield drawer.headings(listing.parts)
        yield drawer.entries(entries)
        if last > 1:
            yield self.printer.pager(listing.docname, number, last)

    def _shown(self, entry: Entry) -> tuple[object, str]:
        """Return what has another value whenever *entry* would be drawn otherwise."""
        return self._releases[entry.docname], entry.quote.anchor if entry.quote else ""

    @cached_property
    def _releases(self) -> dict[str, object]:
        """What each release says and how it stands, by its page."""
        archive, digests = self.archive, self.domain.digests
        return {
            entry.docname: (
                digests[entry.docname],
                archive.standings(entry.release),
                archive.quoted_from(entry.release),
                [(e.docname, e.release.language) for e in archive.translations(entry.docname)],
            )
            for entry in archive.oldest_first
        }

    def _drawer(self, docname: str) -> ListingDrawer:
        return PrintedDrawer(self.entries, docname)


def _headings(listings: Sequence[Listing]) -> list[tuple[str, str, int]]:
    return [(listing.docname, listing.title, listing.count) for listing in listings]


def _fits_a_page(listing: Listing, size: int) -> bool:
    return listing.count <= size
