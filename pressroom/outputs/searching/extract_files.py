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
FACETS = "facets"


class Record(NamedTuple):
    """Something to find: a path within the site, by which the search knows its address, and HTML.

    ``day`` and ``values`` are its facets; see facets.py.
    """

    path: str
    html: str
    day: str
    values: dict[str, list[str]]


def address_of(page: str) -> str:
    """Return by what address, within the site, the search knows the file *page*."""
    # Not removesuffix: a release may be called "price-index".
    folder, slash, name = page.rpartition("/")
    return f"{folder}{slash}" if name == INDEX else page


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
        if scope == SAID:
            for anchor, (words, facets) in parts[SAID].items():
                # Pagefind knows an address only by a path; index.js makes one of it.
                yield Record(f"{address_of(page)}#{anchor}.html", words, *facets)
        elif scope == TITLES:
            yield Record(page, parts[TITLES], *parts[FACETS])
        else:
            yield Record(page, self.path(docname).read_text("utf-8"), *parts[FACETS])
