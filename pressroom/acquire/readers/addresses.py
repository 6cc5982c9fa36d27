"""Addresses in a source: which a page may link to, and e-mail addresses that a CMS hid."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from pressroom.content.links import is_web_address

HIDDEN_EMAIL_PATH = "/cdn-cgi/l/email-protection"


def safe_link(href: str, base: str = "") -> str:
    """Return *href* whole, if a page may link to it: http, https or mailto; else nothing.

    A relative one needs *base*, the address of the page it stands on.
    """
    href = "".join(c for c in href.strip() if c.isprintable()).replace(" ", "%20")
    if not href or href.startswith("#"):
        return ""
    try:
        whole = urljoin(base, href) if base else href
        parts = urlsplit(whole)
    except ValueError:
        return ""
    if parts.scheme == "mailto":
        return whole if "@" in parts.path else ""
    return whole if is_web_address(whole) else ""


def decode_cfemail(code: str) -> str:
    """Return the e-mail address that Cloudflare hid as *code*, or nothing if it hides none."""
    try:
        key, *hidden = bytes.fromhex(code.strip())
        address = bytes(byte ^ key for byte in hidden).decode("utf-8")
    except (ValueError, UnicodeDecodeError):
        return ""
    return address if "@" in address and address.isprintable() else ""
