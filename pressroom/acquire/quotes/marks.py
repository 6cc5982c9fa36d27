"""Where the words inside quotation marks begin and end, in text that may have lost some marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressroom.acquire.quotes.vocabulary.saying import VERBS
from pressroom.content.names import fold
from pressroom.content.spoken import CLOSING

OPENING_MARKS = frozenset(CLOSING) - {'"'}
_ALL_MARKS = "".join(sorted({*CLOSING, *CLOSING.values()}))
_MARK = re.compile(f"[{_ALL_MARKS}]")
MOST_MARKS = 200
"""A paragraph with more of them is no passage of a release."""
_NICKNAME = re.compile(
    r"(?<=[\w.] )([“”\"«])[^\W\d_]{2,12}(?:[ -][^\W\d_]{2,12})?[”\"»](?= [^\W\d_])"
)
"""Jesús “Chuy” García: marks within a name, when capital letters stand on all three sides."""
_FIRST_WORD = re.compile(r"[^\W\d_]{2,15}")
REACH = 3
"""Paragraphs without any mark over which an open quotation may go on."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words inside quotation marks: their place in the paragraph, marks left out.

    ``opened`` or ``closed`` is false where the paragraph has no mark for it.
    """

    start: int
    end: int
    opened: bool = True
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph, its runs, and whether its first run goes on from the paragraph before."""

    text: str
    runs: tuple[Run, ...]
    outside: tuple[str, ...]
    """What stands before, between and after the runs: one piece more than runs."""
    goes_on: bool = False

    def words_of(self, run: Run) -> str:
        return self.text[run.start : run.end]


@dataclass(frozen=True, slots=True)
class _Mark:
    position: int
    opens: bool | None
    """Unknown where letters touch a straight mark on both sides."""


def mark_paragraphs(paragraphs: Sequence[str]) -> list[Marked]:
    """Return the runs of every paragraph; a quotation may go on over several of them."""
    marks = [_marks(text) for text in paragraphs]
    marked: list[Marked] = []
    is_open = False
    for index, text in enumerate(paragraphs):
        goes_on = is_open and _goes_on(text, marks, index)
        runs = _runs(text, marks[index], goes_on)
        is_open = bool(runs) and not runs[-1].closed
        marked.append(Marked(text, runs, tuple(_outside(text, runs)), goes_on))
    return marked


def _outside(text: str, runs: Sequence[Run]) -> Iterator[str]:
    position = 0
    for run in runs:
        yield text[position : max(position, run.start - run.opened)]
        position = run.end + run.closed
    yield text[position:]


def _marks(text: str) -> list[_Mark]:
    if sum(map(text.count, _ALL_MARKS)) > MOST_MARKS:
        return []
    nicknames = {
        position
        for match in _NICKNAME.finditer(text)
        if match[0][1].isupper() and text[match.end() + 1].isupper()
        for position in (match.start(), match.end() - 1)
    }
    found = []
    for match in _MARK.finditer(text):
        if (position := match.start()) not in nicknames:
            found.append(_Mark(position, _opens(text, position)))
    return found


def _opens(text: str, position: int) -> bool | None:
    """Whether the mark at *position* opens; a straight one tells by the letters beside it."""
    mark = text[position]
    if mark in ('"', "“") and _is_before_verb(text, position):
        return False
    if mark != '"':
        return mark in OPENING_MARKS
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    if not before.strip():
        return bool(after.strip())
    if not after.strip() or after in ",.;:?!)":
        return False
    return True if before in "([{‘'“" else None


def _is_before_verb(text: str, position: int) -> bool:
    """Whether the mark ends what is said, though it is typed as an opening one: …, “said Roe."""
    match = _FIRST_WORD.match(text, position + 1)
    if not match or not text[max(0, position - 2) : position].rstrip().endswith(
        (",", "?", "!", ".")
    ):
        return False
    return match[0].islower() and fold(match[0]) in VERBS


def _goes_on(text: str, marks: Sequence[Sequence[_Mark]], index: int) -> bool:
    """Whether a quotation that is open goes on in paragraph *index*.

    It does if the paragraph repeats the mark (in Spanish, the closing one), or if the next mark,
    not too many paragraphs on, closes.
    """
    if text[:1] in CLOSING or text[:1] == "»":
        return True
    for later in marks[index : index + REACH]:
        if later:
            return later[0].opens is not True
    return False


def _runs(text: str, marks: Sequence[_Mark], goes_on: bool) -> tuple[Run, ...]:
    """Pair the marks of one paragraph."""
    runs: list[Run] = []
    start = 0 if goes_on else -1
    opened = False
    depth = int(goes_on)
    for number, mark in enumerate(marks):
        if goes_on and mark.position == 0:
            start, opened = 1, True
        elif mark.opens is None and depth == 0:
            depth, start, opened = 1, mark.position + 1, True
        elif mark.opens and depth and not _is_inner(text, marks, number):
            # The one before was never closed: it ended here.
            runs.append(Run(start, mark.position, opened, closed=False))
            start, opened = mark.position + 1, True
        elif mark.opens:
            depth += 1
            if depth == 1:
                start, opened = mark.position + 1, True
        elif depth > 1:
            depth -= 1
        elif depth or (not runs and _is_lost_opening(text, mark)):
            runs.append(Run(max(start, 0), mark.position, opened))
            depth, start, opened = 0, -1, False
    if depth:
        runs.append(Run(start, len(text), opened, closed=False))
    return tuple(runs)


def _is_inner(text: str, marks: Sequence[_Mark], number: int) -> bool:
    """Whether an opening mark inside a quotation begins an inner one, which closes again."""
    following = marks[number + 1 : number + 3]
    if not following or following[0].opens:
        return False
    # Closed twice over, or closed before the sentence ends.
    return len(following) == 1 or not following[1].opens or text[marks[number].position] != '"'


def _is_lost_opening(text: str, mark: _Mark) -> bool:
    """Whether a closing mark at the first place ends words that begin the paragraph."""
    before = text[max(0, mark.position - 1) : mark.position]
    if text[mark.position] == '"':
        return False
    return before in (",", ".", "!", "?", "…") and text[:1].isupper()
