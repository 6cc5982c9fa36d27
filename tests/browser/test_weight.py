"""What a page costs a reader who comes for the first time, by telephone."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Response

from tests.browser import context

MOST = 100_000
"""Bytes that the page of a release, or any other but search, may take."""
SHIFT = """
new Promise(resolve => {
  let total = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) total += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(total), 300);
})
"""


@pytest.mark.parametrize(
    "path",
    ["/releases/2021/remain-in-mexico.html", "/index.html", "/speakers/nancy-trevino.html"],
)
def test_page_is_light_and_does_not_move(
    browser: Browser, site_folder: Path, site: str, path: str
) -> None:
    fetched: list[Response] = []
    with context(browser, site, viewport={"width": 390, "height": 844}) as reader:
        page = reader.new_page()
        page.on("response", lambda response: fetched.append(response))
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate(SHIFT) < 0.01
    addresses = {response.url for response in fetched if response.ok}
    assert {urlsplit(address).netloc for address in addresses} <= {urlsplit(site).netloc, ""}
    files = [site_folder / urlsplit(a).path[1:] for a in addresses if a.startswith(site)]
    assert len(files) > 5
    # As any host sends them.
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < MOST


def test_nothing_moves_when_results_come(browser: Browser, site: str) -> None:
    with context(browser, site, viewport={"width": 390, "height": 844}) as reader:
        page = reader.new_page()
        page.goto("/search.html?q=trevino")
        page.locator(".search-results li h2").first.wait_for()
        assert page.evaluate(SHIFT) < 0.1
