"""Which words in brackets are WordPress' shortcodes, and which are text.

A word in brackets is a shortcode if WordPress or a common plugin has one of that name, or if it
has what prose never has: attributes and nothing else, a closing tag, an underscore. ``[sic]``,
``[…]`` and ``[email protected]`` are text. https://codex.wordpress.org/Shortcode_API
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

VERBATIM = frozenset(
    "code sourcecode php css html xml js javascript python bash sql java ruby plain".split()
)
"""Shortcodes around a program's text, in which nothing is markup."""

_KNOWN = VERBATIM | frozenset(
    # WordPress, and WordPress.com with Jetpack.
    "caption wp_caption gallery embed audio video playlist youtube vimeo dailymotion ted "
    "soundcloud slideshare scribd googlemaps googlevideo wufoo polldaddy crowdsignal spotify "
    "twitter-timeline instagram facebook tweet contact-form contact-field latex slideshow sitemap "
    # Plugins whose names are no words of prose.
    "contact-form-7 wpforms gravityform gravityforms ninja-forms formidable tablepress toc "
    "pdf-embedder embed-pdf pdfviewer gview embeddoc display-posts recent-posts related-posts "
    "addtoany sharethis shareaholic socialwarfare smartslider3 metaslider soliloquy nggallery "
    "envira-gallery elementor-template print-me".split()
)
_TOKEN = re.compile(
    # A tag is passed over: what stands in its attributes is no text.
    r"<[A-Za-z/][^<>]*>"
    r"|(?P<before>\[?)\[(?P<close>/?)(?P<name>[A-Za-z][\w-]*)(?P<rest>(?:[\s=/][^\[\]]*)?)\]"
    r"(?P<after>\]?)",
    re.ASCII,
)
# Pasted from a word processor, attributes come in curly quotation marks.
_ATTRIBUTE = re.compile(
    r"""(?<![\w-])([\w-]++)\s?=\s?(?:"([^"]*)"|'([^']*)'|[“”″]([^“”″]*)[“”″]|([^\s"'“”″]+))"""
)


def brackets(content: str) -> list[re.Match[str]]:
    """Return what might be shortcodes in *content*, in order.

    The groups of each: ``before`` and ``after``, a second bracket; ``close``; ``name``; ``rest``.
    """
    return [token for token in _TOKEN.finditer(content) if token["name"]]


def partners(tokens: Sequence[re.Match[str]]) -> Mapping[int, int]:
    """Return for each opening token the number of its closing one, and the other way round."""
    found: dict[int, int] = {}
    open_: dict[str, list[int]] = {}
    for number, token in enumerate(tokens):
        if not token["close"]:
            open_.setdefault(token["name"], []).append(number)
        elif waiting := open_.get(token["name"]):
            opening = waiting.pop()
            found[opening], found[number] = number, opening
    return found


def is_shortcode(token: re.Match[str], *, is_paired: bool) -> bool:
    """Whether *token* is a shortcode; *is_paired* says that it has a partner."""
    name, rest = token["name"], token["rest"]
    if name in _KNOWN:
        return True
    if token["close"] or rest.startswith("="):
        return is_paired or (bool(token["close"]) and "_" in name)
    if not rest.strip():
        return is_paired or "_" in name
    return is_paired or _holds_only_attributes(rest)


def attributes(rest: str) -> dict[str, str]:
    """Return the attributes in what follows a shortcode's name."""
    return {
        match[1].lower(): next(filter(None, match.groups()[1:]), "")
        for match in _ATTRIBUTE.finditer(rest)
    }


def _holds_only_attributes(rest: str) -> bool:
    left, count = _ATTRIBUTE.subn("", rest)
    return not left.strip(" \t\r\n\u00a0/") and (count > 0 or "/" in left)
