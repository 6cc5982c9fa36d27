"""Sphinx's builders of sites, with every processor at work on the pages.

Sphinx resolves the references of all pages in its main process and writes them in one less than it
may use; with two, one of them waits most of the time. Here each process takes a page from its
doctree to its file. So what listens to ``doctree-resolved``, and post-transforms, must keep nothing
of a page for later, as ``html-page-context`` never could.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.util.build_phase import BuildPhase

from pressroom.domain.sharing import share_out


class SiteBuilder(StandaloneHTMLBuilder):
    """Writes pages in ``processes`` at once."""

    processes = 1
    _titles: dict[str, dict[str, str]]

    def init(self) -> None:
        super().init()
        self._titles = {}

    def render_partial(self, node: nodes.Node | None) -> dict[str, str]:
        """Return *node* as HTML; a title once: Sphinx asks for it on its page and beside it."""
        if not isinstance(node, nodes.title):
            return super().render_partial(node)
        # With its attributes: two pages may differ in their number only.
        known = str(node)
        if known not in self._titles:
            self._titles[known] = super().render_partial(node)
        return self._titles[known]

    def write_documents(self, docnames: Set[str]) -> None:
        """Write the pages *docnames*; one by one if Sphinx's own search must see them all."""
        if self.search or not self.parallel_ok or self.processes < 2:
            super().write_documents(docnames)
            return
        first, *others = sorted(docnames)
        # The templates are compiled before there are several processes that would need to.
        self.write_pages([first])
        share_out(
            others,
            self.processes,
            self.write_pages,
            lambda _some, images: self.images.update(images),
        )

    def write_pages(self, docnames: Sequence[str]) -> dict[str, str]:
        """Write *docnames*, and return which images they show: file names by path."""
        for docname in docnames:
            self.phase = BuildPhase.RESOLVING
            doctree = self.env.get_and_resolve_doctree(docname, self, tags=self.tags)
            self.phase = BuildPhase.WRITING
            self.write_doc_serialized(docname, doctree)
            self.write_doc(docname, doctree)
        return self.images


class DirectorySiteBuilder(SiteBuilder, DirectoryHTMLBuilder):
    """The same for addresses without ``.html``."""

    name = DirectoryHTMLBuilder.name


def add_builders(app: Sphinx) -> None:
    """Put them in the place of Sphinx's own, by whose names everybody calls them."""
    app.add_builder(SiteBuilder, override=True)
    app.add_builder(DirectorySiteBuilder, override=True)


def count_processes(app: Sphinx) -> None:
    """Tell the builder how many processes ``-j`` allows."""
    if isinstance(app.builder, SiteBuilder):
        app.builder.processes = app.parallel
