"""The head of a page as machines read it: JSON-LD by PyLD, elements by lxml."""

from __future__ import annotations

import json
from typing import Any

from lxml import html
from pyld import jsonld

from tests.archive import Built
from tests.conftest import PROJECT

SCHEMA = "http://schema.org/"
_CONTEXT = json.loads((PROJECT / "tests/data/schema-org.jsonld").read_text(encoding="utf-8"))
"""What https://schema.org answers, for the terms that are used here; nothing is fetched."""


def _load(address: str, _options: object) -> dict[str, Any]:
    assert address == "https://schema.org"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": _CONTEXT,
    }


class Head:
    """The head of the page *name*."""

    def __init__(self, built: Built, name: str) -> None:
        self.tree: Any = html.fromstring(built.read(name))

    @property
    def data(self) -> dict[str, Any]:
        """The linked data of the page, in whole addresses and then in schema.org's own words."""
        (block,) = self.tree.xpath("//script[@type='application/ld+json']")
        (expanded,) = jsonld.expand(json.loads(block.text), {"documentLoader": _load})
        assert all(key.startswith(("@", SCHEMA)) for key in expanded)
        found: dict[str, Any] = jsonld.compact(
            expanded, "https://schema.org", {"documentLoader": _load}
        )
        return found

    def graph(self, name: str) -> list[str]:
        """What Open Graph's *name* says."""
        return [str(x) for x in self.tree.xpath("//meta[@property=$name]/@content", name=name)]

    def named(self, name: str) -> list[str]:
        """What the elements called *name* say."""
        return [str(x) for x in self.tree.xpath("//meta[@name=$name]/@content", name=name)]

    @property
    def languages(self) -> dict[str, str]:
        """The address of the page in each language."""
        links = self.tree.xpath("//link[@rel='alternate' and @hreflang]")
        return {link.get("hreflang"): link.get("href") for link in links}
