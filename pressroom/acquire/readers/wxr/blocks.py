"""The block editor's markup: HTML with comments such as ``<!-- wp:paragraph -->`` around it.

https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pressroom.acquire.document import LeftOut

START, END = "\x02", "\x03"
"""Around what the block editor wrote; XML has no such characters, so no text can hold them."""

BLOCK = "block {}"
MISSING = "reusable block that the export lacks"
MORE = "words of the link to the rest of the post"
UNCLOSED = "HTML comment that nothing closes"

_BLOCK = re.compile(r"(/?)wp:([a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)(?=[\s/{]|\Z)")
_MORE = re.compile(r"more(\s.*)?\Z", re.DOTALL)
_CLASSIC = frozenset({"freeform", "core/freeform"})
_REUSED = frozenset({"block", "core/block"})
_LOOKS = frozenset("className align anchor id name mode style textColor backgroundColor".split())
_MOST_REUSED = 50
_DEEPEST = 20


@dataclass
class BlockReader:
    """Takes the comments out of contents; *reusable* blocks, by id, are put where they show."""

    reusable: Mapping[str, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    reused: int = 0
    depth: int = 0

    def read(self, content: str) -> str:
        """Return *content* without comments, the block editor's parts between START and END."""
        return "".join(self._parts(content, 0))

    def _parts(self, content: str, nesting: int) -> Iterator[str]:
        at = 0
        while (start := content.find("<!--", at)) >= 0:
            yield content[at:start]
            stop = content.find("-->", start + 4)
            if stop < 0:
                self.left_out.append(LeftOut(UNCLOSED, content[start + 4 :].strip()))
                return
            yield from self._comment(content[start + 4 : stop], nesting)
            at = stop + 3
        yield content[at:]

    def _comment(self, comment: str, nesting: int) -> Iterator[str]:
        comment = comment.strip()
        block = _BLOCK.match(comment)
        if block is None:
            if (more := _MORE.match(comment)) and more[1]:
                self.left_out.append(LeftOut(MORE, more[1].strip()))
        elif comment.endswith("/") and not block[1]:
            yield from self._void(block[2], comment[block.end() : -1].strip(), nesting)
        elif block[2] not in _CLASSIC:
            yield from self._border(is_end=bool(block[1]))

    def _border(self, *, is_end: bool) -> Iterator[str]:
        self.depth = max(0, self.depth - 1) if is_end else self.depth + 1
        if is_end and self.depth == 0:
            yield END
        elif not is_end and self.depth == 1:
            yield START

    def _void(self, name: str, attributes: str, nesting: int) -> Iterator[str]:
        """A block without HTML: WordPress makes it of its attributes when it shows the page."""
        values = _json(attributes)
        if name in _REUSED and isinstance(values, dict):
            yield from self._reuse(str(values.get("ref", "")), nesting)
        elif text := "\n".join(_words(values, 0)):
            self.left_out.append(LeftOut(BLOCK.format(name), text))

    def _reuse(self, key: str, nesting: int) -> Iterator[str]:
        self.reused += 1
        # Blocks that show each other would never end.
        if key in self.reusable and nesting < 5 and self.reused <= _MOST_REUSED:
            yield from self._parts(self.reusable[key], nesting + 1)
        else:
            self.left_out.append(LeftOut(MISSING, key))


def _json(text: str) -> object:
    try:
        return json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return text


def _words(value: object, depth: int) -> Iterator[str]:
    """Yield the texts in a block's attributes that a reader may have seen."""
    if isinstance(value, str):
        if any(character.isalpha() for character in value):
            yield value
    elif depth > _DEEPEST:
        return
    elif isinstance(value, dict):
        for key, part in value.items():
            # Advanced Custom Fields names a field's own id under its name with an underscore.
            if not key.startswith("_") and key not in _LOOKS:
                yield from _words(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part, depth + 1)
