"""An HTML text as a tree, and the text that a reader sees of a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html
from lxml.etree import ParserError, _Element

from pressroom.acquire.readers.decoding import unusable
from pressroom.acquire.readers.html.residue import NEVER_SEEN

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol optgroup option p pre search section select summary table tbody td tfoot th thead title tr "
    "ul noscript iframe object video audio button textarea svg input br".split()
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse_html(text: str, name: str) -> _Element:
    """Return the ``html`` element of *text*; the parser repairs whatever markup there is.

    :raises ContentError: if there is nothing in it, or it is nested deeper than any page.
    """
    text = _XML_DECLARATION.sub("", text)
    parser = html.HTMLParser(huge_tree=True, no_network=True, remove_pis=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (ParserError, ValueError) as error:
        raise unusable(name, "There is no text in this page.") from error
    problem = parser.error_log.last_error
    if problem is not None and problem.type_name == "ERR_RESOURCE_LIMIT":
        raise unusable(name, "The elements of this page are nested deeper than any page's.")
    return root


def visible_text(element: _Element) -> str:
    """Return the words of *element*, a blank between blocks, white space collapsed."""
    return " ".join("".join(_texts(element)).split())


def _texts(root: _Element) -> Iterator[str]:
    stack: list[tuple[_Element, bool]] = [(root, False)]
    while stack:
        element, is_done = stack.pop()
        tag = element.tag
        if is_done:
            yield " " if tag in BLOCK_TAGS else ""
            yield element.tail or "" if element is not root else ""
            continue
        if not isinstance(tag, str) or tag in NEVER_SEEN - {"noscript"}:
            yield element.tail or "" if element is not root else ""
            continue
        yield " " if tag in BLOCK_TAGS else ""
        yield element.text or ""
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
