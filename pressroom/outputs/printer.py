"""Generated pages: docutils nodes printed as HTML, over as many pages as they take."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from docutils import nodes
from docutils.utils import new_document
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.outputs.listings import linker
from pressroom.outputs.paging import Paging
from pressroom.words import _

Page = tuple[str, dict[str, Any], str]
"""What ``html-collect-pages`` takes: page name, template context, template."""
TEMPLATE = "pressroom/browse.html"


class Printer:
    """Prints pages for one builder."""

    def __init__(self, builder: StandaloneHTMLBuilder) -> None:
        self.builder = builder
        self.document = new_document("generated", builder.docsettings)
        self.translator: Any = builder.create_translator(self.document, builder)

    def page(
        self,
        docname: str,
        title: str,
        body: Iterable[nodes.Node],
        parents: Iterable[tuple[str, str]] = (),
    ) -> Page:
        """Return the page *docname*; *parents* are those above it, by docname and title."""
        trail = [
            {"link": self.builder.get_relative_uri(docname, parent), "title": escape(name)}
            for parent, name in parents
        ]
        context = {"title": escape(title), "body": self.render(body), "parents": trail}
        return docname, context, TEMPLATE

    def pager(self, name: str, paging: Paging, number: int) -> nodes.Element:
        """Return the line that leads from page *number* of the list *name* to its neighbours.

        On a page of the past it says nothing that changes with what is added.
        """
        to = linker(self.builder, paging.docname(name, number))
        line = nodes.paragraph("", "", classes=["pager"])
        if number < paging.last:
            line += [to(paging.docname(name, number + 1), "", _("Newer")), nodes.Text(" ")]
            where = _("Page %d from the oldest") % number
        else:
            where = _("Newest of %d pages") % paging.last
        line += nodes.inline("", where, classes=["number"])
        if number > 1:
            line += [nodes.Text(" "), to(paging.docname(name, number - 1), "", _("Older"))]
        return line

    def render(self, body: Iterable[nodes.Node]) -> str:
        """Return *body* as HTML."""
        self.document.clear()
        self.document += list(body)
        # One translator for all pages: to make one takes as long as to draw a few entries.
        self.translator.body.clear()
        for node in self.document:
            node.walkabout(self.translator)
        return "".join(self.translator.body)
