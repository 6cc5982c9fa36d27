"""Sphinx's writer of HTML, told which way each language is written, and what to say in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from pressroom.directives.nodes import press_quote
from pressroom.messages import speaking, voice_beside
from pressroom.words import _, direction

BUILDERS = ("html", "dirhtml", "singlehtml", "epub")
LANGUAGE = "language-"
"""docutils makes a class that begins so into the attribute ``lang``."""
LINKS: dict[type[nodes.Element], Callable[[], str]] = {
    nodes.section: lambda: _("Link to this heading"),
    nodes.table: lambda: _("Link to this table"),
    nodes.figure: lambda: _("Link to this image"),
    press_quote: lambda: _("Link to this quote"),
}
"""What a link to something on the page is called, in the language of the text around it."""


class PressTranslator(HTML5Translator):
    """Adds ``dir`` to each ``lang``, and to a link its ``hreflang`` and that it is a download."""

    def add_permalink_ref(self, node: nodes.Element, title: str) -> None:
        if words := LINKS.get(type(node)):
            own = self.config.language.replace("_", "-")
            with speaking(voice_beside(_language_of(node), own)):
                title = words()
        super().add_permalink_ref(node, title)

    def starttag(
        self,
        node: nodes.Element,
        tagname: str,
        suffix: str = "\n",
        empty: bool = False,
        **attributes: Any,
    ) -> str:
        classes: list[str] = node.get("classes", [])
        for name in classes:
            if name.startswith(LANGUAGE):
                attributes["dir"] = direction(name.removeprefix(LANGUAGE))
                break
        if tagname == "a" and "hreflang" in node:
            attributes["hreflang"] = node["hreflang"]
        if tagname == "a" and "download" in node:
            attributes["download"] = ""
        tag: str = super().starttag(node, tagname, suffix, empty, **attributes)
        return tag


def _language_of(node: nodes.Element) -> str:
    """Return the language of the release that *node* is part of, or the empty string."""
    place: nodes.Element | None = node
    while place is not None and "release" not in place.get("classes", []):
        place = place.parent
    classes: list[str] = place["classes"] if place is not None else []
    names = (name for name in classes if name.startswith(LANGUAGE))
    return next(names, "").removeprefix(LANGUAGE)


def set_translator(app: Sphinx) -> None:
    """Let every builder of HTML use it."""
    for name in BUILDERS:
        app.set_translator(name, PressTranslator)
