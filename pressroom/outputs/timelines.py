"""A topic over time: each release with how it stands, and below it what was said."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from pressroom.content.quotes import Quote
from pressroom.domain.archive import Entry
from pressroom.domain.standing import NOT_IN_FORCE
from pressroom.outputs.listings import ListingDrawer, first_words


class TimelineDrawer(ListingDrawer):
    """Draws a release with the beginnings of its quotes."""

    excerpt = 30

    def entry(self, entry: Entry) -> nodes.Element:
        """Return one item, marked where the release no longer stands."""
        over = not NOT_IN_FORCE.isdisjoint(self.archive.standings(entry.release))
        item = nodes.list_item("", *self._entry(entry), classes=["over"] if over else [])
        said = [nodes.list_item("", self._said(entry, q)) for q in entry.release.quotes if q.spoken]
        if said:
            item += nodes.bullet_list("", *said, classes=["said-there"])
        return item

    def _said(self, entry: Entry, quote: Quote) -> nodes.paragraph:
        return nodes.paragraph("", "", *self._beginning(entry, quote))

    def _beginning(self, entry: Entry, quote: Quote) -> Iterator[nodes.Node]:
        if name := quote.speaker or quote.organization:
            yield nodes.inline("", f"{name}:", classes=["speaker"])
            yield nodes.Text(" ")
        words = self.to(entry.docname, quote.anchor, first_words(quote, self.excerpt))
        words["classes"] += self._foreign(entry, quote)
        yield words
