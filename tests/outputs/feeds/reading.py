"""Feeds read back by tools that are not ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import feedparser
from jsonschema import validate
from lxml import etree

from tests.archive import Built

HERE = Path(__file__).parent
_ATOM = etree.RelaxNG(etree.parse(str(HERE / "atom.rng")))
_JSON = json.loads((HERE / "jsonfeed.schema.json").read_text(encoding="utf-8"))


def atom(built: Built, name: str) -> Any:
    """Return the Atom feed *name* (without suffix) as feedparser reads it; it must be valid."""
    path = built.out / f"{name}.xml"
    _ATOM.assertValid(etree.parse(str(path)))
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo
    return feed


def json_feed(built: Built, name: str) -> Any:
    """Return the JSON feed *name* (without suffix); it must be valid."""
    feed = json.loads(built.read(f"{name}.json"))
    validate(feed, _JSON)
    return feed


def titles(built: Built, name: str) -> list[str]:
    """Return the titles in a feed, which both formats must agree on."""
    found = [entry.title for entry in atom(built, name).entries]
    assert found == [item["title"] for item in json_feed(built, name)["items"]]
    return found


def contents(built: Built, name: str) -> list[str]:
    """Return the HTML of each entry; both formats must hold the same."""
    items = [item["content_html"] for item in json_feed(built, name)["items"]]
    root = etree.parse(str(built.out / f"{name}.xml"))
    assert items == [element.text for element in root.iter("{*}content")]
    return items


def links(built: Built, name: str) -> dict[str, str]:
    """Return the feed's own links by relation."""
    return {link.rel: link.href for link in atom(built, name).feed.links}
