"""A line taken apart: phones, addresses, marks, and the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import phonenumbers

from pressroom.acquire.contacts import vocabulary
from pressroom.content.names import fold

LONGEST = 500
"""Characters of one line that are taken apart: contacts are short."""


class Kind(Enum):
    """What a piece of a line is."""

    PHONE = auto()
    EMAIL = auto()
    LINK = auto()
    WITHHELD = auto()
    MARK = auto()
    WORDS = auto()


CHANNELS = frozenset({Kind.PHONE, Kind.EMAIL, Kind.LINK, Kind.WITHHELD})


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters *start* to *end* of a line, and what they are."""

    kind: Kind
    text: str
    start: int
    end: int


_TOP_LEVEL = r"\.(?:[a-z]{2,24}|[A-Z]{2,24})"
_EMAIL = re.compile(
    rf"[\w.+'%-]{{1,64}}@(?:[A-Za-z0-9-]{{1,63}}\.){{0,5}}[A-Za-z0-9-]{{1,63}}{_TOP_LEVEL}"
)
_PARTED_EMAIL = re.compile(
    # A blank has got into it (jane@example. org); it stays as printed.
    r"[\w.+'%-]{1,64}(?:@\s|@)[A-Za-z0-9-]{1,63}(?:\.\s|\s\.|\.)"
    r"(?:com|org|net|gov|edu|us|info|mx|sv|gt|hn)\b(?![.@-]\w)"
)
_WITHHELD = re.compile(
    r"[\[(<]\s?(?:e-?mail|correo(?:\s+electr\w?nico)?)(?:\s|&nbsp;|&#160;|\xa0){1,3}"
    r"(?:protected|protegido|hidden|withheld|redacted)\s?[\])>]"
    # What Joomla shows in place of an address.
    r"|this\s+e-?mail\s+address\s+is\s+being\s+protected\s+from\s+spam\s?bots\.?"
    r"(?:\s+you\s+need\s+javascript\s+enabled\s+to\s+view\s+it\.?)?"
    r"|esta\s+direcci\w?n\s+de\s+correo\s+electr\w?nico\s+est\w?\s+(?:siendo\s+)?protegida\s+contra\s+"
    r"(?:los\s+)?(?:ro)?bots\s+de\s+spam\.?"
    r"(?:\s+necesita\s+(?:tener\s+)?javascript\s+habilitado\s+para\s+(?:poder\s+)?verl[oa]\.?)?",
    re.IGNORECASE,
)
_LINK = re.compile(r"\bhttps?://[^\s|,;()<>]{1,300}|\bwww\.[^\s|,;()<>]{1,300}", re.IGNORECASE)
_CHANNEL_PATTERNS = (
    (Kind.WITHHELD, _WITHHELD),
    (Kind.LINK, _LINK),
    (Kind.EMAIL, _EMAIL),
    (Kind.EMAIL, _PARTED_EMAIL),
)
_GLUED_PHONE = re.compile(r"\(?\d{3}\)?[-./ ]{0,2}\d{3}[-. ]\d{4}(?=[A-Za-z])")
_NOT_PHONE = re.compile(r"\d{1,2}\s*[/|,]\s*|\((?=[^)]*$)")
"""What the finder of phones takes along: a figure before a bar, a bracket that never closes."""
_SUFFIX = "|".join(vocabulary.SUFFIXES)
_MARK = re.compile(
    rf"\s*[|•·●;/\\()\[\]<>*_:…]+\s*|\s*,(?!\s*(?i:{_SUFFIX})\b)\s*|\s+[-–—]+\s+|[–—]+|-{{2,}}"
    r"|\s{2,}|\t|^\s*[-.]+|(?<!\b[JS]r)[-.]+\s*$|\s+-|-\s+"
)
_JOINT = re.compile(r"\s+(or|and|&|o|y|OR|AND|O|Y)\s*(?=[^\W\d_a-z])")


def pieces(text: str, region: str) -> list[Piece]:
    """Return the first characters of *text* as pieces, in order, white space at the ends left out.

    *region* (ISO 3166) is that of phones printed without a country.
    """
    text = text[:LONGEST]
    found: list[Piece] = []
    at = 0
    for channel in _channels(text, region):
        found += _between(text, at, channel.start)
        found.append(channel)
        at = channel.end
    return [*found, *_between(text, at, len(text))]


def _channels(text: str, region: str) -> list[Piece]:
    found: list[Piece] = []
    rest = text
    for match in _GLUED_PHONE.finditer(text):
        if _may_begin(text, match.start()):
            found.append(_piece(Kind.PHONE, text, match.start(), match.end()))
    rest = _blank(rest, found)
    for kind, pattern in _CHANNEL_PATTERNS:
        new = [_piece(kind, text, m.start(), m.end()) for m in pattern.finditer(rest)]
        rest = _blank(rest, new)
        found += new
    found += _phones(rest, region)
    return sorted(found, key=lambda piece: piece.start)


def _may_begin(text: str, start: int) -> bool:
    """Whether a phone can begin here: not in the midst of the local part of an address."""
    return text[start] == "(" or start == 0 or not re.match(r"[\w.+-]", text[start - 1])


def _phones(text: str, region: str) -> Iterator[Piece]:
    matcher = phonenumbers.PhoneNumberMatcher(
        text, region, leniency=phonenumbers.Leniency.POSSIBLE, max_tries=50
    )
    for match in matcher:
        reason = phonenumbers.is_possible_number_with_reason(match.number)
        if reason == phonenumbers.ValidationResult.IS_POSSIBLE:
            before = _NOT_PHONE.match(match.raw_string)
            start = match.start + (before.end() if before else 0)
            yield _piece(Kind.PHONE, text, start, match.end)


def _blank(text: str, taken: list[Piece]) -> str:
    """Return *text* with a mark in place of what is taken, as long as before."""
    for piece in taken:
        text = text[: piece.start] + "|" * (piece.end - piece.start) + text[piece.end :]
    return text


def _between(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield marks and words of what stands between two channels."""
    at = start
    for match in _MARK.finditer(text[start:end]):
        yield from _words(text, at, start + match.start())
        yield Piece(Kind.MARK, match.group(), start + match.start(), start + match.end())
        at = start + match.end()
    yield from _words(text, at, end)


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    words = text[start:end]
    if words.strip(" .,\xa0-"):
        start += len(words) - len(words.lstrip())
        yield Piece(Kind.WORDS, words.strip(), start, start + len(words.strip()))


def _piece(kind: Kind, text: str, start: int, end: int) -> Piece:
    printed = text[start:end]
    if kind in (Kind.EMAIL, Kind.LINK):
        printed = printed.rstrip(".'")
    return Piece(kind, printed, start, start + len(printed))


def joined_names(words: str) -> list[tuple[str, int]]:
    """Part *words* at ``or``, ``and``, ``y``: each part with its place in *words*.

    ``Jane Doe or John Roe`` has two parts; ``Director of Media and Communications`` would too, so
    only ask for words that may be several names.
    """
    parts, at = [], 0
    for match in _JOINT.finditer(words):
        parts.append((words[at : match.start()], at))
        at = match.end()
    return [*parts, (words[at:], at)]


def folded_words(text: str) -> list[str]:
    """Return the words of *text* for looking up in the vocabulary."""
    return [word for token in fold(text).split() if (word := token.strip(".,:;'’\"“”()"))]
