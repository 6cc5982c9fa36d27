"""The paragraphs of a page's body, as readers see them, whatever state the page is in."""

from __future__ import annotations

import re

from pressroom.content.page import MAX_LENGTH
from pressroom.content.plain_text import paragraphs

_MARK = r"^[ \t>*+-]*(?:(?::{3,}|`{3,}|~{3,})(?:\{[^}\n]*\})?|:[\w-]+:)"
"""What of a directive's lines is not for readers: its fence and name, the names of its fields."""
_OF_A_DIRECTIVE = re.compile(_MARK, re.MULTILINE)
_LINE_OF_A_DIRECTIVE = re.compile(rf"{_MARK}(.*)$", re.MULTILINE)


def unfenced(body: str) -> str:
    """Return *body* without the marks of directives; what they say stays, line by line."""
    return _OF_A_DIRECTIVE.sub("", body)


def prose(body: str) -> list[str]:
    """Return the paragraphs of *body* as plain text, those in directives and their fields too."""
    parted = _LINE_OF_A_DIRECTIVE.sub(r"\n\n\1\n\n", body)
    # A page that is longer is nobody's release; its markup is taken for words.
    return parted.split("\n\n") if len(body) > MAX_LENGTH else paragraphs(parted.split("\n"))
