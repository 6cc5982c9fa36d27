"""Fills the placeholders in documents, once the whole archive is known, in every builder."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from docutils import nodes
from sphinx.builders import Builder
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

from pressroom.content.problems import unknown
from pressroom.directives.nodes import (
    archive_picture,
    browse_list,
    latest_quotes,
    placeholder,
    release_list,
    search_box,
)
from pressroom.domain.events import events
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.front_page import FrontDrawer, draw_picture
from pressroom.outputs.front_page import latest_quotes as newest_of_each
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.words import _

logger = logging.getLogger(__name__)
BROWSE_MOST = 12
"""The front page names this many headings of each way to browse."""


class FillPlaceholders(SphinxPostTransform):
    """Replaces each placeholder by what belongs there."""

    # Before references are resolved: what a list links to is known, no reference is left open.
    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        domain = press_domain(self.env)
        archive = domain.archive
        drawer = FrontDrawer(archive, linker(domain.builder, self.env.docname))
        for node in list(self.document.findall(placeholder)):
            match node:
                case release_list():
                    self._check(node)
                    entries = archive.select(node["narrow"])[: node["limit"]]
                    node.replace_self(drawer.entries(entries))
                case latest_quotes():
                    node.replace_self(drawer.entries(newest_of_each(archive, node["limit"])))
                case archive_picture():
                    node.replace_self(self._picture(drawer))
                case browse_list():
                    browse = drawer.axes(archive.axes, BROWSE_MOST)
                    node.replace_self([browse, *self._corrections(drawer)])
                case search_box():
                    node.replace_self(_search_box(domain.builder, self.env.docname))

    def _picture(self, drawer: ListingDrawer) -> nodes.Element:
        archive = drawer.archive
        if press_domain(self.env).builder.name in SITE_BUILDERS:
            return draw_picture(archive, drawer.to)
        drawn = [axis for axis in archive.axes if axis.option in ("year", "topic")]
        return drawer.axes(drawn, BROWSE_MOST)

    def _corrections(self, drawer: ListingDrawer) -> Iterator[nodes.Element]:
        count = len(events(drawer.archive))
        if count and press_domain(self.env).builder.name in SITE_BUILDERS:
            to_all = drawer.to(CORRECTIONS, "", _("Corrections, withdrawals and removals"))
            number = nodes.inline("", f"({count})", classes=["count"])
            yield nodes.paragraph("", "", to_all, nodes.Text(" "), number, classes=["below-browse"])

    def _check(self, node: release_list) -> None:
        known_options = press_domain(self.env).archive.ids
        for option, wanted in node["narrow"].items():
            if wanted not in (known := known_options(option)):
                what = unknown(option, wanted, "Expected one that the archive has.", known)
                message = " ".join(what).rstrip()
                logger.warning("%s", message, location=node, type="pressroom", subtype="listing")


def _search_box(builder: Builder, docname: str) -> list[nodes.Node]:
    if builder.name not in SITE_BUILDERS:
        return []
    page = builder.get_relative_uri(docname, "search")
    form = (
        f'<form class="search-box" role="search" action="{escape(page)}">'
        f'<input type="search" name="q" aria-label="{escape(_("Search the archive"))}"'
        f' placeholder="{escape(_("A name, a phrase, a number"))}">'
        f'<button type="submit">{escape(_("Search"))}</button></form>'
    )
    return [nodes.raw("", form, format="html")]
