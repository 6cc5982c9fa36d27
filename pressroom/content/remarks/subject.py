"""The page that rules look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from pressroom.content.contacts import Contact
from pressroom.content.directory import Directory
from pressroom.content.page import Page
from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.content.remarks.known_names import KnownNames, Word, words_of
from pressroom.content.remarks.running_text import running_text, without_blocks
from pressroom.content.source import Source


@dataclass(frozen=True)
class Subject:
    """A *page* that holds a *release*, and its *source*; *names* are those of the *directory*.

    ``is_public`` says whether readers may see it at *now*.
    """

    page: Page
    release: Release
    source: Source
    directory: Directory
    names: KnownNames
    now: datetime
    is_public: bool

    @cached_property
    def text(self) -> str:
        """All words of the body; see :mod:`pressroom.content.remarks.running_text`."""
        return running_text(self.source)

    @cached_property
    def words(self) -> list[Word]:
        """The words of the text."""
        return words_of(self.text)

    @cached_property
    def prose(self) -> str:
        """Those that stand in no quote and no contact."""
        records = self.page.records.items()
        blocks = {line for line, record in records if isinstance(record, Quote | Contact)}
        return without_blocks(self.source, self.text, blocks)

    def line_at(self, position: int) -> int:
        """Return the line of the file on which *position* of the text stands."""
        return self.source.body_line + self.source.body.count("\n", 0, position)
