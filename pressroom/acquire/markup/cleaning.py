"""What a scraper or an editor did to characters: repaired only where it is certain, and reported.

Control characters go, since no page can show them; mojibake is undone; bidirectional controls
and zero-width characters stay (they are part of the text) and are listed, because they can make a
line read differently from what it says.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ftfy import TextFixerConfig, fix_encoding_and_explain

from pressroom.acquire.document import LeftOut

CONTROL_CHARACTERS = "control characters taken out"
MOJIBAKE = "mojibake repaired"
INVISIBLE = "invisible characters kept in the page"

_LINE_END = re.compile(r"\r\n|[\r\f\v]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_C1 = re.compile(r"[\x80-\x9f]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_WIDE_SPACE = re.compile(r"[ \t\u00a0]*\u00a0[ \t\u00a0]+|[ \t]+\u00a0")
_LEAST_OF_ANOTHER_SCRIPT = 4
_LONG_LINE = 20_000
# Bytes that are lost for good are not guessed at.
_CERTAIN = TextFixerConfig(unescape_html=False, replace_lossy_sequences=False, explain=True)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text, and what was done to it."""

    text: str
    left_out: tuple[LeftOut, ...]


def clean(text: str) -> Cleaned:
    """Return *text* without control characters and mojibake; line ends become ``\\n``."""
    text = _LINE_END.sub("\n", text)
    if text.isascii() and _CONTROL.search(text) is None:
        return Cleaned(text, ())
    notes: list[LeftOut] = []
    if found := Counter(_CONTROL.findall(text)):
        notes.append(LeftOut(CONTROL_CHARACTERS, _with_words(text, found)))
        text = _CONTROL.sub("", text)
    pieces = []
    for piece in _pieces(text):
        repaired = _repair(piece)
        if repaired != piece:
            notes.append(LeftOut(MOJIBAKE, " ".join(_changed_words(piece, repaired))))
        pieces.append(repaired)
    text = "".join(pieces)
    return Cleaned(text, (*notes, *invisible_characters([text])))


def invisible_characters(texts: Iterable[str]) -> tuple[LeftOut, ...]:
    """Return a note that lists the zero-width and bidirectional characters of *texts*, if any."""
    found = Counter(c for text in texts if not text.isascii() for c in _INVISIBLE.findall(text))
    return (LeftOut(INVISIBLE, _listing(found)),) if found else ()


def narrow(text: str) -> str:
    """Make each run of blanks that holds a no-break space one space; a lone one stays."""
    return _WIDE_SPACE.sub(" ", text) if "\u00a0" in text else text


def _pieces(text: str) -> Iterator[str]:
    """Yield *text* in lines, the long ones in parts that end at a blank where there is one."""
    for line in text.splitlines(keepends=True):
        start = 0
        while len(line) - start > _LONG_LINE:
            cut = line.rfind(" ", start, start + _LONG_LINE) + 1 or start + _LONG_LINE
            yield line[start:cut]
            start = cut
        yield line[start:]


def _repair(piece: str) -> str:
    if piece.isascii():
        return piece
    repaired = fix_encoding_and_explain(piece, _CERTAIN).text
    if not _is_certain(piece, repaired):
        repaired = piece
    return _C1.sub(lambda match: _as_windows_1252(match[0]), repaired)


def _is_certain(piece: str, repaired: str) -> bool:
    """Whether nothing is left open, and nothing appears that a slip of the pen could also be.

    Two signs that happen to spell one letter of another script (“Ÿµ” is Arabic) are not enough.
    """
    fresh = set(repaired) - set(piece)
    strange = {c for c in fresh if c.isalpha() and not unicodedata.name(c, "").startswith("LATIN")}
    return "\ufffd" not in fresh and (
        not strange or sum(map(repaired.count, strange)) >= _LEAST_OF_ANOTHER_SCRIPT
    )


def _as_windows_1252(character: str) -> str:
    """Read one of the numbers 128 to 159 as browsers do; five of them mean nothing."""
    return bytes([ord(character)]).decode("cp1252", "ignore")


def _changed_words(before: str, after: str) -> Iterator[str]:
    kept = set(after.split())
    return (_C1.sub(" ", word) for word in before.split() if word not in kept)


def _with_words(text: str, found: Counter[str]) -> str:
    """Return a listing of the control characters *found* in *text*, and the words they part."""
    words = (word for word in re.split(r"[ \t\n]+", text) if _CONTROL.search(word))
    return " ".join(
        " ".join((_listing(found), *(_CONTROL.sub(" ", word) for word in words))).split()
    )


def _listing(found: Counter[str]) -> str:
    names = ((c, unicodedata.name(c, "control character"), found[c]) for c in sorted(found))
    return ", ".join(f"U+{ord(c):04X} {name} × {count}" for c, name, count in names)
