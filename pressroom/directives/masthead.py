"""Where the archive speaks above a release, and what it says of the whole text."""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms import SphinxTransform

from pressroom.directives.desk import desk_of
from pressroom.directives.nodes import masthead


class AddMasthead(SphinxTransform):
    """Makes room for the masthead under a release's title, and notes the text's language.

    The masthead is drawn when the page is written: every transform of a document looks at each of
    its nodes, and all documents that were read lie in memory until the first is written.
    """

    default_priority = 200

    def apply(self) -> None:
        desk = desk_of(self.env)
        page = desk.page
        section = next(self.document.findall(nodes.section), None)
        if page is None or page.release is None or section is None:
            return
        section["classes"] += ["release", f"language-{desk.language}"]
        # The archive's words, in the release's language if it speaks that.
        section.insert(1, masthead("", classes=["masthead", f"language-{desk.voice}"]))
        if page.release.subtitle:
            subtitle = nodes.paragraph("", page.release.subtitle, classes=["subtitle"])
            section.insert(1, subtitle)
