"""Running text that is being read, and the blocks that it ended in."""

from __future__ import annotations

from pressroom.acquire.document import Block
from pressroom.acquire.markup.inline import Run, render
from pressroom.acquire.markup.shapes import heading


class Flow:
    """Text comes in piece by piece, in the look that is on; ``flush`` makes a block of it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.strong = False
        self.emphasis = False
        self.link = ""

    def take_look(self, other: Flow) -> None:
        """Go on in the look that is on in *other*."""
        self.strong, self.emphasis, self.link = other.strong, other.emphasis, other.link

    def text(self, text: str | None) -> None:
        """Take *text*; a line end of the source is a blank."""
        if text:
            plain = text.replace("\n", " ").replace("\r", " ")
            self.runs.append(Run(plain, self.strong, self.emphasis, self.link))

    def line_break(self) -> None:
        """Take a break that is seen."""
        self.runs.append(Run("\n", self.strong, self.emphasis, self.link))

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
