"""What the search says when a file of its index does not come."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.search_page import Search

INDEX = re.compile(r"/pagefind/[^/]+/index/")
ANSWERS: dict[str, Callable[[Route], None]] = {
    "cut off": lambda route: route.abort(),
    "not there": lambda route: route.fulfill(status=404),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_it_does_not_say_that_there_is_nothing(
    reader: Page, answer: Callable[[Route], None]
) -> None:
    search = Search(reader)
    search.open()
    reader.route(INDEX, answer)
    search.box.fill("rebooting")
    search.box.press("Enter")
    expect(reader.get_by_text("The search did not load completely")).to_be_visible()
    expect(reader.get_by_text("If you opened this page as a file")).to_be_hidden()
    reader.unroute(INDEX)
    reader.reload()
    search.settle()
    assert search.found() == 1
