"""The words in the XML of a Word file, as they stand there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from xml.etree.ElementTree import Element

from pressroom.acquire.readers.docx.elements import (
    TYPED,
    name_of,
    one_of_alternatives,
    reason_not_shown,
)

_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_PARTED = ("p", "v", "oMath")

_Parts = Callable[[Element], Sequence[Element]]


def shown_words(tree: Element) -> str:
    """Return the lines that Word shows of *tree*: the witness of what mammoth makes of it."""
    return _lines(tree, (TYPED,), _shown)


def all_words(element: Element, *names: str) -> str:
    """Return the lines in *element* that stand in elements called *names*, shown or not."""
    return _lines(element, names, one_of_alternatives)


def _shown(element: Element) -> list[Element]:
    return [part for part in one_of_alternatives(element) if not reason_not_shown(part)]


def _lines(element: Element, names: Sequence[str], parts: _Parts) -> str:
    # A text box may be tied to the middle of a word: its own words come later.
    waiting = deque([element])
    pieces: list[str] = []
    while waiting:
        pieces += [*_pieces(waiting.popleft(), names, parts, waiting), "\n"]
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(
    element: Element, names: Sequence[str], parts: _Parts, boxes: deque[Element]
) -> Iterator[str]:
    stack: list[Element | str] = list(reversed(parts(element)))
    while stack:
        item = stack.pop()
        name = item if isinstance(item, str) else name_of(item)
        if isinstance(item, str):
            yield item
        elif name in names:
            yield item.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(item)
        # What was moved away stands where it was moved to.
        elif name != "moveFrom":
            stack += ["\n"] if name in _PARTED else []
            stack += reversed(parts(item))
