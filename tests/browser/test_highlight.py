"""Words that a reader searched for, highlighted on the page of the release."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import context
from tests.browser.search_page import Search

RELEASE = "/releases/2021/remain-in-mexico.html"
QUOTE = "nancy-trevino-remain-in-mexico-could-have"
REMOVE = "Remove highlights"


def highlighted(page: Page) -> list[str]:
    """The words that the browser paints, in the order of the text."""
    expect(page.get_by_role("button", name=REMOVE)).to_be_visible()
    return list(page.evaluate("[...CSS.highlights.get('found')].map(String)"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("trevino", {"Treviño"}),
        ("advocacy", {"advocacy"}),
        ('"premier transnational advocacy"', {"premier transnational advocacy"}),
        ("70,000", {"70,000"}),
    ],
)
def test_what_was_searched_for_is_highlighted(search: Search, words: str, found: set[str]) -> None:
    search.open(q=words)
    search.titles.first.get_by_role("link").click()
    expect(search.page).to_have_url(re.compile(r"remain-in-mexico\.html\?find="))
    assert set(highlighted(search.page)) == found


def test_the_first_place_is_scrolled_to(search: Search) -> None:
    search.open(q="70,000")
    search.titles.first.get_by_role("link").click()
    highlighted(search.page)
    place = search.page.get_by_text("70,000").first
    expect(place).to_be_in_viewport()
    assert search.page.evaluate("scrollY") > 0


def test_highlights_alter_nothing_of_the_text(reader: Page) -> None:
    text = "document.querySelector('section.release').innerHTML"
    reader.goto(RELEASE)
    plain = reader.evaluate(text)
    reader.goto(f"{RELEASE}?find=Mexico&find=asylum")
    assert len(highlighted(reader)) > 3
    assert reader.evaluate(text) == plain


def test_a_quote_is_still_arrived_at(reader: Page) -> None:
    reader.goto(f"{RELEASE}?find=Biden#{QUOTE}")
    assert "Biden" in highlighted(reader)
    expect(reader.locator(f"#{QUOTE}")).to_be_in_viewport()


def test_highlights_can_be_removed(reader: Page) -> None:
    reader.goto(f"{RELEASE}?find=asylum")
    highlighted(reader)
    reader.get_by_role("button", name=REMOVE).press("Enter")
    expect(reader).to_have_url(re.compile(r"remain-in-mexico\.html$"))
    expect(reader.get_by_role("button", name=REMOVE)).to_be_hidden()
    expect(reader.get_by_role("main")).to_be_focused()
    assert not reader.evaluate("CSS.highlights.has('found')")
    reader.reload()
    expect(reader.get_by_role("button", name=REMOVE)).to_be_hidden()


def test_words_that_a_page_does_not_hold_highlight_nothing(reader: Page) -> None:
    reader.goto(f"{RELEASE}?find=zarzuela&find=%E2%80%A6")
    reader.wait_for_load_state("networkidle")
    expect(reader.get_by_role("button", name=REMOVE)).to_be_hidden()


def test_a_reader_without_words_loads_nothing_for_them(reader: Page) -> None:
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto(RELEASE)
    reader.wait_for_load_state("networkidle")
    assert asked
    assert not [url for url in asked if "highlight." in url and "sphinx" not in url]


def test_a_browser_that_cannot_paint_still_scrolls(browser: Browser, site: str) -> None:
    with context(browser, site) as visitor:
        visitor.add_init_script("delete CSS.highlights; delete window.Highlight")
        page = visitor.new_page()
        page.goto(f"{RELEASE}?find=70,000")
        expect(page.get_by_text("70,000").first).to_be_in_viewport()
        expect(page.get_by_role("button", name=REMOVE)).to_be_hidden()


def test_paper_shows_no_button(reader: Page) -> None:
    reader.goto(f"{RELEASE}?find=asylum")
    highlighted(reader)
    reader.emulate_media(media="print")
    expect(reader.get_by_role("button", name=REMOVE)).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_highlights_stand_in_nobodys_way(browser: Browser, site: str, scheme: str) -> None:
    with context(
        browser, site, viewport={"width": 320, "height": 700}, color_scheme=scheme
    ) as visitor:
        page = visitor.new_page()
        page.goto(f"{RELEASE}?find=Mexico")
        highlighted(page)
        Search(page).expect_no_barriers()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
