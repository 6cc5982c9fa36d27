"""The nodes of a press kit, and the HTML elements they become."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from pressroom.directives.nodes import man_depart_container, man_visit_container


class press_kit(nodes.container):
    """What a release brings with it, below its text."""


class kit_file(nodes.container):
    """One file: its picture, if it ``is_image`` and this is the site, and what is said of it."""


class kit_words(nodes.container):
    """What is said of a file; the caption of a picture."""


class kit_picture(nodes.General, nodes.Element):
    """An image: ``src``, ``alt``, ``width`` and ``height`` in pixels or 0; on the site only."""


def visit_kit_file(self: HTML5Translator, node: kit_file) -> None:
    self.body.append(self.starttag(node, "figure" if node["is_image"] else "div"))


def depart_kit_file(self: HTML5Translator, node: kit_file) -> None:
    self.body.append("</figure>\n" if node["is_image"] else "</div>\n")


def visit_kit_words(self: HTML5Translator, node: kit_words) -> None:
    self.body.append(self.starttag(node, "figcaption" if node.parent["is_image"] else "div"))


def depart_kit_words(self: HTML5Translator, node: kit_words) -> None:
    self.body.append("</figcaption>\n" if node.parent["is_image"] else "</div>\n")


def visit_kit_picture(self: HTML5Translator, node: kit_picture) -> None:
    # Attributes, not the style that docutils would write, which a Content-Security-Policy forbids.
    sizes = {name: str(node[name]) for name in ("width", "height") if node[name]}
    attributes = {"src": node["src"], "alt": node["alt"], "loading": "lazy", **sizes}
    self.body.append(self.emptytag(node, "img", "\n", **attributes))
    raise nodes.SkipNode


def add_nodes(app: Sphinx) -> None:
    """Tell Sphinx how the nodes are written."""
    in_manual = (man_visit_container, man_depart_container)
    app.add_node(press_kit, man=in_manual)
    app.add_node(kit_file, html=(visit_kit_file, depart_kit_file), man=in_manual)
    app.add_node(kit_words, html=(visit_kit_words, depart_kit_words))
    app.add_node(kit_picture, html=(visit_kit_picture, None))
