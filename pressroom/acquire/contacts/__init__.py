"""Media contacts in the text of a release: who answers, by which phone and address.

Labelled (``CONTACT:``, ``CONTACTO DE PRENSA``) or not, on one line or in a column, with whatever
stands between. Only what is surely a contact is taken; all else is left in the text for an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from pressroom.acquire.contacts.blocks import Block, BlockReader
from pressroom.acquire.contacts.found import ContactsFound, FoundContact, Rest
from pressroom.acquire.contacts.grouping import Once, contacts_of
from pressroom.acquire.contacts.segments import Surroundings
from pressroom.content.names import fold

__all__ = ["ContactsFound", "FoundContact", "Rest", "find_contacts"]

EDGE = 16
"""Lines with words at either end of a text where contacts may stand without a label."""
MOST_LABELS = 200
"""Lines with a label that are looked at: no release has more."""
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
    once = Once()
    for block in blocks:
        contacts = contacts_of(block.items)
        if all(contact.organization for contact in contacts):
            # Whose contacts they are says each for itself; the label's name has no place.
            block.dropped += filter(None, [block.organization])
        for contact in contacts:
            once.add(_in_block(contact, block))
    return ContactsFound(
        contacts=tuple(once.contacts),
        lines=tuple(sorted({n for block in blocks for n in block.lines})),
        rests={n: rest for block in blocks for n, rest in block.rests.items()},
        dropped=tuple(word for block in blocks for word in block.dropped),
        again=tuple(once.again),
    )


def _in_block(contact: FoundContact, block: Block) -> FoundContact:
    line = min((*block.lines, *block.rests))
    return replace(contact, line=line, organization=contact.organization or block.organization)


def _labelled(reader: BlockReader) -> Iterator[Block]:
    lone: list[int] = []
    end = 0
    for index in islice(reader.labels(), MOST_LABELS):
        if index < end:
            continue
        if lone and any(map(str.strip, reader.lines[lone[-1] + 1 : index])):
            lone = []
        if block := reader.labelled(index):
            # A label printed twice: the first has nothing under it.
            block.lines += lone
            block.dropped += [reader.lines[n].strip() for n in lone]
            yield block
            end = block.end
        lone = [] if block or not reader.is_lone_label(index) else [*lone, index]


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
