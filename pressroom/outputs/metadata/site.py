"""The front page and the browse pages in schema.org's words."""

from __future__ import annotations

from html import unescape
from typing import Any
from urllib.parse import urljoin

from sphinx.config import Config

from pressroom.outputs.metadata.addresses import Addresses
from pressroom.outputs.metadata.json_ld import Node, filled


def website(config: Config, at: Addresses) -> Node:
    """Return the archive, and how it is searched."""
    site = {
        "@type": "WebSite",
        "@id": at.base,
        "url": at.base,
        "name": config.project,
        "inLanguage": config.language,
    }
    if at.base:
        site["potentialAction"] = {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": at.of("search") + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        }
    return filled(site)


def collection(docname: str, context: dict[str, Any], config: Config, at: Addresses) -> Node:
    """Return the browse page *docname*, which is drawn with *context*, and the way to it."""
    address = at.of(docname)
    name = unescape(context["title"])
    above = [
        (unescape(parent["title"]), urljoin(address, parent["link"]))
        for parent in context["parents"]
    ]
    trail = [(config.project, at.base), *above, (name, address)]
    return filled(
        {
            "@type": "CollectionPage",
            "@id": address,
            "url": address,
            "name": name,
            "inLanguage": config.language,
            "isPartOf": filled({"@type": "WebSite", "@id": at.base, "name": config.project}),
            "breadcrumb": _breadcrumb(trail) if address else {},
        }
    )


def _breadcrumb(trail: list[tuple[str, str]]) -> Node:
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": address}
        for position, (name, address) in enumerate(trail, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
