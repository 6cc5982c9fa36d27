"""Where the extracts of pages lie, and what there is to index in them; without Sphinx."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pressroom.outputs.searching.scopes import SAID, TITLES

TEXT_SUFFIX = ".html"
PARTS_SUFFIX = ".json"
INDEX = "index.html"
Record = tuple[str, str]
"""A path within the site, by which the search knows an address; and the HTML to index there."""


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
        """Yield what there is to index of *docname*, built as *page*, for those who ask *scope*."""
        if scope not in (TITLES, SAID):
            yield page, self.path(docname).read_text("utf-8")
            return
        part = json.loads(self.parts_path(docname).read_text("utf-8"))[scope]
        if scope == TITLES:
            yield page, part
        else:
            for anchor, words in part.items():
                # Pagefind knows an address only by a path; index.js makes one of it.
                yield f"{page.removesuffix(INDEX)}#{anchor}.html", words
