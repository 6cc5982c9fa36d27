"""Entries of listings as HTML. An entry stands on nine pages, and only its links differ there."""

from __future__ import annotations

from docutils import nodes

from pressroom.domain.archive import Archive, Entry
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.outputs.printer import Printer


class PrintedEntries:
    """Draws each entry of *archive* once, as *drawer* does."""

    def __init__(
        self, archive: Archive, printer: Printer, drawer: type[ListingDrawer] = ListingDrawer
    ) -> None:
        self.archive = archive
        self.printer = printer
        self.drawer = drawer
        self._drawn: dict[tuple[str, int], tuple[list[str], str]] = {}

    def on(self, docname: str, entry: Entry) -> nodes.raw:
        """Return *entry* as it stands on the page *docname*."""
        builder = self.printer.builder
        targets = [entry.docname, *(e.docname for e in self.archive.translations(entry.docname))]
        ways = [builder.get_relative_uri(docname, target) for target in targets]
        key = entry.docname, id(entry.quote)
        if key not in self._drawn:
            item = self.drawer(self.archive, linker(builder, docname)).entry(entry)
            self._drawn[key] = ways, self.printer.render([item])
        drawn_ways, html = self._drawn[key]
        for drawn, way in zip(drawn_ways, ways, strict=True):
            # All links of an entry lead to its release and that in other languages. No text holds
            # this: its marks are escaped.
            if way != drawn:
                html = html.replace(self._href(drawn), self._href(way))
        return nodes.raw("", html, format="html")

    def _href(self, way: str) -> str:
        return f'href="{self.printer.translator.attval(way)}'


class PrintedDrawer(ListingDrawer):
    """Draws parts of the archive for the page *docname*, with entries that are HTML already."""

    def __init__(self, entries: PrintedEntries, docname: str) -> None:
        super().__init__(entries.archive, linker(entries.printer.builder, docname))
        self.printed = entries
        self.docname = docname

    def entry(self, entry: Entry) -> nodes.Element:
        return self.printed.on(self.docname, entry)
