"""Contact lines to contact blocks, each where its first line stood."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pressroom.acquire.contacts import ContactsFound, FoundContact, Rest, find_contacts
from pressroom.acquire.document import LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.understanding.line import Line
from pressroom.acquire.understanding.parting import part_line
from pressroom.acquire.understanding.working_text import Item, WorkingText

LABEL = "label or joining word of a contact"
AGAIN = "contact, printed again"
PLACEHOLDER = "placeholder of a withheld address"
_WITHHELD = re.compile("protected|protegido|hidden|withheld|redacted", re.IGNORECASE)
LONGEST_WITH_HIDDEN = 200
"""Characters of a line to which the addresses behind its links are added."""


def find_contacts_in(text: WorkingText, region: str) -> ContactsFound:
    """Return the contacts of *text*; addresses that stand behind links count as printed."""
    return find_contacts([_with_addresses(text, n) for n in range(len(text.places))], region)


def place_contacts(text: WorkingText, found: ContactsFound) -> bool:
    """Put the contacts into *text* in place of their lines; return whether that was possible.

    Not if a line cannot be cut, or if a word would be neither in a contact nor named as left out.
    """
    contacts = _by_line(found.contacts)
    changes: dict[int, list[Item]] = {}
    for index in sorted({*found.lines, *found.rests}):
        line = text.line(index)
        rests = _rests(line, found.rests.get(index, Rest())) if line else None
        if rests is None:
            return False
        above, below = rests
        changes[index] = [*above, *contacts.pop(index, ()), *below]
    if contacts or not _is_all_there(text, found, changes):
        return False
    text.left_out += [LeftOut(_reason(words), words) for words in found.dropped]
    text.left_out += [LeftOut(AGAIN, words) for words in found.again]
    for index, items in changes.items():
        text.take(index, *items)
    return True


def _with_addresses(text: WorkingText, index: int) -> str:
    line = text.line(index)
    if line is None:
        return ""
    hidden = line.hidden_addresses if len(line.text) <= LONGEST_WITH_HIDDEN else []
    return " | ".join([line.text, *hidden])


def _by_line(contacts: Iterable[FoundContact]) -> dict[int, list[ContactPart]]:
    by_line: dict[int, list[ContactPart]] = defaultdict(list)
    for c in contacts:
        part = ContactPart(c.name, c.role, c.organization, c.phones, c.emails, c.links, c.withheld)
        by_line[c.line].append(part)
    return by_line


def _rests(line: Line, rest: Rest) -> tuple[tuple[Line, ...], tuple[Line, ...]] | None:
    """Return what stays of a line above its contacts, and below them."""
    # What stands behind a link was added to the line before it was read.
    length = len(line.text)
    spans = [(s, min(e, length)) for s, e in (*rest.above, *rest.below) if s < length]
    kept = part_line(line, spans) if spans else ()
    return kept if kept is None else (kept[: len(rest.above)], kept[len(rest.above) :])


def _is_all_there(text: WorkingText, found: ContactsFound, changes: dict[int, list[Item]]) -> bool:
    """Whether every letter of the changed lines is kept, or named as left out.

    Letters, not words: a contact may have been glued to what stands beside it.
    """
    source = _letters(line.text for index in changes if (line := text.line(index)))
    kept = _letters(_texts(item for items in changes.values() for item in items))
    return not source - kept - _letters((*found.dropped, *found.again))


def _texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Line):
            yield item.text
        else:
            yield from (item.name, item.role, item.organization)
            yield from (*item.phones, *item.emails, *item.links)


def _letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(c for text in texts for c in text if c.isalnum())


def _reason(words: str) -> str:
    return PLACEHOLDER if _WITHHELD.search(words) else LABEL
