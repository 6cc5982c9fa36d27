"""What a reader sees of a built page."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from bs4 import Tag

from pressroom.outputs.searching.fragments import read_fragment
from tests.archive import Built


def text_of(element: Tag) -> str:
    """Return the words of *element*, a space between them."""
    return " ".join(element.get_text().split())


def texts(built: Built, name: str, selector: str) -> list[str]:
    """Return the words of each element that *selector* finds in the text of a page."""
    return [text_of(found) for found in built.article(name).select(selector)]


def links(built: Built, name: str, selector: str) -> dict[str, str]:
    """Return the links that *selector* finds, by their words: the page each leads to."""
    found = built.article(name).select(selector)
    return {text_of(link): urljoin(name, str(link["href"])) for link in found}


def robots(built: Built, name: str) -> list[str]:
    """Return what a page tells search engines."""
    tags = built.html(name).find_all("meta", attrs={"name": "robots"})
    return [str(tag["content"]) for tag in tags]


def records(built: Built, scope: str = "text") -> dict[str, dict[str, Any]]:
    """Return what the search knows for those who ask *scope*, by path within the site."""
    return {
        found["url"].removeprefix("/"): found
        for index in _indexes(built, scope)
        for found in (*_fragments(index).values(), *_packed(index))
    }


def facets(built: Built, scope: str = "text") -> dict[str, dict[str, list[str]]]:
    """Return by what each of them can be narrowed, its day included, in the order of time."""
    found: dict[str, dict[str, list[str]]] = {}
    for index in _indexes(built, scope):
        found |= _table(index)
    return found


def _indexes(built: Built, scope: str) -> list[Path]:
    return [built.out / "pagefind" / row["name"] for row in bundles(built) if row["scope"] == scope]


def _fragments(index: Path) -> dict[str, dict[str, Any]]:
    """Return what Pagefind's own files say of each page, by its id."""
    return {
        path.stem.rpartition("_")[2]: read_fragment(path.read_bytes())
        for path in index.glob("fragment/*")
    }


def _packed(index: Path) -> list[dict[str, Any]]:
    """Return what the packs of an *index* of headlines or quotes say, in the order of its table."""
    files = sorted(index.glob("shown/*"), key=lambda path: int(path.stem.partition("-")[2]))
    rows = [row for path in files for row in _unpacked(path)]
    return [{"url": url, "content": content, "meta": meta} for url, content, meta in rows]


def _table(index: Path) -> dict[str, dict[str, list[str]]]:
    """Read the table of an *index*, by the paths within the site of what has words."""
    table = _unpacked(index / "table.packed")
    columns = {name: _column(**facet) for name, facet in table["facets"].items()}
    columns["day"] = [[day] for day in table["days"]]
    fragments, packed = _fragments(index), _packed(index)
    rows = {}
    ids, length = table["ids"], table["length"]
    for at, _day in enumerate(table["days"]):
        known = ids[at * length : (at + 1) * length]
        own = (found for name, found in fragments.items() if name.startswith(known))
        found = packed[at] if packed else next(own, None)
        if found and found["content"]:
            facets = {name: column[at] for name, column in columns.items() if column[at]}
            rows[found["url"].removeprefix("/")] = facets
    return rows


def _unpacked(path: Path) -> Any:
    return json.loads(gzip.decompress(path.read_bytes()))


def _column(values: list[str], held: str) -> list[list[str]]:
    return [[values[int(place)] for place in places.split()] for places in held.split(",")]


def bundles(built: Built) -> list[dict[str, Any]]:
    """Return the search's list of its indexes."""
    rows: list[dict[str, Any]] = json.loads(built.read("pagefind/bundles.json"))
    return rows
