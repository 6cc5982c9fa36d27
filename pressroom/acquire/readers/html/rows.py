"""The rows of a table, and what stands between them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import Element, _Element

GROUPS = ("thead", "tbody", "tfoot", "colgroup")
_PARTS = (*GROUPS, "caption", "col", "tr")


def own_rows(table: _Element) -> Iterator[_Element]:
    """Yield the rows of *table*, but not those of a table within it."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in GROUPS:
            yield from child.iterchildren("tr")


def strays(table: _Element) -> _Element:
    """Take what stands in *table* but in no cell out of it; browsers show that before it."""
    shelter = Element("div")
    texts: list[str] = []
    for holder in (table, *table.iterchildren(*GROUPS), *own_rows(table)):
        texts += (" ", holder.text or "")
        holder.text = None
        for child in list(holder):
            tail, child.tail = child.tail, None
            if isinstance(child.tag, str) and holder.tag != "tr" and child.tag not in _PARTS:
                _close(shelter, texts)
                shelter.append(child)
            texts.append(tail or "")
    _close(shelter, texts)
    return shelter


def _close(holder: _Element, texts: list[str]) -> None:
    """Put *texts* at the end of *holder*, and empty them."""
    last = next(holder.iterchildren(reversed=True), None)
    if last is None:
        holder.text = "".join(texts)
    else:
        last.tail = "".join(texts)
    texts.clear()
