"""A part of an HTML page as blocks: a walk over its elements that drops no word."""

from __future__ import annotations

from lxml.etree import _Element

from pressroom.acquire.document import Block
from pressroom.acquire.markup.inline import Run, render
from pressroom.acquire.markup.preformatted import preformatted_blocks
from pressroom.acquire.markup.shapes import heading, list_block, quoted
from pressroom.acquire.readers.addresses import HIDDEN_EMAIL_PATH, decode_cfemail
from pressroom.acquire.readers.html.found import Found
from pressroom.acquire.readers.html.preformatted import raw_text
from pressroom.acquire.readers.html.residue import (
    NEVER_SEEN,
    NO_SCRIPT,
    PLACEHOLDER,
    PLAYER,
    reason_to_leave_out,
)
from pressroom.acquire.readers.html.tables import table_blocks
from pressroom.acquire.readers.html.tree import BLOCK_TAGS, visible_text

__all__ = ["Found", "element_blocks"]

STRONG = frozenset({"b", "strong"})
EMPHASIS = frozenset({"i", "em", "cite", "dfn", "var"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}

DEEPEST = 120
"""Deeper elements are read as plain words: each level takes room on Python's stack."""

_LONGEST_HEADING = 300


def element_blocks(element: _Element, found: Found) -> list[Block]:
    """Return the blocks within *element*; what is no part of its text goes to *found*."""
    walker = _Walker(found)
    walker.children(element, 0)
    walker.flush()
    return walker.blocks


class _Walker:
    def __init__(self, found: Found) -> None:
        self.found = found
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.strong = 0
        self.emphasis = 0
        self.link = ""

    def inside(self, element: _Element, depth: int) -> list[Block]:
        """Return the blocks within *element*, read on their own, in the look that is on now."""
        walker = self.fresh()
        walker.children(element, depth)
        walker.flush()
        return walker.blocks

    def apart(self, element: _Element, depth: int) -> list[Block]:
        """Like :meth:`inside`, for *element* itself."""
        walker = self.fresh()
        walker.element(element, depth)
        walker.flush()
        return walker.blocks

    def fresh(self) -> _Walker:
        walker = _Walker(self.found)
        walker.strong, walker.emphasis, walker.link = self.strong, self.emphasis, self.link
        return walker

    def text(self, text: str | None) -> None:
        if text:
            # A line end of the source is a blank; a break that is seen comes from <br>.
            plain = text.replace("\n", " ").replace("\r", " ")
            self.runs.append(Run(plain, self.strong > 0, self.emphasis > 0, self.link))

    def flush(self, level: int = 0) -> None:
        """End the paragraph that is being read, or the heading of *level*."""
        runs, self.runs = self.runs, []
        if not any(run.text.strip() for run in runs):
            return
        if level:
            runs = [Run(run.text, False, run.emphasis, run.link) for run in runs]
        inline = render(runs)
        if not inline.text.strip():
            return
        if level:
            self.blocks.append(heading(inline.markdown, inline.text, level))
        else:
            self.blocks.append(Block(inline.markdown, inline.text))

    def children(self, element: _Element, depth: int) -> None:
        if depth > DEEPEST:
            self.text(visible_text(element))
            return
        self.text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child, depth + 1)
            self.text(child.tail)

    def element(self, element: _Element, depth: int) -> None:
        tag = str(element.tag)
        if tag in NEVER_SEEN:
            self.unseen(element, tag)
        elif tag == "br":
            self.runs.append(Run("\n", self.strong > 0, self.emphasis > 0, self.link))
        elif tag == "img":
            self.found.note_image(element)
        elif reason := reason_to_leave_out(element):
            self.residue(element, tag, reason)
        elif "data-cfemail" in element.attrib:
            self.hidden_email(element, depth)
        elif tag == "a":
            self.anchor(element, depth)
        elif tag in STRONG | EMPHASIS:
            self.strong += tag in STRONG
            self.emphasis += tag in EMPHASIS
            self.children(element, depth)
            self.strong -= tag in STRONG
            self.emphasis -= tag in EMPHASIS
        elif tag in BLOCK_TAGS:
            self.block(element, tag, depth)
        else:
            self.children(element, depth)

    def block(self, element: _Element, tag: str, depth: int) -> None:
        self.flush()
        if tag in HEADINGS:
            self.heading(element, HEADINGS[tag], depth)
        elif tag in LISTS:
            self.listing(element, depth)
        elif tag == "table":
            self.blocks += table_blocks(element, lambda cell: self.inside(cell, depth + 2))
        elif tag == "blockquote":
            self.blocks += [quoted(block) for block in self.inside(element, depth)]
        elif tag == "pre":
            self.preformatted(element)
        elif tag == "hr":
            self.blocks.append(Block("---", "", "rule"))
        else:
            self.children(element, depth)
        self.flush()

    def heading(self, element: _Element, level: int, depth: int) -> None:
        if next(element.iterdescendants(*(BLOCK_TAGS - {"br"})), None) is None:
            self.children(element, depth)
            self.flush(level=level)
            return
        for block in self.inside(element, depth):
            is_short = block.kind == "paragraph" and len(block.text) < _LONGEST_HEADING
            self.blocks.append(heading(block.markdown, block.text, level) if is_short else block)

    def listing(self, element: _Element, depth: int) -> None:
        if next(element.iterchildren("li"), None) is None:
            # Old pages indent with lists that have no items.
            self.children(element, depth)
            return
        self.text(element.text)
        self.flush()
        if items := self.items(element, depth):
            number = _first_number(element) if element.tag == "ol" else None
            is_second = bool(self.blocks) and self.blocks[-1].kind == "list"
            previous = self.blocks[-1].markdown if is_second else ""
            self.blocks.append(list_block(items, number, previous))

    def items(self, element: _Element, depth: int) -> list[list[Block]]:
        """Return the blocks of each item; a list within the list belongs to the item before."""
        items: list[list[Block]] = []
        for child in element:
            if child.tag == "li" or (isinstance(child.tag, str) and not items):
                items.append(self.apart(child, depth + 1))
            elif isinstance(child.tag, str):
                items[-1] += self.apart(child, depth + 1)
            if child.tail and child.tail.strip():
                tail = render([Run(child.tail.replace("\n", " "))])
                items.append([Block(tail.markdown, tail.text)])
        return [item for item in items if item]

    def preformatted(self, element: _Element) -> None:
        for image in element.iterdescendants("img"):
            self.found.note_image(image)
        self.blocks += preformatted_blocks(raw_text(element))

    def anchor(self, element: _Element, depth: int) -> None:
        href = element.get("href", "")
        if HIDDEN_EMAIL_PATH in href:
            email = decode_cfemail(href.rpartition("#")[2])
            link = f"mailto:{email}" if email else ""
        else:
            link = self.found.link(href)
        outer, self.link = self.link, link or self.link
        self.children(element, depth)
        self.link = outer

    def hidden_email(self, element: _Element, depth: int) -> None:
        if email := decode_cfemail(element.get("data-cfemail", "")):
            self.text(email)
            self.found.leave_out(PLACEHOLDER, visible_text(element))
        else:
            self.children(element, depth)

    def unseen(self, element: _Element, tag: str) -> None:
        if tag == "noscript":
            self.found.leave_out(NO_SCRIPT, visible_text(element))
        elif tag != "head":
            self.found.programs[tag] += 1

    def residue(self, element: _Element, tag: str, reason: str) -> None:
        if tag in BLOCK_TAGS:
            self.flush()
        if reason == PLAYER:
            for part in (element, *element.iterdescendants("source", "embed", "param")):
                if source := part.get("src") or part.get("data"):
                    self.found.note_media(source)
        if tag == "input" and element.get("type", "").lower() in ("submit", "button"):
            self.found.leave_out(reason, element.get("value", ""))
        self.found.leave_out(reason, visible_text(element))


def _first_number(element: _Element) -> int:
    start = element.get("start", "1")
    return int(start) if start.isascii() and start.isdecimal() and len(start) < 6 else 1
