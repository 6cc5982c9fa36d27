"""What of a release's page the search reads: its text, without what an archive adds around it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from lxml import html
from lxml.html import HtmlElement

from pressroom.outputs.citations.box import without_boxes
from pressroom.outputs.copy_text import SELECTOR

LEFT_OUT = frozenset(
    (
        "headerlink",
        "masthead",
        "contacts",
        "banner",
        "history",
        "kit-label",
        "kit-facts",
        SELECTOR.lstrip("."),
    )
)
"""Classes of what would stand twice in the index, since facets say it better or it follows below;
and of what is no part of the text."""
BOILERPLATE = "about"
LITTLE = "0.1"
"""In the search a word of the text must outweigh the same word in everyone's boilerplate, and in
the contacts; an excerpt is where the words weigh most."""
WEIGHT = "data-pagefind-weight"


def indexed_text(body: str, last: Iterable[str]) -> str:
    """Return the HTML to index of the HTML *body* of a page, with *last* as paragraphs below it.

    An excerpt begins with the text, so contacts stand last, and weigh little. Of attributes only a
    weight is left.
    """
    page = html.fragment_fromstring(without_boxes(body), create_parent="div")
    for element in list(page.iter(html.etree.Element)):
        classes = element.get("class", "").split()
        if LEFT_OUT.isdisjoint(classes):
            _bare(element, is_boilerplate=BOILERPLATE in classes)
        else:
            element.drop_tree()
    paragraphs = "".join(f'<p {WEIGHT}="{LITTLE}">{escape(line)}</p>' for line in last)
    text: str = html.tostring(page, encoding="unicode")
    return text + paragraphs


def _bare(element: HtmlElement, *, is_boilerplate: bool) -> None:
    element.attrib.clear()
    if is_boilerplate:
        element.set(WEIGHT, LITTLE)
