"""Who said a quote: the archive's own words below the passage, which a catalogue may translate."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes
from sphinx.addnodes import pending_xref, translatable


class quote_attribution(nodes.attribution, translatable):  # noqa: N801 — named like an element
    """The last child of a quote. Translators are given it whole, as readers see it.

    Sphinx would miss its links in the translation, which is plain text; here a link stays
    wherever the translation says the same name.
    """

    message = ""

    def preserve_original_messages(self) -> None:
        self.message = self.astext()

    def extract_original_messages(self) -> Sequence[str]:
        return [self.message]

    def apply_translated_message(self, original_message: str, translated_message: str) -> None:
        links = list(self.findall(pending_xref))
        self.clear()
        rest = translated_message
        for link in links:
            before, name, after = rest.partition(link.astext())
            if name:
                self += [nodes.Text(before), link]
                rest = after
        self += nodes.Text(rest)
