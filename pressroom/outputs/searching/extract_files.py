"""Where the extracts of pages lie, and what there is to find in them; without Sphinx."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pressroom.outputs.searching.scopes import SAID, TITLES

TEXT_SUFFIX = ".html"
PARTS_SUFFIX = ".json"
INDEX = "index.html"
FACETS, SHOWN = "facets", "shown"


class Record(NamedTuple):
    """Something to find: by what address of the site, and in what HTML.

    ``shown`` is what a result shows besides, as far as the HTML does not say it; ``day`` and
    ``values`` are its facets, see facets.py.
    """

    address: str
    html: str
    shown: dict[str, str]
    day: str
    values: dict[str, list[str]]


def address_of(page: str) -> str:
    """Return the address of the file *page* of the site."""
    # Not removesuffix: a release may be called "price-index".
    folder, slash, name = page.rpartition("/")
    return f"/{folder}{slash}" if name == INDEX else f"/{page}"


class ExtractFiles:
    """The extracts in one *folder*."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, docname: str) -> Path:
        """Return where the text of the page *docname* lies, as HTML."""
        return self.folder / f"{docname}{TEXT_SUFFIX}"

    def parts_path(self, docname: str) -> Path:
        """Return where its headline and quotes lie."""
        return self.folder / f"{docname}{PARTS_SUFFIX}"

    def records(self, docname: str, page: str, scope: str) -> Iterator[Record]:
        """Yield what there is to find of *docname*, built as *page*, for those who ask *scope*."""
        parts: dict[str, Any] = json.loads(self.parts_path(docname).read_text("utf-8"))
        address, shown, facets = address_of(page), parts[SHOWN], parts[FACETS]
        if scope == SAID:
            for anchor, (words, who, own) in parts[SAID].items():
                yield Record(f"{address}#{anchor}", words, shown | who, *own)
        elif scope == TITLES:
            yield Record(address, parts[TITLES], shown, *facets)
        else:
            yield Record(address, self.path(docname).read_text("utf-8"), {}, *facets)
