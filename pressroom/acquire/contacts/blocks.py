"""Lines that belong together as one block of contacts."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from pressroom.acquire.contacts.labels import Label, labels_in
from pressroom.acquire.contacts.names import Sense, could_be_headline, is_person, sense_of
from pressroom.acquire.contacts.segments import Item, Part, Segment, Surroundings, read_segment
from pressroom.acquire.lines.printed_dates import printed_dates
from pressroom.acquire.lines.release_line import find_release_line

FARTHEST = 25
"""Lines after a label that are looked at."""
MOST_BETWEEN = 3
"""Dates and release lines that a layout may have put between the lines of a block."""
LONGEST_LINE = 300
_HAS_WORDS = re.compile(r"[^\W_]")


@dataclass
class Block:
    """Items in the order of the text, and the words of the lines that they come from."""

    items: list[Item] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rests: dict[int, str] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    organization: str = ""
    end: int = 0
    """The first line after the block."""

    @property
    def has_channel(self) -> bool:
        return Segment(tuple(self.items)).has_channel

    def take(self, index: int, segment: Segment, rest: str) -> None:
        self.items += segment.items
        self.dropped += segment.dropped
        self.end = index + 1
        if rest:
            self.rests[index] = rest
        else:
            self.lines.append(index)


@dataclass(frozen=True)
class BlockReader:
    """Reads blocks out of *lines*; *lower_words* are those that the text writes small."""

    lines: Sequence[str]
    around: Surroundings
    lower_words: Set[str]

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
        block.take(index, segment, "")
        self._continue(block, has_label=True)
        return block if Segment(tuple(block.items)).can_be_reached else None

    def _after(self, index: int, label: Label) -> Block | None:
        line = self.lines[index]
        before, after = line[: label.start].strip(), line[label.end :]
        segment = self._read(after)
        if not segment.is_whole and not segment.has_channel:
            date, after = _without_date(after)
            segment = self._read(after)
            before = "\n".join(filter(None, (before, date)))
        block = Block(organization=label.organization)
        block.dropped.append(label.text)
        if not segment.is_whole:
            if not (label.has_mark and segment.has_channel):
                return None
            rest = "\n".join(filter(None, (before, _tail(after[segment.end :]))))
            block.take(index, segment, rest)
            return block
        if before and not segment.has_channel and not _is_neutral(before):
            return None
        block.take(index, segment, before)
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
            if not _HAS_WORDS.search(line):
                if line.strip() == ":" and not block.items:
                    # A layout put the colon of the label on a line of its own.
                    has_label = True
                    block.lines.append(index)
                continue
            if labels_in(line):
                break
            if _is_neutral(line):
                between += 1
                if between > MOST_BETWEEN:
                    break
                continue
            if not block.has_channel and self._take_head(block, index):
                break
            if len(line) > LONGEST_LINE:
                break
            date, rest = _after_date(line)
            segment = self._read(rest, block.items[-1].part if block.items else None)
            if not segment.is_whole or not self._belongs(block, segment, index):
                break
            block.take(index, segment, date)
            between = 0
        return has_label

    def _take_head(self, block: Block, index: int) -> bool:
        """Take the phone of a person in the line above that running text is glued to."""
        segment = self._read(self.lines[index])
        if segment.is_whole or segment.names or not (segment.has_channel and block.items):
            return False
        block.take(index, segment, _tail(self.lines[index][segment.end :]))
        return True

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
            if not _HAS_WORDS.search(line) or _is_neutral(line):
                continue
            segment = self._read(line[:LONGEST_LINE])
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


def _tail(text: str) -> str:
    """Return what follows a contact, without the mark that parted them."""
    return text.lstrip(" \t\xa0,;|.·•/-–—").rstrip() if _HAS_WORDS.search(text) else ""


def _is_neutral(line: str) -> bool:
    """Whether *line* is only a date or a release line, which a layout puts beside contacts."""
    if len(line) > LONGEST_LINE:
        return False
    found = find_release_line([line])
    rest = line if found is None else line[: found.start] + line[found.end :]
    return not _HAS_WORDS.search(_without_dates(rest))


def _without_date(text: str) -> tuple[str, str]:
    """Take the first date out of *text*; return it and the rest."""
    for date in printed_dates(text[:LONGEST_LINE]):
        return text[date.start : date.end], text[: date.start] + "  " + text[date.end :]
    return "", text


def _without_dates(text: str) -> str:
    for date in reversed(list(printed_dates(text))):
        text = text[: date.start] + text[date.end :]
    return text


def _after_date(line: str) -> tuple[str, str]:
    """Part a line into the date or release line that it begins with, and the rest."""
    for date in printed_dates(line):
        if not _HAS_WORDS.search(line[: date.start]) and sense_of(line[date.end :]) in (
            Sense.PERSON,
            Sense.NONE,
        ):
            return line[: date.end].strip(), line[date.end :]
        break
    return "", line
