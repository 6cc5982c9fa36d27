"""Contact lines to contact blocks, each where its first line stood."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pressroom.acquire.contacts import ContactsFound, FoundContact, find_contacts
from pressroom.acquire.document import LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.understanding.working_text import Item, Line, WorkingText

LABEL = "label or joining word of a contact"
AGAIN = "contact, printed again"
LONGEST_WITH_HIDDEN = 200
"""Characters of a line to which the addresses behind its links are added."""
_WORD = re.compile(r"\w+")


def find_contacts_in(text: WorkingText, region: str) -> ContactsFound:
    """Return the contacts of *text*; addresses that stand behind links count as printed."""
    return find_contacts([_with_addresses(text, n) for n in range(len(text.places))], region)


def place_contacts(text: WorkingText, found: ContactsFound) -> bool:
    """Put the contacts into *text* in place of their lines; return whether that was possible.

    Not if a word of a line would be neither in a contact nor named as left out.
    """
    contacts = _by_line(found.contacts)
    changes: dict[int, list[Item]] = {}
    for index in sorted({*found.lines, *found.rests}):
        rest = _rest(text, index, found.rests.get(index, ""))
        if rest is None:
            return False
        before, after = rest
        changes[index] = [*before, *contacts.pop(index, ()), *after]
    unplaced = [contact for several in contacts.values() for contact in several]
    if unplaced or not changes:
        return not unplaced
    again = _unaccounted(text, found, changes)
    if again is None:
        return False
    text.left_out += [LeftOut(LABEL, word) for word in found.dropped]
    text.left_out += [LeftOut(AGAIN, again)] if again else []
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


def _rest(
    text: WorkingText, index: int, rest: str
) -> tuple[tuple[Line, ...], tuple[Line, ...]] | None:
    """Return what stays of a line before its contact, and after it."""
    line = text.line(index)
    if line is None:
        return None
    if not rest:
        return (), ()
    before, after = _sides(line.text, rest)
    if before + after == "":
        return None
    kept = line.without(before, after)
    if kept is None:
        return None
    return (kept[:1], kept[1:]) if before else ((), kept)


def _sides(text: str, rest: str) -> tuple[str, str]:
    before, break_, after = rest.partition("\n")
    if break_:
        return (before, after) if text.startswith(before) and text.endswith(after) else ("", "")
    if text.strip().startswith(rest.strip()):
        return rest, ""
    return ("", rest) if text.strip().endswith(rest.strip()) else ("", "")


def _unaccounted(
    text: WorkingText, found: ContactsFound, changes: dict[int, list[Item]]
) -> str | None:
    """Return the words that only a second printing of a contact holds; None if others remain."""
    source = _words(line.text for index in changes if (line := text.line(index)))
    kept = _words(_texts(item for items in changes.values() for item in items))
    remaining = source - kept - _words(found.dropped)
    contact_words = _words(_texts(i for items in changes.values() for i in items))
    known = {word.casefold() for word in contact_words} | {w.casefold() for w in found.dropped}
    figures = "".join(word for word in contact_words if word.isdigit())
    for word in remaining:
        if word.casefold() not in known and not (word.isdigit() and word in figures):
            return None
    return " ".join(remaining.elements())


def _texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Line):
            yield item.text
        else:
            yield from (item.name, item.role, item.organization)
            yield from (*item.phones, *item.emails, *item.links)


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text))
