"""Addresses that a page may link to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.links import is_web_address


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org/press?year=2021&x=%C3%B1#top",
        "HTTPS://EXAMPLE.ORG/",
        "https://example.org:8443/",
        "https://niños.example/año",
        "http://[2001:db8::1]/",
        'https://example.org/"><script>alert(1)</script>',  # odd, but text wherever it is shown
    ],
)
def test_web_address(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "www.example.org/press",
        "//example.org",
        "/press",
        "https://",
        "https:example.org",
        "http:///press",
        "ftp://example.org",
        "mailto:press@example.org",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "javascript://example.org/%0Aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        " https://example.org",
        "https://example.org\n",
        "https://exa mple.org",
        "https://example.org/a\u00a0b",
        "https://example.org/\u202egpj.exe",  # turns the direction of writing
        "java\tscript:alert(1)",
        "https://[::1",
        "https://example.org:99999/",
        "https://example.org:port/",
    ],
)
def test_no_web_address(text: str) -> None:
    assert not is_web_address(text)


@given(st.text())
def test_only_http_ever_passes(text: str) -> None:
    if is_web_address(text):
        assert text.lower().startswith(("http://", "https://"))
