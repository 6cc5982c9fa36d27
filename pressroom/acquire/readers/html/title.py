"""The title of a page without the name of its site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml.etree import _Element

from pressroom.acquire.readers.html.landmarks import Landmarks
from pressroom.acquire.readers.html.residue import HEADER
from pressroom.acquire.readers.html.tree import visible_text

_SEPARATORS = "|-–—:«»·•›‹~"


def release_title(titles: Sequence[str], headings: Sequence[str], main: _Element, site: str) -> str:
    """Return the title of the release in *main*.

    *titles* are what the page calls itself, the surest first. Such a title often names the *site*
    too; one of the *headings* that stands in it tells where the one ends.
    """
    stated = next((title for title in titles if title), "")
    if not stated:
        return _only_heading(main)
    for title in titles:
        for heading in headings:
            if title and _is_part(heading, title):
                return heading
    return _without(stated, site)


def headings_of(root: _Element, main: _Element, landmarks: Landmarks) -> Sequence[str]:
    """Return the headings that may be the title: those of the text first, then the longest."""
    outer = [
        text
        for heading in root.iter("h1", "h2")
        if landmarks.of(heading) != HEADER and (text := visible_text(heading))
    ]
    return [*_texts(main, ("h1", "h2")), *sorted(outer, key=len, reverse=True)]


def _texts(part: _Element, tags: Sequence[str]) -> Iterator[str]:
    yield from filter(None, map(visible_text, part.iter(*tags)))


def _is_part(heading: str, title: str) -> bool:
    """Whether *heading* is all of *title* but the name of a site before or behind it."""
    if heading == title:
        return True
    if title.startswith(heading):
        return title.removeprefix(heading).lstrip().startswith(tuple(_SEPARATORS))
    rest = title.removesuffix(heading).rstrip()
    return title.endswith(heading) and rest.endswith(tuple(_SEPARATORS))


def _without(title: str, site: str) -> str:
    """Return *title* without the name of the *site* at one of its ends."""
    for rest in (title.removesuffix(site), title.removeprefix(site)) if site else ():
        bare = rest.strip()
        if rest != title and bare and (bare[-1] in _SEPARATORS or bare[0] in _SEPARATORS):
            return bare.strip(f"{_SEPARATORS} ")
    return title


def _only_heading(main: _Element) -> str:
    headings = list(_texts(main, ("h1",)))
    return headings[0] if len(headings) == 1 else ""
