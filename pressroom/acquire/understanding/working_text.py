"""The text of a document while it is being understood: lines that can be taken out one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pressroom.acquire.document import Block, BlockKind, LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.markup.escaping import escape, escape_inline

_MAIL_LINK = re.compile(r"\]\(mailto:([^()\s?]{3,254})")
_BREAK = "\\"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source's text, and how it stands in Markdown.

    ``block`` numbers the block it belongs to; ``has_break`` says that a hard line break follows.
    """

    text: str
    markdown: str
    block: int
    kind: BlockKind
    has_break: bool = False

    @property
    def hidden_addresses(self) -> list[str]:
        """The e-mail addresses that stand behind a link and not in the text."""
        return [a for a in _MAIL_LINK.findall(self.markdown) if a not in self.text]

    def without(self, before: str, after: str) -> tuple[Line, ...] | None:
        """Return what is left where only *before* and *after* stay of this line.

        None where the Markdown cannot be parted there, because a link or emphasis spans it.
        """
        kept = [part for part in (before, after) if part.strip()]
        if self.markdown == escape(self.text):
            return tuple(replace(self, text=part, markdown=escape(part)) for part in kept)
        head, tail = escape(before) if before else "", escape_inline(after)
        is_apart = len(head) + len(tail) <= len(self.markdown)
        if is_apart and self.markdown.startswith(head) and self.markdown.endswith(tail):
            return tuple(replace(self, text=part, markdown=escape(part)) for part in kept)
        return self._beside(before, after)

    def _beside(self, before: str, after: str) -> tuple[Line, ...] | None:
        """Cut off plain words at one end of the line; the markup of the rest stays."""
        if not after.strip() and self.text.startswith(before):
            cut = escape_inline(self.text[len(before) :])
            if cut and self.markdown.endswith(cut):
                return (replace(self, text=before, markdown=self.markdown[: -len(cut)].rstrip()),)
        if not before.strip() and after and self.text.endswith(after):
            cut = escape(self.text[: -len(after)])
            if cut and self.markdown.startswith(cut):
                rest = self.markdown[len(cut) :].lstrip()
                return (replace(self, text=after, markdown=rest),)
        return None


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """What is left of a block."""


Item = Line | ContactPart


@dataclass
class WorkingText:
    """All lines of a document in order. What is taken out is noted with its reason.

    ``places`` holds, for each line of the source, what stands in its place now: itself, nothing,
    or its rests with the contacts that were found in it. Indices stay valid all the way.
    """

    places: list[tuple[Item, ...]]
    left_out: list[LeftOut] = field(default_factory=list)

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> WorkingText:
        lines = (line for number, block in enumerate(blocks) for line in _lines(block, number))
        return cls([(line,) for line in lines])

    def texts(self) -> list[str]:
        """Return the text of every place, empty where nothing is left."""
        return [
            " ".join(item.text for item in place if isinstance(item, Line)) for place in self.places
        ]

    def line(self, index: int) -> Line | None:
        """Return the line at *index* if it is still whole."""
        match self.places[index]:
            case (Line() as line,):
                return line
        return None

    def take(self, index: int, *instead: Item) -> None:
        """Put *instead* in the place of a line: nothing where its words are elsewhere."""
        self.places[index] = instead

    def leave_out(self, index: int, reason: str) -> None:
        """Take a whole line out of the page, for a *reason* that the report names."""
        if line := self.line(index):
            self.places[index] = ()
            self.left_out.append(LeftOut(reason, line.text))

    def cut(self, index: int, start: int, end: int, reason: str) -> bool:
        """Leave out the characters *start* to *end* of a line; return whether that was possible."""
        line = self.line(index)
        if line is None:
            return False
        rest = line.without(line.text[:start].rstrip(), line.text[end:].strip())
        if rest is None:
            return False
        self.places[index] = rest
        self.left_out.append(LeftOut(reason, line.text[start:end]))
        return True

    def settled(self) -> WorkingText:
        """Return this text with every rest of a line as a line of its own."""
        items = (item for place in self.places for item in place or (None,))
        return WorkingText([(item,) if item else () for item in items], self.left_out)

    def flow(self) -> Iterator[Paragraph | ContactPart]:
        """Yield what is left, in order: the rest of each block, and the contacts."""
        run: list[Line] = []
        for item in (item for place in self.places for item in place):
            if run and (isinstance(item, ContactPart) or item.block != run[0].block):
                yield from _paragraph(run)
                run = []
            if isinstance(item, ContactPart):
                yield item
            else:
                run.append(item)
        yield from _paragraph(run)


def _paragraph(run: Sequence[Line]) -> Iterator[Paragraph]:
    if any(line.text.strip() for line in run):
        breaks = (f"{_BREAK}\n" if line.has_break else "\n" for line in run[:-1])
        markdown = "".join(
            line.markdown + end for line, end in zip(run, (*breaks, ""), strict=True)
        )
        text = " ".join(line.text.strip() for line in run).strip()
        yield Paragraph(markdown.strip("\n"), text, run[0].kind)


def _lines(block: Block, number: int) -> list[Line]:
    """Part a block at its line breaks, where its Markdown breaks at the same places."""
    texts, markdown = block.text.split("\n"), block.markdown.split("\n")
    if len(texts) != len(markdown):
        return [Line(block.text.replace("\n", " "), block.markdown, number, block.kind)]
    last = len(texts) - 1
    return [
        Line(text, mark.removesuffix(_BREAK), number, block.kind, mark.endswith(_BREAK))
        if n < last
        else Line(text, mark, number, block.kind)
        for n, (text, mark) in enumerate(zip(texts, markdown, strict=True))
    ]
