"""What completes a page's links, and what becomes of those that a page may not carry."""

from __future__ import annotations

import pytest

from tests.acquire.readers.html.pages import PROSE, body_of, left_out, page

LINK = f'<article>{PROSE}<p><a href="more">more</a></p></article>'
CANONICAL = '<link rel="canonical" href="https://example.org/news/doors">'


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        (CANONICAL, "https://example.org/news/more"),
        (f'{CANONICAL}<base href="https://example.com/a/">', "https://example.com/a/more"),
        (f'{CANONICAL}<base href="/b/">', "https://example.org/b/more"),
        (f'{CANONICAL}<base target="_top">', "https://example.org/news/more"),
        (f'{CANONICAL}<base href="javascript:x//">', "https://example.org/news/more"),
        (f'{CANONICAL}<base href="data:text/html,">', "https://example.org/news/more"),
    ],
)
def test_relative_link_is_completed(head: str, whole: str) -> None:
    assert f"[more]({whole})" in body_of(page(LINK, head))


def test_relative_link_of_an_unknown_site_is_reported() -> None:
    document = page(LINK)
    assert body_of(document).endswith("more")
    assert left_out(document) == {"link without the address of its site": ["more"]}


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
    ],
)
def test_link_that_could_run_a_program_is_only_reported(href: str) -> None:
    document = page(f'<article>{PROSE}<p><a href="{href}">here</a></p></article>', CANONICAL)
    assert body_of(document).endswith("\n\nhere")
    assert list(left_out(document)) == ["link that a page may not carry"]
