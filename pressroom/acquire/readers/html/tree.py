"""The tree of an HTML text, and the words in a part of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml import html
from lxml.etree import ParserError, _Element

from pressroom.acquire.readers.decoding import unusable
from pressroom.acquire.readers.html.residue import PROGRAMS, UNDRAWN

INLINE_BOXES = frozenset(
    "audio button datalist iframe input object option select svg template textarea video".split()
)
BLOCK_TAGS = INLINE_BOXES | frozenset(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html "
    "legend li listing main menu nav noembed noframes noscript ol optgroup p plaintext pre search "
    "section summary table tbody td tfoot th thead title tr ul xmp".split()
)
"""No word reaches from one of these into the next."""

_SHOWN_ATTRIBUTES = ("alt", "title", "placeholder", "label", "aria-label")
_WITHOUT_WORDS = frozenset("html head title body link meta style script".split())
_UNSHOWN_VALUES = frozenset("hidden checkbox radio password file image color range".split())


def parse_html(text: str, name: str) -> _Element:
    """Return the ``html`` element of *text*; the parser repairs whatever markup there is.

    :raises ContentError: if there is nothing in it, or it is nested deeper than any page.
    """
    parser = html.HTMLParser(huge_tree=True, no_network=True, remove_pis=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (ParserError, ValueError) as error:
        raise unusable(name, "There is no text in this page.") from error
    problem = parser.error_log.last_error
    if problem is not None and problem.type_name == "ERR_RESOURCE_LIMIT":
        raise unusable(name, "The elements of this page are nested deeper than any page's.")
    return root


def ancestors_of(elements: Iterable[_Element]) -> set[_Element]:
    """Return every element that holds one of *elements*; each is looked at once."""
    ancestors: set[_Element] = set()
    for element in elements:
        for ancestor in element.iterancestors():
            if ancestor in ancestors:
                break
            ancestors.add(ancestor)
    return ancestors


def visible_text(element: _Element) -> str:
    """Return what a reader sees of *element*, white space collapsed."""
    return _joined(_texts(element, UNDRAWN))


def every_text(element: _Element) -> str:
    """Return all text within *element*, drawn or not, but no programs."""
    return _joined(_texts(element, PROGRAMS))


def every_word(element: _Element) -> str:
    """Return the words of *element* wherever a reader may meet them, its attributes too."""
    values = (value for part in element.iter("*") for value in values_of(part))
    return " ".join(" ".join((every_text(element), *values)).split())


def values_of(element: _Element) -> Iterator[str]:
    """Yield the words that stand in the attributes of *element*."""
    if element.attrib:
        named = {str(name): str(value) for name, value in element.attrib.items()}
        yield from shown_values(str(element.tag), named)


def whole_number(element: _Element, attribute: str) -> int:
    """Return the number in an *attribute* of *element*; 1 if there is none that makes sense."""
    text = element.get(attribute, "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 1


def shown_values(tag: str, named: Mapping[str, str]) -> Iterator[str]:
    """Yield the values of the attributes *named* of a *tag* that a reader may see or hear."""
    if tag in _WITHOUT_WORDS:
        return
    for name in _SHOWN_ATTRIBUTES:
        if name in named:
            yield named[name]
    if tag == "input" and named.get("type", "text").lower() not in _UNSHOWN_VALUES:
        yield named.get("value", "")


def _joined(texts: Iterable[str]) -> str:
    return " ".join("".join(texts).split())


def _texts(root: _Element, without: frozenset[str]) -> Iterator[str]:
    stack: list[_Element | str] = [*reversed(root), root.text or ""]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        stack.append(item.tail or "")
        if isinstance(item.tag, str) and item.tag not in without:
            stack += [*reversed(item), item.text or ""]
