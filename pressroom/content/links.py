"""Addresses that a page may link to."""

from __future__ import annotations

from urllib.parse import urlsplit

EXPECTED_LINK = "Expected an address that begins with https:// or http://."


def is_web_address(text: str) -> bool:
    """Whether *text* is a whole ``http`` or ``https`` address, free of spaces and controls."""
    # Of all white space, only the blank is printable.
    if not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        port_is_right = parts.port is None or parts.port >= 0
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and port_is_right
