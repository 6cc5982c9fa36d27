"""The pages of one heading: an overview, then what stands under it, over as many as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from docutils import nodes
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.archive import Entry, Listing
from pressroom.domain.overview import Overview, overview_of
from pressroom.domain.parts import Spot
from pressroom.domain.press import press_domain
from pressroom.outputs.campaigns import draw_campaign
from pressroom.outputs.elsewhere import draw_spots
from pressroom.outputs.kept_pages import Sheet
from pressroom.outputs.listings import ListingDrawer
from pressroom.outputs.overviews import OverviewDrawer
from pressroom.outputs.paging import Paging
from pressroom.outputs.printed_entries import PrintedDrawer, PrintedEntries
from pressroom.outputs.printer import Page, Printer
from pressroom.outputs.timelines import TimelineDrawer

Parents = list[tuple[str, str]]


@dataclass(frozen=True)
class Heading:
    """A listing on the axis *option*, and the pages above it: docname and title, the top first.

    At *spots* other parts of the archive list the same.
    """

    option: str
    listing: Listing
    parents: Parents
    spots: Sequence[Spot] = ()

    @property
    def parts(self) -> Iterator[Heading]:
        """What divides it."""
        above = [*self.parents, (self.listing.docname, self.listing.title)]
        return (Heading(self.option, part, above) for part in self.listing.parts)


class ListingPages:
    """Prints the pages of headings for one builder, *size* entries on each."""

    def __init__(self, builder: StandaloneHTMLBuilder, size: int) -> None:
        self.printer = Printer(builder)
        self.size = size
        self.domain = press_domain(builder.env)
        self.archive = self.domain.archive
        self.entries = PrintedEntries(self.archive, self.printer)
        self.timelines = PrintedEntries(self.archive, self.printer, TimelineDrawer)

    def sheets(self, heading: Heading) -> Iterator[Sheet]:
        """Yield the pages of *heading*, and those of its parts if it does not fit on one."""
        paging = Paging(heading.listing.count, self.size)
        overview = overview_of(self.archive, heading.option, heading.listing)
        for number in paging.numbers:
            yield self._sheet(heading, overview, paging, number)
        if not paging.is_one:
            for part in heading.parts:
                yield from self.sheets(part)

    def _sheet(self, heading: Heading, overview: Overview, paging: Paging, number: int) -> Sheet:
        listing, is_newest = heading.listing, number == paging.last
        docname = paging.docname(listing.docname, number)
        entries = listing.entries[paging.part(number)]

        def draw() -> Page:
            drawer = self._drawer(heading.option, docname)
            body = [
                *(self._head(heading, overview, paging, drawer) if is_newest else ()),
                *self._entries(heading, entries, paging, drawer),
            ]
            if not paging.is_one:
                body.append(self.printer.pager(listing.docname, paging, number))
            title = paging.title(listing.title, number)
            return self.printer.page(docname, title, body, heading.parents)

        chosen = [self._shown(entry) for entry in overview.chosen]
        head = (overview, chosen, headings(listing.parts), list(heading.spots))
        shown = [self._shown(entry) for entry in entries]
        shows = (listing.title, heading.parents, head if is_newest else (), shown)
        return Sheet(docname, (*shows, paging.around(number)), draw)

    def _head(
        self, heading: Heading, overview: Overview, paging: Paging, drawer: ListingDrawer
    ) -> Iterator[nodes.Element]:
        if heading.spots:
            yield draw_spots(heading.spots)
        if overview.topic:
            yield from draw_campaign(self.archive, overview.topic, overview.chosen, drawer)
        yield from OverviewDrawer(self.archive, drawer.to, self.size).draw(
            overview, heading.listing
        )
        if heading.listing.parts and not paging.is_one:
            yield drawer.headings(heading.listing.parts)

    def _entries(
        self, heading: Heading, entries: Sequence[Entry], paging: Paging, drawer: ListingDrawer
    ) -> list[nodes.Element]:
        if heading.option != "year":
            return drawer.by_year(entries)
        if heading.listing.parts and paging.is_one:
            return drawer.parts(heading.listing)
        return [drawer.entries(entries)]

    def _drawer(self, option: str, docname: str) -> ListingDrawer:
        entries = self.timelines if option == "topic" else self.entries
        return PrintedDrawer(entries, docname)

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


def headings(listings: Sequence[Listing]) -> list[tuple[str, str, int]]:
    """Return what has another value whenever links to *listings* would be drawn otherwise."""
    return [(listing.docname, listing.title, listing.count) for listing in listings]
