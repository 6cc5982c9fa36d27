"""The words around the main text of a page, each part under the name of what it is."""

from __future__ import annotations

from lxml.etree import _Element

from pressroom.acquire.readers.html.found import Found
from pressroom.acquire.readers.html.landmarks import Landmarks, own_landmark
from pressroom.acquire.readers.html.residue import OUTSIDE, PROGRAMS
from pressroom.acquire.readers.html.tree import ancestors_of, every_word

PAGE_TITLE = "title of the page's window"


def leave_out_around(root: _Element, main: _Element, found: Found, landmarks: Landmarks) -> None:
    """Note the words around *main*, but not those of the title of the page's window."""
    window = next(root.iter("title"), None)
    wrappers = _wrappers(root, main, landmarks)
    waiting = [root] if root is not main else [*root.iterchildren("head")]
    while waiting:
        holder = waiting.pop()
        found.note_values(holder)
        _note_text(holder, holder.text, found, landmarks)
        for child in holder:
            if child in wrappers:
                waiting.append(child)
            elif child is not main and child is not window and isinstance(child.tag, str):
                _note_part(child, found, landmarks)
            _note_text(holder, child.tail, found, landmarks)


def _wrappers(root: _Element, main: _Element, landmarks: Landmarks) -> set[_Element]:
    """Return the elements that only hold *main* or parts with names of their own."""
    named = (p for p in root.iter("*") if own_landmark(p) and _is_outermost(p, landmarks))
    return ancestors_of([main, *named]) - {main} | {*root.iterchildren("head")}


def _is_outermost(part: _Element, landmarks: Landmarks) -> bool:
    holder = part.getparent()
    return holder is not None and landmarks.of(holder) == OUTSIDE


def _note_part(part: _Element, found: Found, landmarks: Landmarks) -> None:
    found.programs.update(str(program.tag) for program in part.iter(*PROGRAMS))
    if part.tag not in PROGRAMS:
        reason = PAGE_TITLE if part.tag == "title" else landmarks.of(part)
        found.leave_out(reason, every_word(part))


def _note_text(holder: _Element, text: str | None, found: Found, landmarks: Landmarks) -> None:
    found.leave_out(landmarks.of(holder), " ".join((text or "").split()))
