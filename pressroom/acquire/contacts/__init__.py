"""Media contacts in the text of a release: who answers, by which phone and address.

Labelled (``CONTACT:``, ``CONTACTO DE PRENSA``) or not, on one line or in a column, with whatever
stands between. Only what is surely a contact is taken; all else is left in the text for an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressroom.acquire.contacts.blocks import Block, BlockReader
from pressroom.acquire.contacts.found import ContactsFound, FoundContact
from pressroom.acquire.contacts.grouping import contacts_of, each_once
from pressroom.acquire.contacts.segments import Surroundings
from pressroom.content.names import fold

__all__ = ["ContactsFound", "FoundContact", "find_contacts"]

EDGE = 16
"""Lines with words at either end of a text where contacts may stand without a label."""
_LONGEST_UNLABELLED = 200
_LEAST_BODY_LINE = 120
_CHANNEL_HINT = re.compile(r"@|protected|protegido|\d\D{0,3}\d{2}\D{0,3}\d{2}")
_SMALL_WORD = re.compile(r"(?<![\w.@/-])[^\W\d_]{2,40}(?![\w@/-]|\.\w)")


def find_contacts(lines: Sequence[str], region: str = "US") -> ContactsFound:
    """Return the contacts that *lines* print; *region* is that of phones without a country."""
    reader = BlockReader(lines, _surroundings(lines, region), _lower_words(lines))
    blocks = list(_labelled(reader))
    taken = {n for block in blocks for n in (*block.lines, *block.rests)}
    blocks += _unlabelled(reader, taken)
    blocks.sort(key=lambda block: block.end)
    contacts = (
        replace(contact, line=min((*block.lines, *block.rests)))
        for block in blocks
        for contact in contacts_of(block.items, block.organization)
    )
    return ContactsFound(
        contacts=each_once(contacts),
        lines=tuple(sorted({n for block in blocks for n in block.lines})),
        rests={n: rest for block in blocks for n, rest in block.rests.items()},
        dropped=tuple(word for block in blocks for word in block.dropped),
    )


def _labelled(reader: BlockReader) -> Iterator[Block]:
    lone: list[int] = []
    index = 0
    while index < len(reader.lines):
        block = reader.labelled(index)
        if block is not None:
            # A label printed twice: the first has nothing under it.
            block.lines += lone
            block.dropped += [reader.lines[n].strip() for n in lone]
            yield block
        if block is None and reader.is_lone_label(index):
            lone.append(index)
        elif reader.lines[index].strip():
            lone = []
        index = max(index + 1, block.end if block else 0)


def _unlabelled(reader: BlockReader, taken: set[int]) -> Iterator[Block]:
    filled = [n for n, line in enumerate(reader.lines) if line.strip()]
    for index in dict.fromkeys((*filled[:EDGE], *filled[-EDGE:])):
        line = reader.lines[index]
        if index in taken or len(line) > _LONGEST_UNLABELLED:
            continue
        near = filled[filled.index(index) : filled.index(index) + 4]
        if not any(_CHANNEL_HINT.search(reader.lines[n][:_LONGEST_UNLABELLED]) for n in near):
            continue
        if (block := reader.unlabelled(index)) and not taken & {*block.lines, *block.rests}:
            taken |= {*block.lines, *block.rests}
            yield block


def _surroundings(lines: Sequence[str], region: str) -> Surroundings:
    body = [line for line in lines if len(line) >= _LEAST_BODY_LINE]
    return Surroundings(lambda words: any(words in line for line in body), region)


def _lower_words(lines: Sequence[str]) -> frozenset[str]:
    words = {w for line in lines for w in _SMALL_WORD.findall(line) if w.islower()}
    return frozenset(map(fold, words))
