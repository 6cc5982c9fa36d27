"""The classic editor's paragraphs: it saves line ends, and WordPress makes markup of them.

The rules of https://developer.wordpress.org/reference/functions/wpautop/, as far as they show:
a blank line or two breaks part paragraphs, a single line end is a break, and neither counts next
to a block's tag or where white space is the author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.acquire.readers.html.tree import BLOCK_TAGS
from pressroom.acquire.readers.wxr.blocks import END, START

PARTING = "<div></div>"
"""An empty block: unlike <p>, it parts text inside of <strong> and <a> too."""

_BORDERS = re.compile(rf"{START}([^{END}]*)(?:{END}|\Z)|{END}")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)(?:[\s/][^<>]*)?>")
_TWO_BREAKS = re.compile(r"<br\s*/?>\s*<br\s*/?>", re.IGNORECASE)
_VERBATIM = frozenset("pre script style textarea svg math xmp".split())
_BLOCK = BLOCK_TAGS - {"br"}
_BLANK = " \t\r"


def with_paragraphs(content: str) -> str:
    """Return *content* as HTML in which line ends mean nothing any more.

    What stands between START and END, from the block editor, is whole already.
    """
    parts, at = [], 0
    for match in _BORDERS.finditer(content):
        parts += [_paragraphs(content[at : match.start()]), PARTING, match[1] or "", PARTING]
        at = match.end()
    return "".join((*parts, _paragraphs(content[at:])))


def _paragraphs(content: str) -> str:
    content = _TWO_BREAKS.sub("\n\n", content)
    return "".join(_marked(content)) if "\n" in content else content


def _marked(content: str) -> Iterator[str]:
    at, before, verbatim = 0, "div", ""
    for tag in _TAG.finditer(content):
        name = tag[2].lower()
        if verbatim:
            verbatim = "" if tag[1] and name == verbatim else verbatim
            if not verbatim:
                yield content[at : tag.end()]
                at, before = tag.end(), name
            continue
        yield _broken(content[at : tag.start()], before, name)
        if not tag[1] and name in _VERBATIM:
            verbatim, at = name, tag.start()
            continue
        yield tag[0]
        at, before = tag.end(), name
    yield content[at:] if verbatim else _broken(content[at:], before, "div")


def _broken(text: str, before: str, after: str) -> str:
    """Return *text*, between the tags *before* and *after*, with markup for its line ends."""
    if "\n" not in text:
        return text
    first, *lines = text.split("\n")
    parts = [first.rstrip(_BLANK)]
    # Next to a block's tag no line end counts; behind a <br> the first one is the same line's.
    single, blank = "<br>", PARTING
    if not parts[0]:
        single, blank = ("", "") if before in _BLOCK else ("" if before == "br" else single, blank)
    ends = 0
    for number, line in enumerate(lines, start=1):
        ends += 1
        is_last = number == len(lines)
        words = line.lstrip(_BLANK) if is_last else line.strip(_BLANK)
        if words or (is_last and after not in _BLOCK):
            parts += [single if ends == 1 else blank, words]
            ends, single, blank = 0, "<br>", PARTING
    return "".join(parts)
