"""What a search costs a reader: bytes that are loaded, and the time until results are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Response

from tests.browser import context, launch, serve

INDEX, FACETS, SCRIPTS = "index", "facets", "scripts"
TIMEOUT = 60_000
KEY = 80
"""Milliseconds from one key to the next: a quick hand. Nothing is asked before a pause of 200."""
_WATCH = """() => {
  const list = document.querySelector(".search-results ol");
  addEventListener("keydown", ({ key }) => {
    if (key === "Enter") [window.pressed, window.shown] = [performance.now(), 0];
  }, true);
  new MutationObserver((changes) => {
    const isFilled = changes.some(({ addedNodes }) => addedNodes.length);
    if (isFilled || list.ariaBusy === "false") window.shown ||= performance.now();
  }).observe(list, { childList: true, attributeFilter: ["aria-busy"] });
}"""
_DONE = """() => window.shown &&
  document.querySelector(".search-results ol").ariaBusy === "false" """


@dataclass(frozen=True)
class Cost:
    """Bytes as they lie on the server, of the index, of its facets and of our own scripts.

    ``milliseconds`` go from the key press until the first results are shown.
    """

    index: int
    facets: int
    scripts: int
    milliseconds: float


def first_costs(site: Path, queries: Sequence[str]) -> list[Cost]:
    """Return what each of *queries* costs a reader who has never been here."""
    with serve(site) as address, launch() as browser:
        return [_first(browser, address, query) for query in queries]


def next_costs(site: Path, queries: Sequence[str]) -> list[Cost]:
    """Return what each of *queries* costs a reader who asks them all, one after the other."""
    with serve(site) as address, launch() as browser, _reader(browser, address) as search:
        search.ask("the")
        return [search.ask(query) for query in queries]


def _first(browser: Browser, address: str, query: str) -> Cost:
    with _reader(browser, address) as search:
        return search.ask(query)


@contextmanager
def _reader(browser: Browser, address: str) -> Iterator[_Search]:
    with context(browser, address) as reader:
        yield _Search(reader.new_page())


class _Search:
    """The search page, and what it has loaded since the last question."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.loaded: list[Response] = []
        page.on("response", lambda response: self.loaded.append(response))
        page.goto("/search.html")
        page.locator(".search-results ol[aria-busy=false]").wait_for(
            state="attached", timeout=TIMEOUT
        )
        page.evaluate(_WATCH)

    def ask(self, query: str) -> Cost:
        box = self.page.locator("#search-query")
        box.fill("")
        box.press_sequentially(query, delay=KEY)
        box.press("Enter")
        self.page.wait_for_function(_DONE, timeout=TIMEOUT)
        milliseconds = float(self.page.evaluate("window.shown - window.pressed"))
        sizes = {INDEX: 0, FACETS: 0, SCRIPTS: 0}
        for response in self.loaded:
            if part := _part_of(response.url):
                sizes[part] += len(response.body())
        self.loaded.clear()
        return Cost(sizes[INDEX], sizes[FACETS], sizes[SCRIPTS], milliseconds)


def _part_of(url: str) -> str:
    """Return what is loaded from *url*; nothing where it is part of every page."""
    if "/filter/" in url:
        return FACETS
    if "/pagefind/" in url or "/names/" in url:
        return INDEX
    return SCRIPTS if "/pressroom/" in url and ".js" in url else ""
