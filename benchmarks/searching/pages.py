"""Search pages as a reader uses them: type, press Enter, read the results from the top."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import Locator, Page, expect

from benchmarks.searching.sites import STOCK

SECONDS = 60
_RELEASE = re.compile(r"/releases/(.+)\.html$")


class Ours:
    """The archive's own search page."""

    name = "pressroom"

    def __init__(self, page: Page) -> None:
        self.page = page
        self.links = page.locator(".search-results li h2 a")
        self.more = page.locator(".search-more")
        page.goto("/search.html")
        self._settle()

    def ask(self, words: str) -> Iterator[str]:
        """Yield the releases found, best first."""
        box = self.page.locator("#search-query")
        box.fill(words)
        box.press("Enter")
        self._settle()
        shown = 0
        while True:
            yield from _releases(self.links, shown)
            shown = self.links.count()
            if not self.more.is_visible():
                return
            self.more.click()
            expect(self.links.nth(shown)).to_be_visible(timeout=SECONDS * 1000)

    def _settle(self) -> None:
        answered = self.page.locator(".search-results ol[aria-busy=false]")
        expect(answered).to_have_count(1, timeout=SECONDS * 1000)


class Stock:
    """Pagefind's own page, on an index of its own."""

    name = "pagefind"

    def __init__(self, page: Page) -> None:
        self.page = page
        page.goto(f"/{STOCK}")
        self.box = page.locator(".pagefind-ui__search-input")
        self.links = page.locator(".pagefind-ui__result-link")

    def ask(self, words: str) -> Iterator[str]:
        """Yield the releases found, best first."""
        self.box.fill("")
        self.box.fill(words)
        message = self.page.locator(".pagefind-ui__message")
        said = re.compile(rf"\d+ results? for {re.escape(words)}$|No results for")
        expect(message).to_have_text(said, timeout=SECONDS * 1000)
        shown = 0
        while True:
            self.page.wait_for_function("!document.querySelector('.pagefind-ui__loading')")
            yield from _releases(self.links, shown)
            shown = self.links.count()
            more = self.page.locator("button.pagefind-ui__button")
            if not more.is_visible():
                return
            more.click()
            expect(self.links.nth(shown)).to_be_visible(timeout=SECONDS * 1000)


class SphinxSearch:
    """The search page that Sphinx makes."""

    name = "sphinx"

    def __init__(self, page: Page) -> None:
        self.page = page
        self.links = page.locator("#search-results ul.search > li > a")

    def ask(self, words: str) -> Iterator[str]:
        """Yield the releases found, best first."""
        # What its form does: it asks the address.
        self.page.goto(f"/search.html?{urlencode({'q': words})}")
        # It lists the results one by one, and says at the end how many there are.
        said = re.compile("Search finished|did not match any")
        status = self.page.locator("#search-results .search-summary")
        expect(status).to_have_text(said, timeout=SECONDS * 1000)
        yield from _releases(self.links, 0)


def _releases(links: Locator, start: int) -> Iterator[str]:
    """Yield the ids of the releases that *links* lead to, from the one at *start* on."""
    for address in links.evaluate_all("links => links.map(link => link.href)")[start:]:
        found = _RELEASE.search(urlsplit(address).path)
        if found:
            yield found[1]
