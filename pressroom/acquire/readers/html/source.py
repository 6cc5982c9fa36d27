"""The source of a page made fit to be parsed, its words unchanged."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator

from pressroom.acquire.readers.decoding import check_length, unusable
from pressroom.acquire.readers.html.residue import reason_by_attributes
from pressroom.acquire.readers.html.tokens import Token, attributes, tokens
from pressroom.acquire.readers.html.tree import BLOCK_TAGS

_REFERENCE = re.compile(r"&#(?:x(?P<hex>[0-9a-f]{1,6})|(?P<decimal>[0-9]{1,7}));?", re.IGNORECASE)
_UNSHOWABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
MOST_TAGS = 200_000
MOST_ATTRIBUTES = 500


def without_hidden_controls(text: str) -> str:
    """Return *text* with references to characters that no page can show as these characters."""
    return _REFERENCE.sub(_resolved, text)


def _resolved(reference: re.Match[str]) -> str:
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    character = chr(code) if code <= sys.maxunicode else ""
    return character if _UNSHOWABLE.match(character) else reference[0]


def prepared(text: str, name: str) -> str:
    """Return the source *text* with blanks wherever a tag parts words, and without its end tags
    of ``body`` and ``html``, at which the parser would stop though browsers read on.

    :raises ContentError: if there is more text in it than in any release, or more tags than in any
        page; or more attributes in one tag, over which the parser takes time that grows with their
        square.
    """
    _check(text, name)
    return "".join(_parted(text))


def named_attributes(tag: Token) -> dict[str, str]:
    """Return the attributes of *tag* as they stand; of two with one name, the first counts."""
    return dict(reversed(list(attributes(tag))))


def _check(text: str, name: str) -> None:
    tags = characters = 0
    for token in tokens(text):
        tags += token.kind == "start"
        characters += len(token.source) if token.kind == "text" else 0
        if len(token.attributes) > 2 * MOST_ATTRIBUTES and _count(token) > MOST_ATTRIBUTES:
            what = f"A tag here has more than {MOST_ATTRIBUTES} attributes; no release has."
            raise unusable(name, what)
        if tags > MOST_TAGS:
            raise unusable(name, f"This page has more than {MOST_TAGS:,} tags; no release has.")
    check_length(characters, name)


def _count(tag: Token) -> int:
    return sum(1 for _attribute in attributes(tag))


def _parted(text: str) -> Iterator[str]:
    # Whether each tag that is open parts words, by its name.
    is_parting: defaultdict[str, list[bool]] = defaultdict(list)
    for token in tokens(text):
        if token.kind == "start":
            parts = bool(token.attributes) and bool(
                reason_by_attributes(named_attributes(token))[0]
            )
            is_parting[token.name].append(parts)
            yield " " if parts or token.name in BLOCK_TAGS else ""
            yield token.source
        elif token.kind == "end":
            if token.name not in ("html", "body"):
                yield token.source
            is_open = is_parting[token.name]
            yield " " if token.name in BLOCK_TAGS or (is_open and is_open.pop()) else ""
        else:
            yield token.source


def _may_be_left_out(tag: Token) -> bool:
    reason, _is_certain = reason_by_attributes(named_attributes(tag))
    return bool(reason)
