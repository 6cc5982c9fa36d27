"""``quote``: words attributed to a speaker, as issued."""

from __future__ import annotations

from docutils import nodes

from pressroom.content.fields import Block
from pressroom.content.problems import Problem
from pressroom.content.quotes import Quote, read_quote
from pressroom.directives.attribution import quote_attribution
from pressroom.directives.base import RecordDirective, reference
from pressroom.directives.desk import Desk, desk_of
from pressroom.directives.nodes import press_quote
from pressroom.words import _, foreign, locale_of

DELIVERY = {
    "written": lambda: _("in writing"),
    "spoken": lambda: _("spoken"),
    "prepared": lambda: _("prepared text"),
}


class QuoteDirective(RecordDirective[Quote]):
    """Draws a passage, and below it who said it."""

    record_type = Quote

    def read(self, block: Block, desk: Desk) -> tuple[Quote, list[Problem]]:
        return read_quote(block, desk.directory)

    def draw(self, record: Quote, body: list[nodes.Node]) -> nodes.Element:
        quote = press_quote("", *body, self._attribution(record))
        quote["classes"].append("quote")
        if record.language:
            quote["classes"].append(f"language-{record.language}")
        quote["ids"].append(record.anchor)
        self.state.document.ids.setdefault(record.anchor, quote)
        return quote

    def _attribution(self, quote: Quote) -> quote_attribution:
        here = self.env.docname
        parts = []
        if quote.speaker:
            parts.append(reference(here, "speaker", quote.speaker_id, quote.speaker))
        if quote.role:
            parts.append(nodes.inline("", quote.role, classes=["role"]))
        if quote.organization:
            target, name = quote.organization_id, quote.organization
            parts.append(reference(here, "organization", target, name))
        if quote.delivery:
            desk = desk_of(self.env)
            classes = ["delivery", *foreign(desk.voice, locale_of(quote.language or desk.language))]
            parts.append(nodes.inline("", DELIVERY[quote.delivery](), classes=classes))
        attribution = quote_attribution()
        for index, part in enumerate(parts):
            attribution += [nodes.Text(", ")] * (index > 0) + [part]
        self.set_source_info(attribution)
        return attribution
