"""A part of an HTML page as blocks: a walk over its elements that drops no word."""

from __future__ import annotations

from lxml.etree import _Element

from pressroom.acquire.document import Block
from pressroom.acquire.markup.inline import Run, render
from pressroom.acquire.markup.preformatted import preformatted_blocks
from pressroom.acquire.markup.shapes import heading, list_block, quoted
from pressroom.acquire.readers.addresses import HIDDEN_EMAIL_PATH, decode_cfemail
from pressroom.acquire.readers.html.flow import Flow
from pressroom.acquire.readers.html.found import Found
from pressroom.acquire.readers.html.preformatted import raw_text
from pressroom.acquire.readers.html.residue import (
    PLACEHOLDER,
    PLAYER,
    PROGRAMS,
    reason_to_leave_out,
)
from pressroom.acquire.readers.html.rows import GROUPS, strays
from pressroom.acquire.readers.html.tables import table_blocks
from pressroom.acquire.readers.html.tree import (
    BLOCK_TAGS,
    INLINE_BOXES,
    every_text,
    every_word,
    whole_number,
)

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
    found.note_values(element)
    walker = _Walker(found)
    walker.children(element, 0)
    walker.flush()
    return walker.blocks


class _Walker(Flow):
    def __init__(self, found: Found) -> None:
        super().__init__()
        self.found = found

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
        walker.take_look(self)
        return walker

    def children(self, element: _Element, depth: int) -> None:
        if depth > DEEPEST:
            self.flat(element)
            return
        self.text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child, depth + 1)
            self.text(child.tail)

    def flat(self, element: _Element) -> None:
        """Take the words of *element* without its markup."""
        self.text(every_text(element))
        self.found.note_values_within(element)

    def element(self, element: _Element, depth: int) -> None:
        tag = str(element.tag)
        if tag in PROGRAMS:
            self.found.programs[tag] += 1
            return
        if reason := reason_to_leave_out(element):
            self.residue(element, tag, reason)
            return
        self.found.note_values(element)
        if tag == "br":
            self.line_break()
        elif tag == "img":
            self.found.note_image(element)
        elif "data-cfemail" in element.attrib:
            self.hidden_email(element, depth)
        elif tag == "a":
            self.anchor(element, depth)
        elif tag in STRONG | EMPHASIS:
            outer = self.strong, self.emphasis
            self.strong = self.strong or tag in STRONG
            self.emphasis = self.emphasis or tag in EMPHASIS
            self.children(element, depth)
            self.strong, self.emphasis = outer
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
            self.table(element, depth)
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
            number = whole_number(element, "start") if element.tag == "ol" else None
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

    def table(self, element: _Element, depth: int) -> None:
        self.blocks += self.inside(strays(element), depth)
        self.admit(element)
        self.blocks += table_blocks(element, lambda cell: self.inside(cell, depth + 2))

    def admit(self, holder: _Element) -> None:
        """Leave out the parts of a table that are no text: hidden rows, for example."""
        for part in list(holder.iterchildren("*")):
            if reason := reason_to_leave_out(part):
                self.residue(part, str(part.tag), reason)
                holder.remove(part)
                continue
            self.found.note_values(part)
            if part.tag in (*GROUPS, "tr"):
                self.admit(part)

    def preformatted(self, element: _Element) -> None:
        for part in element.iterdescendants("*"):
            if part.tag == "img":
                self.found.note_image(part)
            if decode_cfemail(part.get("data-cfemail", "")):
                self.found.leave_out(PLACEHOLDER, every_text(part))
        self.found.note_values_within(element)
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
        email = decode_cfemail(element.get("data-cfemail", ""))
        if not email:
            self.children(element, depth)
            return
        # The brackets of the placeholder part words that the address would run into.
        before = self.runs[-1].text[-1:] if self.runs else ""
        after = (element.tail or "")[:1]
        self.text(f"{' ' * before.isalnum()}{email}{' ' * after.isalnum()}")
        self.found.leave_out(PLACEHOLDER, every_text(element))
        self.found.note_values_within(element)

    def residue(self, element: _Element, tag: str, reason: str) -> None:
        if tag in BLOCK_TAGS - INLINE_BOXES:
            self.flush()
        if reason == PLAYER:
            for part in element.iter("*"):
                self.found.note_media(part.get("src") or part.get("data") or "")
        self.found.leave_out(reason, every_word(element))
