"""Which part of a page is the release.

A page that says so itself (one ``article``, one ``main``) is believed, if the prose of the page is
really in there. Elsewhere trafilatura tells the text from the rest, and the part of the page that
holds what it found is taken whole: what it judged too short within (a date, a contact) stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import trafilatura
from lxml import etree
from lxml.etree import _Element

from pressroom.acquire.readers.html.landmarks import Landmarks
from pressroom.acquire.readers.html.residue import OUTSIDE
from pressroom.acquire.readers.html.tree import ancestors_of, visible_text

_SHARE_OF_PROSE = 0.6
_SHARE_OF_FOUND = 0.9
_PROSE_TAGS = ("p", "blockquote", "li", "td", "pre")
_LINE_HOLDERS = ("p", "div", "td", "li", "blockquote", "pre", "h1", "h2", "h3", "dd")
_LEAST_PROSE = 40
_LONGEST_PAGE = 2_000_000
_MOST_ELEMENTS = 30_000
"""Characters of markup and elements up to which a page is weighed; a longer one is taken whole."""
_LONGEST_TEXT = 200_000


def find_main(root: _Element, landmarks: Landmarks) -> _Element:
    """Return the element of the page *root* that holds the release; ``body`` if none does."""
    body = root.find("body")
    page = root if body is None else body
    prose = {element: len(text) for element, text in _prose(page, landmarks)}
    total = sum(prose.values())
    for is_marked in (_is_article, _is_main, _is_body):
        for candidate in _outermost(page, is_marked):
            within = sum(prose.get(element, 0) for element in candidate.iter(*_PROSE_TAGS))
            if total and within >= _SHARE_OF_PROSE * total:
                return candidate
    return _by_extraction(root, page, landmarks)


def _is_article(element: _Element) -> bool:
    return element.tag == "article" or element.get("role") == "article"


def _is_main(element: _Element) -> bool:
    return element.tag == "main" or element.get("role") == "main"


def _is_body(element: _Element) -> bool:
    return element.get("itemprop") == "articleBody"


def _outermost(page: _Element, is_marked: Callable[[_Element], bool]) -> Iterator[_Element]:
    """Yield the elements of *page* for which *is_marked* holds, none within another."""
    within: set[_Element] = set()
    for element in page.iterdescendants("*"):
        if element.getparent() in within:
            within.add(element)
        elif is_marked(element):
            within.add(element)
            yield element


def _prose(page: _Element, landmarks: Landmarks) -> Iterator[tuple[_Element, str]]:
    """Yield each paragraph of *page* outside navigation, comments and the like, and its text."""
    for element in _innermost(page, _PROSE_TAGS):
        text = visible_text(element)
        if len(text) >= _LEAST_PROSE and landmarks.of(element) == OUTSIDE:
            yield element, text


def _innermost(page: _Element, tags: Sequence[str]) -> Iterator[_Element]:
    """Yield the elements called one of *tags* that hold no other of them."""
    elements = list(page.iter(*tags))
    holders = ancestors_of(elements)
    yield from (element for element in elements if element not in holders)


def _by_extraction(root: _Element, page: _Element, landmarks: Landmarks) -> _Element:
    markup = etree.tostring(root, encoding="unicode", method="html")
    if len(markup) > _LONGEST_PAGE or sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return page
    text = trafilatura.extract(
        markup, favor_recall=True, include_comments=False, deduplicate=False, fast=True
    )
    return _smallest_with(page, _key((text or "")[:_LONGEST_TEXT]), landmarks)


def _smallest_with(page: _Element, found: str, landmarks: Landmarks) -> _Element:
    """Return the smallest element that holds nearly all the paragraphs whose text is in *found*."""
    weights: dict[_Element, int] = {}
    keys: set[str] = set()
    for element in _innermost(page, _LINE_HOLDERS):
        key = _key(visible_text(element))
        is_wanted = len(key) >= _LEAST_PROSE and key not in keys and key in found
        if is_wanted and landmarks.of(element) == OUTSIDE:
            keys.add(key)
            for holder in (element, *element.iterancestors()):
                weights[holder] = weights.get(holder, 0) + len(key)
    best = page
    for element, weight in weights.items():
        if weight >= _SHARE_OF_FOUND * weights[page] and best in element.iterancestors():
            best = element
    return best


def _key(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
