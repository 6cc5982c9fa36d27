"""Where the extracts of pages lie, and what there is to find in them; without Sphinx."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from pressroom.outputs.searching.scopes import EARLIER, SAID, TEXT, TITLES

SUFFIX = ".jsonl"
LINES = {TEXT: 0, EARLIER: 0, TITLES: 1, SAID: 2}
"""Which line of an extract holds what there is to find for those who ask a scope."""
INDEX = "index.html"


class Record(NamedTuple):
    """Something to find: at what address of the site, and in what HTML.

    In an extract the address is the end of one, since the builder says where the page is. ``shown``
    is what a result shows besides, as far as the HTML does not say it; ``day`` and ``values`` are
    its facets, see facets.py.
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
    return quote(f"/{folder}{slash}" if name == INDEX else f"/{page}")


class ExtractFiles:
    """The extracts in one *folder*."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, docname: str) -> str:
        """Return where the extract of the page *docname* lies: lines of JSON, of records each."""
        return f"{self.folder}{os.sep}{docname.replace('/', os.sep)}{SUFFIX}"

    def lines(self, docname: str) -> list[bytes]:
        """Return the lines of the extract of *docname*."""
        return Path(self.path(docname)).read_bytes().split(b"\n")

    def records(self, docname: str, page: str, scope: str) -> Iterator[Record]:
        """Yield what there is to find of *docname*, built as *page*, for those who ask *scope*."""
        for end, *others in json.loads(self.lines(docname)[LINES[scope]]):
            yield Record(address_of(page) + end, *others)

    def text(self, docname: str) -> str:
        """Return the HTML of all that *docname* says."""
        (whole,) = self.records(docname, "", TEXT)
        return whole.html
