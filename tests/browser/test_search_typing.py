"""What the search page loads while someone types."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from tests.browser.search_page import Search

NO_PAUSE = """const begin = window.setTimeout;
window.setTimeout = (run, after, ...rest) => (after === 200 ? 0 : begin(run, after, ...rest));
"""
"""Whoever types so never rests, and so is never answered before the words are complete."""
INDEX = re.compile(r"/pagefind/[^/]+/index/")


def test_what_holds_a_word_is_loaded_before_it_is_complete(reader: Page) -> None:
    reader.add_init_script(NO_PAUSE)
    loaded: list[str] = []
    reader.on("request", lambda request: loaded.append(request.url))
    search = Search(reader)
    search.open()
    with reader.expect_response(re.compile("/names/names.json")):
        search.box.press_sequentially("reb")
    assert not any(map(INDEX.search, loaded))
    with reader.expect_response(INDEX):
        search.box.press("o")
    assert search.address() == {}
    search.box.press_sequentially("oting")
    search.box.press("Enter")
    search.settle()
    assert search.found() == 1


def test_what_could_not_be_loaded_while_typing_is_loaded_when_asked(reader: Page) -> None:
    reader.add_init_script(NO_PAUSE)
    search = Search(reader)
    search.open()
    reader.route(INDEX, lambda route: route.abort())
    with reader.expect_event("requestfailed"):
        search.box.press_sequentially("rebooting")
    reader.unroute(INDEX)
    search.box.press("Enter")
    search.settle()
    assert search.found() == 1
