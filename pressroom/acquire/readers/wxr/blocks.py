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
ENDLESS = "reusable block that shows itself, or too many others"
MORE = "words of the link to the rest of the post"
HTML_COMMENT = "HTML comment"
UNCLOSED = "HTML comment that nothing closes"
DECLARATION = "program or declaration in the HTML"

_BLOCK = re.compile(r"(/?)wp:([a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)(?=[\s/{]|\Z)")
_OPENING = re.compile(r"<!--|<[!?](?=[^<>]*>)")
_MORE = re.compile(r"(?:more|nextpage|noteaser)\b(.*)", re.DOTALL)
_CLASSIC = frozenset({"freeform", "core/freeform"})
_REUSED = frozenset({"block", "core/block"})
_LOOKS = frozenset("className align anchor id name mode style textColor backgroundColor".split())
MOST_REUSED = 50
_DEEPEST = 20


@dataclass
class BlockReader:
    """Takes the comments out of contents; *reusable* blocks, by id, are put where they show."""

    reusable: Mapping[str, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    reused: list[str] = field(default_factory=list)
    """The texts of reusable blocks that were put in, as they stand."""
    around: list[str] = field(default_factory=list)
    """The ids of the reusable blocks around the one that is being read."""
    depth: int = 0

    def read(self, content: str) -> str:
        """Return *content* without comments, the block editor's parts between START and END."""
        return "".join(self._parts(content))

    def _parts(self, content: str) -> Iterator[str]:
        at = 0
        while opening := _OPENING.search(content, at):
            yield content[at : opening.start()]
            is_comment = opening[0] == "<!--"
            end = "-->" if is_comment else ">"
            stop = content.find(end, opening.end())
            inner = content[opening.end() : stop if stop >= 0 else len(content)].strip()
            if stop < 0:
                self._leave_out(UNCLOSED, inner)
                return
            if is_comment:
                yield from self._comment(inner)
            else:
                self._leave_out(DECLARATION, inner)
            at = stop + len(end)
        yield content[at:]

    def _comment(self, comment: str) -> Iterator[str]:
        block = _BLOCK.match(comment)
        if block is None:
            more = _MORE.match(comment)
            self._leave_out(MORE if more else HTML_COMMENT, more[1].strip() if more else comment)
        elif comment.endswith("/") and not block[1]:
            yield from self._void(block[2], _json(comment[block.end() : -1]))
        elif block[2] not in _CLASSIC:
            if "/" in block[2].removeprefix("core/"):
                # A plugin's: it may write words in its attributes alone.
                self._leave_out_words(block[2], _json(comment[block.end() :]))
            yield from self._border(is_end=bool(block[1]))

    def _border(self, *, is_end: bool) -> Iterator[str]:
        self.depth = max(0, self.depth - 1) if is_end else self.depth + 1
        if is_end and self.depth == 0:
            yield END
        elif not is_end and self.depth == 1:
            yield START

    def _void(self, name: str, values: object) -> Iterator[str]:
        """A block without HTML: WordPress makes it of its attributes when it shows the page."""
        if name in _REUSED and isinstance(values, dict):
            yield from self._reuse(str(values.get("ref", "")))
        # Beside a reusable block stand the words that this post puts in the place of its own.
        self._leave_out_words(name, values)

    def _reuse(self, key: str) -> Iterator[str]:
        if key not in self.reusable:
            self._leave_out(MISSING, key)
        elif key in self.around or len(self.reused) == MOST_REUSED:
            # Blocks that show each other would never end.
            self._leave_out(ENDLESS, key)
        else:
            self.reused.append(self.reusable[key])
            self.around.append(key)
            yield from self._parts(self.reusable[key])
            self.around.pop()

    def _leave_out_words(self, name: str, values: object) -> None:
        self._leave_out(BLOCK.format(name), "\n".join(_words(values, 0)))

    def _leave_out(self, reason: str, text: str) -> None:
        if text:
            self.left_out.append(LeftOut(reason, text))


def _json(text: str) -> object:
    text = text.strip()
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
