"""Titles in JSON, into which feeds write entities and emphasis."""

from __future__ import annotations

import re

from pressroom.acquire.markup.cleaning import Cleaned, clean
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.witness import text_of_markup

# Anything else with < or & is a title that holds these signs.
_MARKUP = re.compile(
    r"</?(?:a|abbr|b|br|cite|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]*>|&#?\w+;",
    re.IGNORECASE,
)


def plain_title(title: str) -> Cleaned:
    """Return a title without its markup, and what was done to it."""
    if _MARKUP.search(title) is None:
        return clean(" ".join(title.split()))
    document = read_fragment(title, "")
    text = " ".join(" ".join(block.text for block in document.blocks).split())
    return Cleaned(text, document.left_out)


def title_words(title: str) -> str:
    """Return the words of *title*, read the simple way: a witness of the other."""
    title = clean(title).text
    return text_of_markup(title) if _MARKUP.search(title) else title
