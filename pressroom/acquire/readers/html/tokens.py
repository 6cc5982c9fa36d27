"""The markup of a page token by token, as the HTML standard cuts it, without building a tree.

It tells before a page is parsed what no parser should be given, and afterwards, independently,
what the page shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(?:[!?]|/(?=[^a-z\s>]|\s))[^>]*+>?+|</>"
_ATTRIBUTE = r"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?+)?+"""
_MARKUP = re.compile(
    rf"(?P<comment>{_COMMENT})"
    rf"|<(?P<slash>/?)(?P<name>[a-z][^\s/>]*+)(?P<attributes>(?:[\s/]++|{_ATTRIBUTE})*+)>?+",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE_PARTS = re.compile(
    r"""([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"?+|'([^']*+)'?+|([^\s>"'][^\s>]*+))?+)?+"""
)
# In these, markup is text; in the first two nothing is shown.
_RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
_WITH_ENTITIES = ("textarea", "title")
_SCRIPT_MARK = re.compile(r"<!---?>|<!--|-->|<(/?)script(?=[\s/>])", re.IGNORECASE)

Kind = Literal["text", "raw", "start", "end", "comment"]


class Token(NamedTuple):
    """A piece of a page's source; ``name`` is the tag's, in lower case, or that around raw text."""

    kind: Kind
    source: str
    name: str = ""
    attributes: str = ""


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of *text*; joined, their sources are *text* again."""
    at = 0
    while (match := _MARKUP.search(text, at)) is not None:
        if match.start() > at:
            yield Token("text", text[at : match.start()])
        at = match.end()
        if match["comment"] is not None:
            yield Token("comment", match[0])
            continue
        name = match["name"].lower()
        yield Token("end" if match["slash"] else "start", match[0], name, match["attributes"])
        if not match["slash"] and (name in _RAW or name == "plaintext"):
            end = _end_of_raw(text, at, name)
            kind: Kind = "text" if name in _WITH_ENTITIES else "raw"
            if end > at:
                yield Token(kind, text[at:end], name)
            at = end
    if at < len(text):
        yield Token("text", text[at:])


def attributes(token: Token) -> Iterator[tuple[str, str]]:
    """Yield the names, in lower case, and the values of a tag's attributes, as they stand."""
    for name, *values in _ATTRIBUTE_PARTS.findall(token.attributes):
        yield name.lower(), "".join(values)


def _end_of_raw(text: str, at: int, name: str) -> int:
    if name == "plaintext":
        return len(text)
    if name == "script":
        return _end_of_script(text, at)
    match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
    return match.start() if match else len(text)


def _end_of_script(text: str, at: int) -> int:
    """Return where the script ends: in a comment within it, a script within that has its own end.

    https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
    """
    is_comment = is_inner = False
    for match in _SCRIPT_MARK.finditer(text, at):
        if match[0] in ("<!--", "-->"):
            is_comment, is_inner = match[0] == "<!--", False
        elif match[1] and not is_inner:
            return match.start()
        elif match[1] is not None:
            is_inner = is_comment and not match[1]
    return len(text)
