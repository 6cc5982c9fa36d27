"""The text of ``<pre>``, in which line ends and blanks mean something."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from pressroom.acquire.readers.addresses import decode_cfemail
from pressroom.acquire.readers.html.residue import NEVER_SEEN
from pressroom.acquire.readers.html.tree import BLOCK_TAGS


def raw_text(root: _Element) -> str:
    """Return the text of *root* with its line ends and blanks as they stand."""
    return "".join(_texts(root))


def _texts(root: _Element) -> Iterator[str]:
    stack: list[_Element | str] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        if item is not root and item.tail:
            stack.append(item.tail)
        if not isinstance(item.tag, str) or item.tag in NEVER_SEEN:
            continue
        if item is not root and item.tag in BLOCK_TAGS:
            yield "\n"
        if email := decode_cfemail(item.get("data-cfemail", "")):
            yield email
            continue
        yield item.text or ""
        stack.extend(reversed(item))
