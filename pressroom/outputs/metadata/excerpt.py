"""The first words of a release's text, as issued."""

from __future__ import annotations

from docutils import nodes

from pressroom.directives.attribution import quote_attribution
from pressroom.directives.nodes import (
    banner,
    boilerplate,
    contact_block,
    contact_card,
    history,
    masthead,
)
from pressroom.outputs.press_kit.nodes import press_kit

LENGTH = 300
"""Characters, of which those who show a preview show most; a longer paragraph is cut, visibly."""
NOT_THE_TEXT = (
    banner,
    boilerplate,
    contact_block,
    contact_card,
    history,
    masthead,
    quote_attribution,
    press_kit,
    nodes.Admonition,
)


def first_words(document: nodes.document) -> str:
    """Return the first paragraph of the text, or so many of its words as fit, and " …"."""
    section = next(iter(document.findall(nodes.section)), None)
    text = _first_paragraph(section) if section is not None else ""
    if len(text) <= LENGTH:
        return text
    return text[: LENGTH - 1].rpartition(" ")[0].rstrip() + " …"


def _first_paragraph(parent: nodes.Element) -> str:
    for child in parent.children:
        if isinstance(child, NOT_THE_TEXT) or not isinstance(child, nodes.Element):
            continue
        if isinstance(child, nodes.paragraph):
            words = " ".join(child.astext().split())
            text = "" if "subtitle" in child["classes"] else words
        else:
            text = _first_paragraph(child)
        if text:
            return text
    return ""
