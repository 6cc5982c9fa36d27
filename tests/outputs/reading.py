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
    names = [row["name"] for row in bundles(built) if row["scope"] == scope]
    found = [path for name in names for path in built.out.glob(f"pagefind/{name}/fragment/*")]
    fragments = [read_fragment(path.read_bytes()) for path in found]
    return {fragment["url"].removeprefix("/"): fragment for fragment in fragments}


def facets(built: Built, scope: str = "text") -> dict[str, dict[str, list[str]]]:
    """Return by what each of them can be narrowed, its day included, in the order of time."""
    found: dict[str, dict[str, list[str]]] = {}
    for name in (row["name"] for row in bundles(built) if row["scope"] == scope):
        found |= _table(built.out / "pagefind" / name)
    return found


def _table(index: Path) -> dict[str, dict[str, list[str]]]:
    """Read the table of an *index*, whose ids begin those that end the names of the fragments."""
    table = json.loads(gzip.decompress((index / "table.packed").read_bytes()))
    columns = {name: _column(**facet) for name, facet in table["facets"].items()}
    columns["day"] = [[day] for day in table["days"]]
    rows = {}
    for at, known in enumerate(table["ids"]):
        fragment = next(index.glob(f"fragment/*_{known}*.pf_fragment"), None)
        if fragment is None:
            continue
        url = read_fragment(fragment.read_bytes())["url"]
        facets = {name: column[at] for name, column in columns.items()}
        rows[url.removeprefix("/")] = {name: values for name, values in facets.items() if values}
    return rows


def _column(values: list[str], held: str) -> list[list[str]]:
    return [[values[int(place)] for place in places.split()] for places in held.split(",")]


def bundles(built: Built) -> list[dict[str, Any]]:
    """Return the search's list of its indexes."""
    rows: list[dict[str, Any]] = json.loads(built.read("pagefind/bundles.json"))
    return rows
