"""Headline and subhead of a Word file whose author marked both with Word's own styles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from pressroom.acquire.readers.docx.elements import TYPED, attribute, child, name_of
from pressroom.acquire.readers.docx.words import all_words

# Whatever language Word speaks, it calls its own styles so in a file.
_TITLE = "title"
_SUBTITLE = "subtitle"
_FEWEST_WORDS = 4
"""Less is no headline but a label over it: Press Release, Comunicado de prensa."""


def take_headline(document: Element, styles: Iterable[Element]) -> tuple[str, str]:
    """Take headline and subhead out of the plain *document* and return them.

    Both are empty if it is not certain which paragraphs they are: then they stay in the text.
    """
    names = _style_names(styles)
    body = child(document, "body")
    paragraphs = list(body) if body is not None else []
    titles, subtitles = (
        [index for index, p in enumerate(paragraphs) if names.get(_style(p)) == name]
        for name in (_TITLE, _SUBTITLE)
    )
    if body is None or len(titles) != 1 or subtitles != [titles[0] + 1]:
        return "", ""
    marked = [paragraphs[titles[0]], paragraphs[subtitles[0]]]
    title, subtitle = (" ".join(all_words(each, TYPED).split()) for each in marked)
    if len(title.split()) < _FEWEST_WORDS or not subtitle:
        return "", ""
    for each in marked:
        body.remove(each)
    return title, subtitle


def _style_names(styles: Iterable[Element]) -> Mapping[str, str]:
    return {
        attribute(style, "styleId"): attribute(name, "val").lower()
        for tree in styles
        for style in tree
        if (name := child(style, "name")) is not None
    }


def _style(paragraph: Element) -> str:
    style = child(child(paragraph, "pPr"), "pStyle")
    return attribute(style, "val") if style is not None and name_of(paragraph) == "p" else ""
