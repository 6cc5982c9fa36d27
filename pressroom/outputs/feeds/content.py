"""The full text of an entry: HTML that stands by itself, taken from the built page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from lxml import etree, html
from sphinx.errors import SphinxError

from pressroom.outputs.citations.box import without_boxes

KEPT = frozenset(
    "href src alt title cite lang dir datetime colspan rowspan start width height".split()
)
"""Attributes that mean something outside the site; the others serve its style sheets."""
_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
# Any: the stubs name all that an expression might come to, and these find elements.
_TEXT: Any = etree.XPath(f"//section[{_CLASS.format('release')}]")
_CLASSES_OF_SITE = frozenset(("headerlink", "copy-text", "history", "save-contact"))
_TAGS_OF_SITE = frozenset(("h1", "script", "style", "button"))
_PERHAPS_OF_SITE: Any = etree.XPath(
    f".//*[@class or {' or '.join(f'self::{tag}' for tag in sorted(_TAGS_OF_SITE))}]"
)
_QUOTES: Any = etree.XPath(f".//figure[{_CLASS.format('quote')}][@id]")
_WITH_ATTRIBUTES: Any = etree.XPath("descendant-or-self::*[@*]")


class FeedError(SphinxError):
    """A feed cannot be written."""

    category = "The feeds were not written"


def text_of_page(path: Path, address: str) -> str:
    """Return the text of the release on the built page at *path*, whose address is *address*.

    The headline is left out, which is the entry's title, and the list of editions.

    :raises FeedError: if the page shows no release.
    """
    # Not read_text, which takes one line end for another.
    page = path.read_bytes().decode()
    # What stands before it, styles and menus, would take as long to parse as the text.
    start = max(0, page.find('<section class="release'))
    found = _TEXT(html.document_fromstring(without_boxes(page[start:])))
    if not found:
        raise FeedError(
            f'{path} has no <section class="release">. A template of the archive\'s own must keep '
            "the text of a release ({{ super() }} in its content block)."
        )
    text = found[0]
    for element in list(_made_for_the_site(text)):
        element.drop_tree()
    for figure in _QUOTES(text):
        for quote in figure.iter("blockquote"):
            quote.set("cite", f"{address}#{figure.get('id')}")
    text.tag = "div"
    _make_portable(text, partial(_absolute, address))
    text.tail = None
    return str(html.tostring(text, encoding="unicode")).strip()


def _made_for_the_site(text: html.HtmlElement) -> Iterator[html.HtmlElement]:
    # Words of a class are compared here: XPath, which has no sets, takes ten times as long.
    for element in _PERHAPS_OF_SITE(text):
        classes = element.get("class", "").split()
        if element.tag in _TAGS_OF_SITE or not _CLASSES_OF_SITE.isdisjoint(classes):
            yield element


def _absolute(address: str, link: str) -> str:
    """Return where *link* leads from the page at *address*."""
    if link[:1] in "#?":
        # To a place on the page itself.
        return urljoin(address, link)
    return _joined(f"{address.rpartition('/')[0]}/", link)


@lru_cache(maxsize=4096)
def _joined(folder: str, link: str) -> str:
    """Return where *link* leads from any page of *folder*; most of a year's releases share it."""
    return urljoin(folder, link)


def _make_portable(text: html.HtmlElement, absolute: Callable[[str], str]) -> None:
    """Make every address *absolute*, and leave out what only the site's style sheets read."""
    for element in _WITH_ATTRIBUTES(text):
        for name, value in element.items():
            if name not in KEPT:
                del element.attrib[name]
            elif name in ("href", "src"):
                element.set(name, absolute(value))
