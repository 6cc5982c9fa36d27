"""Linked data in a page: JSON-LD (W3C, https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents).

A data block of the type ``application/ld+json`` is never run, so a Content-Security-Policy that
forbids scripts in a page lets it be.
"""

from __future__ import annotations

import json
from typing import Any

Node = dict[str, Any]
CONTEXT = "https://schema.org"
_UNSAFE = "<>&\u2028\u2029"
"""All that could end the element or mean something to HTML; JSON reads the letter back."""
# Words of the interface are translated when they are written, and are no texts until then.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str)


def filled(node: Node) -> Node:
    """Return *node* without what is empty."""
    return {key: value for key, value in node.items() if value not in ("", None, [], {}, ())}


def one_or_all(values: list[Any]) -> Any:
    """Return the value where there is only one, as readers of linked data expect."""
    return values[0] if len(values) == 1 else values


def json_ld(node: Node) -> str:
    """Return *node* as an element for the head of a page."""
    text = _ENCODER.encode({"@context": CONTEXT, **node})
    for character in _UNSAFE:
        # One after the other: str.translate takes twenty times as long.
        text = text.replace(character, f"\\u{ord(character):04x}")
    return f'<script type="application/ld+json">{text}</script>'
