"""Which addresses a page may link to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.readers.addresses import decode_cfemail, safe_link

BASE = "https://example.org/news/a?b"


@pytest.mark.parametrize(
    ("href", "whole"),
    [
        ("http://example.com/x", "http://example.com/x"),
        (" HTTPS://example.com/x ", "https://example.com/x"),
        ("/x", "https://example.org/x"),
        ("x", "https://example.org/news/x"),
        ("../x", "https://example.org/x"),
        ("?x", "https://example.org/news/a?x"),
        ("//example.com", "https://example.com"),
        ("a b", "https://example.org/news/a%20b"),
        ("https://example.com/\nx", "https://example.com/x"),
        ("mailto:ana@example.org?subject=x", "mailto:ana@example.org?subject=x"),
        ("mailto:ana", ""),
        ("#top", ""),
        ("", ""),
        ("javascript:x", ""),
        ("java\nscript:x", ""),
        ("\x01javascript:x", ""),
        ("data:text/html,x", ""),
        ("ftp://example.org/x", ""),
        ("tel:+1-555-0100", ""),
        ("http://[x", ""),
    ],
)
def test_link(href: str, whole: str) -> None:
    assert safe_link(href, BASE) == whole


def test_relative_link_needs_a_base() -> None:
    assert safe_link("/x") == ""
    assert safe_link("https:///x") == ""


@settings(deadline=None)
@given(st.text(), st.text())
def test_no_other_scheme_comes_through(href: str, base: str) -> None:
    link = safe_link(href, base).lower()
    assert not link or link.startswith(("http://", "https://", "mailto:"))


@settings(deadline=None)
@given(st.text())
def test_any_code_is_read(code: str) -> None:
    address = decode_cfemail(code)
    assert not address or "@" in address
