"""Names that the search page suggests while someone types."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import context
from tests.browser.search_page import Search

SPEAKER = "Nancy Treviño"


@pytest.fixture
def typing(search: Search) -> Search:
    """The search page of a reader who has begun a name."""
    search.open()
    search.box.press_sequentially("nancy")
    expect(search.names.first).to_contain_text(SPEAKER)
    return search


def test_a_name_is_taken_with_the_keyboard(typing: Search) -> None:
    expect(typing.box).to_have_attribute("aria-expanded", "true")
    typing.box.press("ArrowDown")
    chosen = typing.names.first
    expect(chosen).to_have_attribute("aria-selected", "true")
    name = chosen.get_attribute("id") or ""
    expect(typing.box).to_have_attribute("aria-activedescendant", name)
    typing.box.press("Enter")
    expect(typing.box_of("speaker", SPEAKER)).to_be_checked()
    assert typing.address() == {"speaker": [SPEAKER]}
    expect(typing.box).to_have_value("")
    expect(typing.box).to_be_focused()
    expect(typing.names).to_have_count(0)
    expect(typing.results).not_to_have_count(0)


def test_a_name_is_taken_with_a_finger(typing: Search) -> None:
    typing.names.first.click()
    expect(typing.box_of("speaker", SPEAKER)).to_be_checked()


def test_a_name_says_what_it_is_of(typing: Search) -> None:
    expect(typing.names.first).to_contain_text("associate director")
    typing.box.fill("asyl")
    expect(typing.names.first).to_have_text(re.compile(r"Asylum\s*Topic"))


def test_escape_closes_the_names_and_keeps_the_words(typing: Search) -> None:
    typing.box.press("Escape")
    expect(typing.names).to_have_count(0)
    expect(typing.box).to_have_attribute("aria-expanded", "false")
    expect(typing.box).to_have_value("nancy")


def test_enter_alone_searches_for_what_was_typed(typing: Search) -> None:
    typing.box.press("Enter")
    expect(typing.page).to_have_url(re.compile(r"\?q=nancy$"))
    expect(typing.names).to_have_count(0)


def test_names_go_when_the_reader_goes_on(typing: Search) -> None:
    typing.box.press("Tab")
    expect(typing.names).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_names_stand_in_nobodys_way(browser: Browser, site: str, scheme: str) -> None:
    with context(
        browser, site, viewport={"width": 320, "height": 700}, color_scheme=scheme
    ) as visitor:
        search = Search(visitor.new_page())
        search.open()
        search.box.press_sequentially("al")
        expect(search.names.first).to_be_visible()
        search.box.press("ArrowDown")
        search.expect_no_barriers()
        assert search.width() <= 320
