"""The text of a document while it is being understood: lines that can be taken out one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pressroom.acquire.document import Block, LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.understanding.line import Line
from pressroom.acquire.understanding.parting import part_line

_BREAK = "\\"
LONGEST_COLUMN = 120
"""Characters of a line that may have been broken where a column or an address ended."""


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
        rest = part_line(line, _trimmed(line.text, [(0, start), (end, len(line.text))]))
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
            if run and (isinstance(item, ContactPart) or _is_new_paragraph(run[-1], item)):
                yield from _paragraph(run)
                run = []
            if isinstance(item, ContactPart):
                yield item
            else:
                run.append(item)
        yield from _paragraph(run)


def _is_new_paragraph(before: Line, line: Line) -> bool:
    """Whether *line* begins another paragraph than the line *before* it.

    So it does in another block; and beside a line longer than any column, a break is what was
    left of a blank line.
    """
    if line.block != before.block:
        return True
    is_long = max(len(before.text), len(line.text)) > LONGEST_COLUMN
    is_whole = before.markdown.count("[") == before.markdown.count("]")
    return before.kind == "paragraph" and before.has_break and is_long and is_whole


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


def _trimmed(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans* of *text* without white space at their ends; those that hold no more go."""
    trimmed = []
    for start, end in spans:
        words = text[start:end].strip()
        if words:
            begin = text.index(words, start)
            trimmed.append((begin, begin + len(words)))
    return trimmed
