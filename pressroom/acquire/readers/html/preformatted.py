"""The text of ``<pre>``, in which line ends and blanks mean something."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from pressroom.acquire.readers.addresses import decode_cfemail
from pressroom.acquire.readers.html.residue import PROGRAMS
from pressroom.acquire.readers.html.tree import BLOCK_TAGS, INLINE_BOXES

_EDGE = "\n\0"
"""Where a block begins or ends: a line end, unless there is one."""


def raw_text(root: _Element) -> str:
    """Return the text of *root* with its line ends and blanks as they stand."""
    parts: list[str] = []
    for text in _texts(root):
        if text != _EDGE:
            parts.append(text)
        elif parts and not parts[-1].endswith("\n"):
            parts.append("\n")
    return "".join(parts)


def _texts(root: _Element) -> Iterator[str]:
    stack: list[_Element | str] = [root.text or "", *root]
    stack.reverse()
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            if item:
                yield item
            continue
        stack.append(item.tail or "")
        if isinstance(item.tag, str) and item.tag not in PROGRAMS:
            stack += [_end(item.tag), *reversed(_inner(item)), _edge(item.tag)]


def _inner(element: _Element) -> list[_Element | str]:
    if email := decode_cfemail(element.get("data-cfemail", "")):
        return [email]
    return [element.text or "", *element]


def _edge(tag: str) -> str:
    if tag == "br":
        return "\n"
    if tag in INLINE_BOXES:
        return " "
    return _EDGE if tag in BLOCK_TAGS else ""


def _end(tag: str) -> str:
    return "" if tag == "br" else _edge(tag)
