"""Sphinx's writer of HTML, told which way each language is written."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from pressroom.words import direction

BUILDERS = ("html", "dirhtml", "singlehtml", "epub")
LANGUAGE = "language-"
"""docutils makes a class that begins so into the attribute ``lang``."""


class PressTranslator(HTML5Translator):
    """Adds ``dir`` to each ``lang``, and to a link its ``hreflang`` and that it is a download."""

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


def set_translator(app: Sphinx) -> None:
    """Let every builder of HTML use it."""
    for name in BUILDERS:
        app.set_translator(name, PressTranslator)
