"""The search page and its parts, as a reader finds them."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlencode, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect


class Search:
    """The parts of the search page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.box = page.locator("#search-query")
        self.status = page.get_by_role("status")
        self.order = page.get_by_label("Order")
        self.titles = page.locator(".search-results li h2")
        self.dates = page.locator(".search-results time")
        self.results = page.locator(".search-results ol > li")
        self.more = page.get_by_role("button", name="More results")
        self.bars = page.locator(".search-years button")
        self.names = page.get_by_role("listbox", name="Names").get_by_role("option")

    def open(self, **parameters: str | list[str]) -> None:
        self.page.goto(f"/search.html?{urlencode(parameters, doseq=True)}")
        self.settle()

    def settle(self) -> None:
        """Wait until an answer stands there."""
        expect(self.page.locator(".search-results ol")).to_have_attribute("aria-busy", "false")

    def ask(self, words: str) -> None:
        self.box.fill(words)
        self.box.press("Enter")
        expect(self.page).to_have_url(re.compile(r"[?&]q="))
        self.settle()

    def values(self, facet: str) -> Locator:
        return self.page.locator(f"fieldset[data-facet={facet}] li")

    def box_of(self, facet: str, value: str) -> Locator:
        boxes = self.page.locator(f"fieldset[data-facet={facet}] input")
        return boxes.and_(self.page.get_by_role("checkbox", name=value))

    def found(self) -> int:
        return number(self.status.inner_text())

    def address(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.page.url).query)

    def expect_no_barriers(self) -> None:
        """Fail with what stands in the way of readers with disabilities.

        Furo draws the switch of its menu outside every landmark; it is no part of the search.
        """
        found = Axe().run(self.page, context={"exclude": [["#__navigation"]]})
        assert not found.violations_count, found.generate_report()

    def width(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollWidth"))


def number(text: str) -> int:
    return int(re.sub(r"\D", "", text))
