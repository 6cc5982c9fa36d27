"""``release-list``, ``latest-quotes``, ``browse`` and the like: places that the archive fills."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import OptionSpec

from pressroom.directives.nodes import (
    archive_picture,
    browse_list,
    latest_quotes,
    release_list,
    search_box,
)

QUOTES = 5
"""So many quotes are listed where a page does not say how many."""


class ReleaseListDirective(SphinxDirective):
    """A list of releases, newest first; every option narrows it."""

    option_spec: ClassVar[OptionSpec] = {
        "limit": directives.positive_int,
        "year": directives.unchanged_required,
        "kind": directives.unchanged_required,
        "language": directives.unchanged_required,
        "topic": directives.unchanged_required,
        "organization": directives.unchanged_required,
        "speaker": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        node = release_list("", limit=self.options.pop("limit", None), narrow=dict(self.options))
        self.set_source_info(node)
        return [node]


class LatestQuotesDirective(SphinxDirective):
    """What was said lately, one quote of each speaker."""

    option_spec: ClassVar[OptionSpec] = {"limit": directives.positive_int}

    def run(self) -> list[nodes.Node]:
        return [latest_quotes("", limit=self.options.get("limit", QUOTES))]


class ArchivePictureDirective(SphinxDirective):
    """The archive drawn: how many releases there are of each year, and on each topic."""

    def run(self) -> list[nodes.Node]:
        return [archive_picture()]


class BrowseDirective(SphinxDirective):
    """The ways to browse the archive, with the number of releases behind each."""

    def run(self) -> list[nodes.Node]:
        node = browse_list()
        self.set_source_info(node)
        return [node]


class SearchBoxDirective(SphinxDirective):
    """A box that asks the search page; only the site has one."""

    def run(self) -> list[nodes.Node]:
        return [search_box()]
