"""A stretch of one line read as contact matter, as far as it is surely that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from pressroom.acquire.contacts import names
from pressroom.acquire.contacts.channel_words import peel
from pressroom.acquire.contacts.names import Sense
from pressroom.acquire.contacts.pieces import (
    CHANNELS,
    LONGEST,
    Kind,
    Piece,
    joined_names,
    pieces,
)


class Part(Enum):
    """What an item gives a contact."""

    NAME = auto()
    ROLE = auto()
    ORGANIZATION = auto()
    PHONE = auto()
    EMAIL = auto()
    LINK = auto()
    WITHHELD = auto()


_CHANNEL_PARTS = {
    Kind.PHONE: Part.PHONE,
    Kind.EMAIL: Part.EMAIL,
    Kind.LINK: Part.LINK,
    Kind.WITHHELD: Part.WITHHELD,
}
CHANNEL_PARTS = frozenset(_CHANNEL_PARTS.values())


@dataclass(frozen=True, slots=True)
class Item:
    """One value for a contact, as printed."""

    part: Part
    text: str

    @classmethod
    def of(cls, part: Part, text: str) -> Item:
        """Return *text* as an item, each white space in it one blank."""
        return cls(part, " ".join(text.split()))


@dataclass(frozen=True, slots=True)
class Segment:
    """What was read: the items, the other words that were passed over, and where it ends.

    ``is_whole`` says that no words follow the end.
    """

    items: tuple[Item, ...] = ()
    dropped: tuple[str, ...] = ()
    end: int = 0
    is_whole: bool = False

    @property
    def has_channel(self) -> bool:
        return any(item.part in CHANNEL_PARTS for item in self.items)

    @property
    def can_be_reached(self) -> bool:
        """Whether there is more than a link, which any words may have beside them."""
        return any(item.part in CHANNEL_PARTS - {Part.LINK} for item in self.items)

    @property
    def begins_with_person(self) -> bool:
        first = self.items[0] if self.items else None
        return first is not None and first.part is Part.NAME and names.is_person(first.text)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.items if item.part is Part.NAME)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the whole document tells about words, and where its phones are.

    ``is_in_body`` says whether running text has the words: organizations are spoken of there,
    their press officers are not. ``region`` (ISO 3166) is that of phones without a country.
    """

    is_in_body: Callable[[str], bool]
    region: str


def read_segment(text: str, around: Surroundings, after: Part | None = None) -> Segment:
    """Read *text* from its beginning, up to the first words that are no contact matter.

    *after* is what the line before ended with: under a name may stand a role.
    """
    return _Reading(text, around, after).read()


@dataclass
class _Reading:
    text: str
    around: Surroundings
    after: Part | None = None
    items: list[Item] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    telling: int | None = None
    """Where the word for the next phone begins (``cell:``)."""
    is_fax: bool = False
    safe: tuple[int, int, int] = (0, 0, 0)
    """How many items and dropped words there were, and where, after the last channel."""
    last_phone: int | None = None

    def read(self) -> Segment:
        found = pieces(self.text, self.around.region)
        mark = ""
        for piece, following in zip(found, [*found[1:], None], strict=False):
            if piece.kind is Kind.MARK:
                mark = piece.text
                continue
            if piece.kind in CHANNELS:
                self._add_channel(piece)
            elif not self._add_words(piece, mark, following):
                return self._up_to_last_channel()
            mark = ""
        if len(self.text) > LONGEST:
            return self._up_to_last_channel()
        return Segment(tuple(self.items), tuple(self.dropped), len(self.text), is_whole=True)

    def _up_to_last_channel(self) -> Segment:
        items, dropped, end = self.safe
        return Segment(tuple(self.items[:items]), tuple(self.dropped[:dropped]), end)

    def _add_channel(self, piece: Piece) -> None:
        start = piece.start
        if piece.kind is Kind.PHONE and self.is_fax:
            self.dropped.append(piece.text)
        else:
            if piece.kind is Kind.PHONE and self.telling is not None:
                start = self.telling
            self.last_phone = start if piece.kind is Kind.PHONE else None
            text = "email" if piece.kind is Kind.WITHHELD else self.text[start : piece.end].strip()
            self.items.append(Item.of(_CHANNEL_PARTS[piece.kind], text))
            if piece.kind is Kind.WITHHELD:
                self.dropped.append(piece.text)
        self.telling, self.is_fax = None, False
        self._note_safe(piece.end)

    def _note_safe(self, end: int) -> None:
        self.safe = (len(self.items), len(self.dropped), end)

    def _add_words(self, piece: Piece, mark: str, following: Piece | None) -> bool:
        """Take the words of *piece*; return False if they are no contact matter."""
        leading, core, trailing = peel(piece.text)
        if leading and not self._add_channel_words(leading, piece.start, mark, following):
            return False
        if core and not self._add_core(core, mark):
            return False
        if trailing:
            start = piece.end - len(trailing)
            return self._add_channel_words(trailing, start, "" if core else mark, following)
        return True

    def _add_channel_words(
        self, words: str, start: int, mark: str, following: Piece | None
    ) -> bool:
        sense = names.sense_of(words)
        after_phone = self.last_phone is not None
        if sense is Sense.FAX:
            self.is_fax = True
        elif sense is Sense.TELLING:
            if after_phone and ("(" in mark or following is None or "|" in following.text):
                self._tell_last_phone(start + len(words))
                return True
            self.telling = start
            return True
        self.dropped.append(words)
        return True

    def _tell_last_phone(self, end: int) -> None:
        """Keep the word after a phone with it: ``(347) 527-0969 (cell)``."""
        assert self.last_phone is not None
        if self.text[end : end + 1] == ")":
            end += 1
        self.items[-1] = Item.of(Part.PHONE, self.text[self.last_phone : end].strip())
        self.last_phone = None
        self._note_safe(end)

    def _add_core(self, core: str, mark: str) -> bool:
        parts = names.role_and_person(core)
        if parts:
            role, name = parts
            self.items += [Item.of(Part.NAME, name), Item.of(Part.ROLE, role)]
            return True
        if several := names.run_of_persons(core):
            self.items += [Item.of(Part.NAME, name) for name in several]
            return True
        return self._add_joined(core) or self._add_sense(names.sense_of(core), core, mark)

    def _add_joined(self, core: str) -> bool:
        """Take ``Jane Doe or John Roe``."""
        several = joined_names(core)
        if len(several) < 2 or not all(names.is_person(name) for name, _at in several):
            return False
        for (name, at), (_next, end) in zip(several, [*several[1:], ("", len(core))], strict=True):
            self.items.append(Item.of(Part.NAME, name))
            self.dropped += core[at + len(name) : end].split()
        return True

    def _add_sense(self, sense: Sense, core: str, mark: str) -> bool:
        last = self.items[-1].part if self.items else self.after
        after_name = last in (Part.NAME, Part.ROLE, Part.ORGANIZATION)
        is_apart = bool(mark) or not self.items
        match sense:
            case Sense.PERSON if self._is_named_organization(mark):
                organization = self.items.pop().text
                self.items += [Item.of(Part.NAME, core), Item.of(Part.ORGANIZATION, organization)]
            case Sense.PERSON:
                may_be_theirs = last in (Part.NAME, Part.ROLE) and ";" not in mark
                is_theirs = may_be_theirs and self.around.is_in_body(core)
                self.items.append(Item.of(Part.ORGANIZATION if is_theirs else Part.NAME, core))
            case Sense.ROLE | Sense.PLACE if after_name:
                self.items.append(Item.of(Part.ROLE, core))
            case Sense.ORGANIZATION | Sense.SINGLE if after_name:
                self.items.append(Item.of(Part.ORGANIZATION, core))
            case Sense.ORGANIZATION | Sense.ROLE:
                self.items.append(Item.of(Part.NAME, core))
            case Sense.SINGLE if not self.items:
                self.items.append(Item.of(Part.NAME, core))
            case Sense.LANGUAGE | Sense.JOINING | Sense.CHANNEL:
                self.dropped.append(core)
            case Sense.NONE if after_name and is_apart and _may_be_organization(core):
                self.items.append(Item.of(Part.ORGANIZATION, core))
            case _:
                return False
        return True

    def _is_named_organization(self, mark: str) -> bool:
        """Whether the name before this person's is whom they work for (``CASA: Jane Doe``)."""
        if not self.items or self.items[-1].part is not Part.NAME:
            return False
        return ":" in mark or names.sense_of(self.items[-1].text) is Sense.ORGANIZATION


def _may_be_organization(words: str) -> bool:
    """Whether nobody can tell what *words* beside a name are, but they are no address."""
    return names.is_titled(words) and not any(map(str.isdigit, words))
