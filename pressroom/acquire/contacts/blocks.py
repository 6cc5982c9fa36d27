"""Lines that belong together as one block of contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from pressroom.acquire.contacts.found import Rest, Span
from pressroom.acquire.contacts.labels import Label, labels_in
from pressroom.acquire.contacts.names import could_be_headline, is_person
from pressroom.acquire.contacts.rests import (
    HAS_WORDS,
    LONGEST_LINE,
    after_date,
    is_neutral,
    spans,
    tail,
)
from pressroom.acquire.contacts.segments import Item, Part, Segment, Surroundings, read_segment
from pressroom.content.printed_dates import printed_dates

FARTHEST = 25
"""Lines after a label that are looked at."""
MOST_BETWEEN = 3
"""Dates and release lines that a layout may have put between the lines of a block."""


NOTHING = Rest()


@dataclass
class Block:
    """Items in the order of the text, and the words of the lines that they come from."""

    items: list[Item] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rests: dict[int, Rest] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    organization: str = ""
    end: int = 0
    """The first line after the block."""

    @property
    def has_channel(self) -> bool:
        return Segment(tuple(self.items)).has_channel

    def take(self, index: int, segment: Segment, rest: Rest = NOTHING) -> None:
        self.items += segment.items
        self.dropped += segment.dropped
        self.end = index + 1
        if rest.above or rest.below:
            self.rests[index] = rest
        else:
            self.lines.append(index)


@dataclass(frozen=True)
class BlockReader:
    """Reads blocks out of *lines*; *lower_words* are those that the text writes small."""

    lines: Sequence[str]
    around: Surroundings
    lower_words: Set[str]

    def labels(self) -> Iterator[int]:
        """Yield the lines in which a label stands."""
        return (index for index, line in enumerate(self.lines) if labels_in(line))

    def labelled(self, index: int) -> Block | None:
        """Return the block whose label stands in line *index*."""
        line = self.lines[index]
        for label in labels_in(line):
            if block := self._after(index, label):
                return block
        return None

    def is_lone_label(self, index: int) -> bool:
        return any(label.is_alone for label in labels_in(self.lines[index]))

    def unlabelled(self, index: int) -> Block | None:
        """Return the block that begins in line *index* with a person and how to reach them."""
        segment = self._read(self.lines[index])
        if not segment.is_whole or not segment.begins_with_person:
            return None
        is_column = not segment.can_be_reached
        if is_column and (self._is_headline(segment) or not self._channel_follows(index)):
            return None
        block = Block()
        block.take(index, segment)
        self._continue(block, has_label=True)
        return block if Segment(tuple(block.items)).can_be_reached else None

    def _after(self, index: int, label: Label) -> Block | None:
        line = self.lines[index]
        above = spans(line, 0, label.start)
        segment = self._read(line[label.end :])
        if not segment.is_whole and not segment.has_channel:
            segment, date = self._around_date(line, label.end)
            above += date
        block = Block(organization=label.organization)
        block.dropped += label.words
        if not segment.is_whole:
            if not (label.has_mark and segment.has_channel):
                return None
            block.take(index, segment, Rest(above, tail(line, label.end + segment.end)))
            return block
        if not segment.has_channel and not is_neutral(line[: label.start]):
            return None
        block.take(index, segment, Rest(above))
        if (
            not label.is_alone
            and not label.has_mark
            and not (segment.has_channel and segment.begins_with_person)
        ):
            return None
        has_mark = self._continue(block, has_label=label.has_mark)
        return block if block.has_channel or (block.items and has_mark) else None

    def _continue(self, block: Block, *, has_label: bool) -> bool:
        """Add the lines that follow to *block*; return whether its label has a mark."""
        between = 0
        for index in range(block.end, min(block.end + FARTHEST, len(self.lines))):
            line = self.lines[index]
            if not HAS_WORDS.search(line):
                if line.strip() == ":" and not block.items:
                    # A layout put the colon of the label on a line of its own.
                    has_label = True
                    block.lines.append(index)
                continue
            if labels_in(line):
                break
            if is_neutral(line):
                between += 1
                if between > MOST_BETWEEN:
                    break
                continue
            if not block.has_channel and self._take_head(block, index):
                break
            if len(line) > LONGEST_LINE:
                break
            start = after_date(line)
            segment = self._read(line[start:], block.items[-1].part if block.items else None)
            if not segment.is_whole or not self._belongs(block, segment, index):
                break
            block.take(index, segment, Rest(spans(line, 0, start)))
            between = 0
        return has_label

    def _take_head(self, block: Block, index: int) -> bool:
        """Take the phone of a person in the line above that running text is glued to."""
        segment = self._read(self.lines[index])
        if segment.is_whole or segment.names or not (segment.has_channel and block.items):
            return False
        block.take(index, segment, Rest(below=tail(self.lines[index], segment.end)))
        return True

    def _around_date(self, line: str, start: int) -> tuple[Segment, tuple[Span, ...]]:
        """Read *line* from *start* as if its first date were not there; return that date too."""
        text = line[start : start + LONGEST_LINE]
        for date in printed_dates(text):
            gap = " " * (date.end - date.start)
            without = f"{line[start : start + date.start]}{gap}{line[start + date.end :]}"
            return self._read(without), spans(line, start + date.start, start + date.end)
        return self._read(line[start:]), ()

    def _belongs(self, block: Block, segment: Segment, index: int) -> bool:
        """Whether a whole line of contact matter goes on with *block*."""
        if segment.has_channel:
            return True
        if not segment.names:
            # A role or an organization under its person, or the word for what follows.
            return bool(block.items) and self._channel_follows(index)
        if self._is_headline(segment) or not _is_printed_alike(block, segment):
            return False
        is_list = not block.has_channel and all(map(is_person, segment.names))
        return is_list or self._channel_follows(index)

    def _channel_follows(self, index: int) -> bool:
        """Whether the next lines with words bring a channel, before anything else."""
        looked = 0
        for line in self.lines[index + 1 : index + FARTHEST]:
            if not HAS_WORDS.search(line) or is_neutral(line):
                continue
            segment = self._read(line[:LONGEST_LINE], Part.NAME)
            if not segment.is_whole or len(line) > LONGEST_LINE or looked > MOST_BETWEEN:
                return False
            if segment.has_channel:
                return not segment.names or segment.items[0].part is not Part.NAME
            looked += 1
        return False

    def _is_headline(self, segment: Segment) -> bool:
        return any(could_be_headline(name, self.lower_words) for name in segment.names)

    def _read(self, text: str, after: Part | None = None) -> Segment:
        return read_segment(text, self.around, after)


def _is_printed_alike(block: Block, segment: Segment) -> bool:
    """Whether the names are in capitals just as those before: else they are a headline."""
    before = Segment(tuple(block.items)).names
    return not before or all(name.isupper() == before[0].isupper() for name in segment.names)
