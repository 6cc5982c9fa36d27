"""The picture of an answer: how many releases of each year were found."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import context
from tests.browser.search_page import Search, number

WORD = "asylum"


def counts(search: Search) -> dict[str, int]:
    """What the bars say, as a screen reader says it: the year and how many."""
    names = [bar.get_attribute("aria-label") or "" for bar in search.bars.all()]
    return {year: number(count) for year, count in (name.split(": ") for name in names)}


def test_bars_and_table_tell_how_much_was_found_in_each_year(search: Search) -> None:
    search.open(q=WORD)
    drawn = counts(search)
    assert sum(drawn.values()) == search.found()
    search.page.get_by_text("Show as table").click()
    rows = search.page.get_by_role("row").all_inner_texts()[1:]
    table = {year: int(count) for year, count in (row.split() for row in rows)}
    assert {year: count for year, count in table.items() if count} == drawn
    assert [int(year) for year in table] == list(range(int(min(drawn)), int(max(drawn)) + 1))


def test_bars_are_as_tall_as_what_they_stand_for(search: Search) -> None:
    search.open()
    heights = {
        number((bar.get_attribute("aria-label") or "").split(": ")[1]): box["height"]
        for bar in search.bars.all()
        if (box := bar.locator("rect").bounding_box())
    }
    most = max(heights)
    assert len(heights) > 2
    for count, height in heights.items():
        assert height == pytest.approx(heights[most] * count / most, abs=2)


def test_a_bar_chooses_its_year_and_lets_it_go(search: Search) -> None:
    search.open(q=WORD)
    drawn = counts(search)
    year = list(drawn)[-2]
    bar = search.page.get_by_role("button", name=f"{year}: {drawn[year]}")
    bar.click()
    expect(search.status).to_have_text(f"Releases found: {drawn[year]}")
    expect(search.box_of("year", year)).to_be_checked()
    expect(bar).to_have_attribute("aria-pressed", "true")
    assert counts(search) == drawn
    search.page.reload()
    expect(bar).to_have_attribute("aria-pressed", "true")
    bar.click()
    expect(search.status).to_have_text(f"Releases found: {sum(drawn.values())}")
    expect(search.page).to_have_url(re.compile(rf"\?q={WORD}$"))


def test_arrows_lead_from_bar_to_bar_and_tab_past_them(search: Search) -> None:
    search.open(q=WORD)
    search.bars.last.focus()
    search.page.keyboard.press("Home")
    expect(search.bars.first).to_be_focused()
    search.page.keyboard.press("ArrowRight")
    expect(search.bars.nth(1)).to_be_focused()
    search.page.keyboard.press("Enter")
    expect(search.bars.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(search.bars.nth(1)).to_be_focused()
    search.page.keyboard.press("Tab")
    expect(search.page.get_by_text("Show as table")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_table_is_open_to_everyone_on_a_phone(browser: Browser, site: str, scheme: str) -> None:
    with context(
        browser, site, viewport={"width": 320, "height": 700}, color_scheme=scheme
    ) as visitor:
        search = Search(visitor.new_page())
        search.open(q=WORD)
        search.page.get_by_text("Show as table").click()
        expect(search.page.get_by_role("table")).to_be_visible()
        search.expect_no_barriers()
        assert search.width() <= 320


def test_bars_are_seen_in_forced_colours(browser: Browser, site: str) -> None:
    with context(browser, site, forced_colors="active") as visitor:
        search = Search(visitor.new_page())
        search.open(q=WORD)
        background = "rgb(255, 255, 255)"
        expect(search.bars.first.locator("rect")).not_to_have_css("fill", background)
        search.bars.first.click()
        expect(search.bars.first).to_have_attribute("aria-pressed", "true")
        colours = {
            bar.locator("rect").evaluate("bar => getComputedStyle(bar).fill")
            for bar in search.bars.all()
        }
        assert len(colours) == 2


def test_one_year_alone_is_no_picture(search: Search) -> None:
    search.open(q="calendarium", **{"from": "2019", "to": "2019"})
    expect(search.status).to_have_text("Releases found: 1")
    expect(search.page.locator(".search-years")).to_be_hidden()


def test_paper_shows_results_and_picture_without_the_form(search: Search) -> None:
    search.open(q=WORD)
    search.page.emulate_media(media="print")
    expect(search.box).to_be_hidden()
    expect(search.more).to_be_hidden()
    expect(search.titles.first).to_be_visible()
    expect(search.bars.first).to_be_visible()
    expect(search.status).to_be_visible()
