"""Links to pages of the archive, where the builder has them."""

from __future__ import annotations

from docutils import nodes
from sphinx.builders import Builder
from sphinx.errors import NoUri
from sphinx.util.nodes import make_refnode

SITE_BUILDERS = frozenset({"html", "dirhtml"})
"""The builders whose output has browse pages, and so links to them."""


def link(
    builder: Builder, fromdocname: str, docname: str, anchor: str, content: nodes.Element
) -> nodes.Element:
    """Return *content* as a link from one document to another.

    Where *builder* makes no such page, the words stand without a link.
    """
    if docname not in builder.env.found_docs and builder.name not in SITE_BUILDERS:
        return content
    try:
        return make_refnode(builder, fromdocname, docname, anchor, content)
    except NoUri:
        return content
