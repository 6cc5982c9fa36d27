"""Character references (``&amp;``): what WordPress takes for one, and what is a plain ``&``.

A browser reads ``&sect`` without its semicolon too, but WordPress shows such an ``&`` as it
stands: https://developer.wordpress.org/reference/functions/convert_chars/
"""

from __future__ import annotations

import html
import re

REFERENCE = re.compile(
    # Not to control characters, which no page can hold.
    r"&(?!#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|127)|[xX]0*(?:[0-8bBcCeEfF]|1[\da-fA-F]|7[fF]));)"
    r"(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_BARE = re.compile(rf"&(?!{REFERENCE.pattern.removeprefix('&')})")


def resolve(text: str) -> str:
    """Return *text* with its references made what they stand for."""
    return REFERENCE.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def escape_bare(text: str) -> str:
    """Return *text* with each ``&`` that begins no reference made ``&amp;``."""
    return _BARE.sub("&amp;", text) if "&" in text else text
