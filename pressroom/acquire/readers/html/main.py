"""Which part of a page is the release.

A page that says so itself (one ``article``, one ``main``) is believed, if the prose of the page is
really in there. Elsewhere trafilatura tells the text from the rest, and the part of the page that
holds what it found is taken whole: what it judged too short within (a date, a contact) stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import trafilatura
from lxml import etree
from lxml.etree import _Element

from pressroom.acquire.readers.html.residue import OUTSIDE, landmark
from pressroom.acquire.readers.html.tree import visible_text

_SHARE_OF_PROSE = 0.6
_SHARE_OF_FOUND = 0.9
_PROSE_TAGS = ("p", "blockquote", "li", "td", "pre")
_LINE_HOLDERS = ("p", "div", "td", "li")
_LEAST_PROSE = 40
_LONGEST_PAGE = 2_000_000
"""Characters of markup up to which a page is weighed; a longer one is taken whole."""
_OWN_MARKS = (
    ".//article[not(ancestor::article)] | .//*[@role='article'][not(ancestor::*[@role='article'])]"
    "[not(self::article)]",
    ".//main | .//*[@role='main'][not(self::main)]",
    ".//*[@itemprop='articleBody']",
)


def find_main(root: _Element) -> _Element:
    """Return the element of the page *root* that holds the release; ``body`` if none does."""
    body = root.find("body")
    page = root if body is None else body
    total = sum(len(text) for text in _prose(page))
    for path in _OWN_MARKS:
        for candidate in _elements(page, path):
            if total and sum(map(len, _prose(candidate))) >= _SHARE_OF_PROSE * total:
                return candidate
    return _by_extraction(root, page)


def _elements(page: _Element, path: str) -> Sequence[_Element]:
    found = page.xpath(path)
    assert isinstance(found, list)
    return [element for element in found if isinstance(element, _Element)]


def _prose(part: _Element) -> Iterator[str]:
    """Yield the text of each paragraph of *part* outside navigation, comments and the like."""
    for element in part.iter(*_PROSE_TAGS):
        if element.tag in ("li", "td") and _holds(element, _PROSE_TAGS):
            continue
        text = visible_text(element)
        if len(text) >= _LEAST_PROSE and landmark(element) == OUTSIDE:
            yield text


def _holds(element: _Element, tags: Iterable[str]) -> bool:
    return next(element.iterdescendants(*tags), None) is not None


def _by_extraction(root: _Element, page: _Element) -> _Element:
    markup = etree.tostring(root, encoding="unicode", method="html")
    if len(markup) > _LONGEST_PAGE:
        return page
    text = trafilatura.extract(
        markup, favor_recall=True, include_comments=False, deduplicate=False, fast=True
    )
    wanted = {_key(line) for line in (text or "").split("\n") if len(_key(line)) >= _LEAST_PROSE}
    return _smallest_with(page, wanted) if wanted else page


def _smallest_with(page: _Element, wanted: set[str]) -> _Element:
    """Return the smallest element that holds nearly all of the texts *wanted*."""
    weights: dict[_Element, int] = {}
    total = 0
    for element in page.iter():
        if not isinstance(element.tag, str) or _holds(element, _LINE_HOLDERS):
            continue
        key = _key(visible_text(element))
        if key in wanted and landmark(element) == OUTSIDE:
            wanted.discard(key)
            total += len(key)
            for holder in (element, *element.iterancestors()):
                weights[holder] = weights.get(holder, 0) + len(key)
                if holder is page:
                    break
    best = page
    for element, weight in weights.items():
        if weight >= _SHARE_OF_FOUND * total and best in element.iterancestors():
            best = element
    return best


def _key(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
