"""The text of a document while it is being understood: lines that can be taken out one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pressroom.acquire.document import Block, LeftOut


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source's text, and how it stands in Markdown."""

    text: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of one block that are still in the text, by their place in the whole."""

    kind: str
    lines: tuple[tuple[int, Line], ...]

    @property
    def text(self) -> str:
        return " ".join(line.text.strip() for _index, line in self.lines).strip()

    @property
    def markdown(self) -> str:
        return "\n".join(line.markdown for _index, line in self.lines).strip().rstrip("\\")

    @property
    def first(self) -> int:
        return self.lines[0][0]


@dataclass
class WorkingText:
    """All lines of a document in order. What is taken out is noted with its reason."""

    lines: list[Line]
    blocks: list[tuple[str, range]]
    taken: set[int] = field(default_factory=set)
    left_out: list[LeftOut] = field(default_factory=list)

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> WorkingText:
        lines: list[Line] = []
        ranges: list[tuple[str, range]] = []
        for block in blocks:
            begin = len(lines)
            lines += _lines(block)
            ranges.append((block.kind, range(begin, len(lines))))
        return cls(lines, ranges)

    def texts(self) -> list[str]:
        """Return the text of every line, empty for those that were taken out."""
        return ["" if n in self.taken else line.text for n, line in enumerate(self.lines)]

    def take(self, indices: Iterable[int]) -> None:
        """Take whole lines out of the text because they are elsewhere in the page."""
        self.taken.update(indices)

    def leave_out(self, index: int, reason: str) -> None:
        """Take a whole line out of the page, for a *reason* that the report names."""
        if index not in self.taken:
            self.taken.add(index)
            self.left_out.append(LeftOut(reason, self.lines[index].text))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield what is left of each block, in order."""
        for kind, indices in self.blocks:
            kept = tuple((n, self.lines[n]) for n in indices if n not in self.taken)
            if any(line.text.strip() for _index, line in kept):
                yield Paragraph(kind, kept)


def _lines(block: Block) -> list[Line]:
    """Part a block at its line breaks, where its Markdown breaks at the same places."""
    texts, markdown = block.text.split("\n"), block.markdown.split("\n")
    if len(texts) == len(markdown):
        return [Line(text, mark) for text, mark in zip(texts, markdown, strict=True)]
    return [Line(block.text.replace("\n", " "), block.markdown)]
