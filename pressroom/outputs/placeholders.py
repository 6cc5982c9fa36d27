"""Fills the lists in documents, once the whole archive is known, in every builder."""

from __future__ import annotations

from typing import Any

from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

from pressroom.content.problems import unknown
from pressroom.directives.nodes import browse_list, release_list
from pressroom.domain.press import press_domain
from pressroom.outputs.listings import ListingDrawer, linker

logger = logging.getLogger(__name__)
BROWSE_MOST = 12
"""The front page names this many headings of each way to browse."""


class FillListings(SphinxPostTransform):
    """Replaces each placeholder by its list."""

    # Before references are resolved: what a list links to is known, no reference is left open.
    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        archive = press_domain(self.env).archive
        drawer = ListingDrawer(archive, linker(self.app.builder, self.env.docname))
        for node in list(self.document.findall(release_list)):
            self._check(node)
            entries = archive.select(node["narrow"])[: node["limit"]]
            node.replace_self(drawer.entries(entries))
        for browse in list(self.document.findall(browse_list)):
            browse.replace_self(drawer.axes(archive.axes, BROWSE_MOST))

    def _check(self, node: release_list) -> None:
        known_options = press_domain(self.env).archive.ids
        for option, wanted in node["narrow"].items():
            if wanted not in (known := known_options(option)):
                what = unknown(option, wanted, "Expected one that the archive has.", known)
                message = " ".join(what).rstrip()
                logger.warning("%s", message, location=node, type="pressroom", subtype="listing")
