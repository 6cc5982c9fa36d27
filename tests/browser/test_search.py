"""The search page in a browser, as a reader uses it. What is waited for is what a reader sees."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import context
from tests.browser.search_page import Search, number

REMAIN_IN_MEXICO = "Biden Administration Rebooting an Even Crueler ‘Remain in Mexico’"
FACETS = ("year", "speaker", "organization", "topic", "kind", "language")
AXES = ("Years", "Speakers", "Organizations", "Topics", "Kinds", "Languages")
COMMON = "a"
"""A word that enough releases hold for every facet to divide them."""


def chosen_part(search: Search, facet: str) -> tuple[str, int]:
    """Return the first shown value of a facet that is not in all releases found, with its count."""
    for value in search.values(facet).filter(visible=True).all():
        count = number(value.locator(".count").inner_text())
        if count < search.found():
            return value.locator(".name").inner_text(), count
    raise AssertionError(f"no value of {facet} divides the releases")


@pytest.mark.parametrize(
    "words",
    [
        "trevino",
        "Treviño",
        "TREVIÑO",
        "70,000",
        '"premier transnational advocacy"',
        "“Premier Transnational Advocacy”",
    ],
)
def test_words_find_the_release_that_holds_them(search: Search, words: str) -> None:
    search.open()
    search.ask(words)
    expect(search.titles.first).to_have_text(REMAIN_IN_MEXICO)


def test_a_phrase_is_more_than_its_words(search: Search) -> None:
    search.open(q='"transnational premier advocacy"')
    expect(search.titles).to_have_count(0)
    expect(search.status).to_have_text("No release found. Fewer or other words may find one.")


def test_a_result_says_what_it_is_and_leads_there(search: Search) -> None:
    search.open(q="trevino")
    result = search.page.locator(".search-results li").first
    expect(result.locator(".facts")).to_have_text(
        re.compile(r"December 2021.*Statement.*Oscar Chacón, Nancy Treviño")
    )
    expect(result.locator("time")).to_have_attribute("datetime", "2021-12")
    expect(result.locator("mark").first).to_have_text(re.compile("Treviño"))
    result.get_by_role("link").click()
    expect(search.page.get_by_role("heading", level=1)).to_contain_text(REMAIN_IN_MEXICO)


def test_a_result_is_marked_with_its_language(search: Search) -> None:
    search.open(language="Spanish")
    expect(search.titles.first.locator("a")).to_have_attribute("lang", "es")


def test_a_word_of_the_text_outweighs_the_same_word_in_boilerplate(search: Search) -> None:
    search.open(q="lamplighters")
    expect(search.status).to_have_text("Releases found: 11")
    expect(search.titles.first).to_have_text("In the text")


def test_hostile_text_is_shown_as_text(search: Search) -> None:
    search.page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    search.open(q="zarzuela", speaker="<img src=x onerror=alert(4)>")
    search.page.get_by_role("button", name="Clear all").click()
    expect(search.titles).to_have_text(["<img src=x onerror=alert(1)>"])
    expect(search.page.locator(".search-results .excerpt")).to_contain_text(
        "A zarzuela of <img src=x onerror=alert(2)>"
    )
    expect(search.page.locator(".search :is(img, script, b)")).to_have_count(0)


@pytest.mark.parametrize("facet", FACETS)
def test_a_facet_narrows_the_results_to_the_number_it_names(search: Search, facet: str) -> None:
    search.open(q=COMMON)
    value, count = chosen_part(search, facet)
    search.box_of(facet, value).check()
    expect(search.status).to_have_text(f"Releases found: {count}")
    assert search.address() == {"q": [COMMON], facet: [value]}


def test_values_of_one_facet_widen_and_another_facet_narrows(search: Search) -> None:
    search.open(year=["2021"])
    only_2021 = search.found()
    count = number(search.values("year").filter(has_text="2024").locator(".count").inner_text())
    search.box_of("year", "2024").check()
    expect(search.status).to_have_text(f"Releases found: {only_2021 + count}")
    search.page.locator("fieldset[data-facet=speaker] summary").click()
    search.box_of("speaker", "Nancy Treviño").check()
    expect(search.titles).to_have_text([REMAIN_IN_MEXICO])


def test_all_choices_can_be_cleared(search: Search) -> None:
    search.open(q="asylum", year="2021", kind="Statement")
    search.page.get_by_role("button", name="Clear all").click()
    expect(search.page).to_have_url(re.compile(r"\?q=asylum$"))
    expect(search.page.get_by_role("checkbox", checked=True)).to_have_count(0)
    expect(search.box).to_be_focused()


@pytest.mark.parametrize(
    ("order", "is_reversed"), [("Newest first", True), ("Oldest first", False)]
)
def test_results_stand_in_the_order_of_their_dates(
    search: Search, order: str, is_reversed: bool
) -> None:
    search.open(q="asylum")
    search.order.select_option(order)
    expect(search.page).to_have_url(re.compile("order="))
    search.settle()
    dates = [date.get_attribute("datetime") or "" for date in search.dates.all()]
    assert len(set(dates)) > 5
    assert dates == sorted(dates, reverse=is_reversed)


def test_the_address_restores_the_search(search: Search) -> None:
    search.open()
    search.ask("veldoria")
    search.order.select_option("Oldest first")
    facets = [(facet, chosen_part(search, facet)[0]) for facet in ("speaker", "language")]
    for facet, value in facets:
        search.box_of(facet, value).check()
        expect(search.page).to_have_url(re.compile(facet))
    search.settle()
    titles = search.titles.all_inner_texts()
    assert titles

    search.page.reload()
    expect(search.titles).to_have_text(titles)
    expect(search.box).to_have_value("veldoria")
    expect(search.order).to_have_value("oldest")
    for facet, value in facets:
        expect(search.box_of(facet, value)).to_be_checked()


def test_back_undoes_what_was_asked_last(search: Search) -> None:
    search.open(q="asylum seekers")
    all_titles = search.titles.all_inner_texts()
    search.box_of("year", "2021").check()
    expect(search.titles).to_have_text([REMAIN_IN_MEXICO])
    search.box.fill("")
    search.box.press_sequentially("mexico")
    expect(search.page).to_have_url(re.compile("q=mexico"))

    search.page.go_back()
    expect(search.box).to_have_value("asylum seekers")
    expect(search.box_of("year", "2021")).to_be_checked()
    search.page.go_back()
    expect(search.titles).to_have_text(all_titles)
    expect(search.box_of("year", "2021")).not_to_be_checked()
    search.page.go_forward()
    expect(search.titles).to_have_text([REMAIN_IN_MEXICO])


def test_more_results_follow_below(search: Search) -> None:
    search.open(q=COMMON)
    first = search.titles.all_inner_texts()
    assert len(first) == 10
    search.more.press("Enter")
    expect(search.titles).to_have_count(20)
    assert search.titles.all_inner_texts()[:10] == first
    expect(search.titles.nth(10).locator("a")).to_be_focused()
    search.titles.nth(15).get_by_role("link").click()
    search.page.go_back()
    expect(search.titles).to_have_count(20)
    while search.more.is_visible():
        shown = search.titles.count()
        search.more.click()
        expect(search.titles.nth(shown)).to_be_visible()
    expect(search.titles).to_have_count(search.found())


def test_the_keyboard_suffices(search: Search) -> None:
    page = search.page
    page.goto("/releases/2021/remain-in-mexico.html")
    page.keyboard.press("/")
    page.keyboard.type("asylum")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"search\.html\?q=asylum$"))
    search.settle()
    expect(search.box).to_be_focused()

    box = search.values("year").first.locator("input")
    for _key in range(8):
        page.keyboard.press("Tab")
        if box.evaluate("box => box === document.activeElement"):
            break
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("year="))
    search.settle()
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(r"\?q=asylum$"))


@pytest.mark.parametrize("path", ["/search.html", "/releases/2021/remain-in-mexico.html"])
def test_slash_leads_to_a_box_in_sight(browser: Browser, site: str, path: str) -> None:
    with context(browser, site, viewport={"width": 390, "height": 800}) as visitor:
        page = visitor.new_page()
        page.goto(path)
        page.get_by_role("heading", level=1).click()
        page.keyboard.press("/")
        box = page.locator("input[name=q]:focus")
        expect(box).to_have_value("")
        expect(box).to_be_in_viewport()
        expect(page.locator("#search-query:focus")).to_have_count(int(path == "/search.html"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way_of_readers_with_disabilities(
    browser: Browser, site: str, scheme: str
) -> None:
    with context(browser, site, color_scheme=scheme) as visitor:
        search = Search(visitor.new_page())
        search.open(q=COMMON, kind="Statement")
        expect(search.titles).not_to_have_count(0)
        search.expect_no_barriers()


def test_a_phone_needs_no_sideways_scrolling(browser: Browser, site: str) -> None:
    with context(browser, site, viewport={"width": 320, "height": 640}) as visitor:
        search = Search(visitor.new_page())
        search.open(q=COMMON)
        search.page.get_by_text("Narrow the search").click()
        expect(search.values("year").first).to_be_visible()
        assert search.page.evaluate("document.documentElement.scrollWidth") <= 320


def expect_ways_to_browse(page: Page) -> None:
    for axis in AXES:
        link = page.get_by_role("main").get_by_role("link", name=axis, exact=True)
        expect(link).to_be_visible()
    expect(page.get_by_label("Words, names or numbers")).to_be_hidden()


def test_without_javascript_the_page_says_how_to_browse(browser: Browser, site: str) -> None:
    with context(browser, site, java_script_enabled=False) as visitor:
        page = visitor.new_page()
        page.goto("/search.html")
        expect(page.get_by_text("Search needs JavaScript")).to_be_visible()
        expect_ways_to_browse(page)
        page.get_by_role("main").get_by_role("link", name="Speakers", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Speakers")


def test_opened_as_a_file_the_page_says_that_a_server_is_needed(
    browser: Browser, site_folder: Path
) -> None:
    page = browser.new_page()
    page.goto((site_folder / "search.html").as_uri())
    expect(page.get_by_text("a search needs a web server")).to_be_visible()
    expect_ways_to_browse(page)
    page.close()


def test_an_index_that_does_not_load_is_a_fault_the_page_names(browser: Browser, site: str) -> None:
    # Not the fixture's reader: Pagefind itself leaves an error uncaught here.
    with context(browser, site) as visitor:
        page = visitor.new_page()
        page.route("**/pagefind-entry.json*", lambda route: route.abort())
        page.goto("/search.html?q=asylum")
        expect(page.get_by_text("The search did not load completely")).to_be_visible()
        expect_ways_to_browse(page)


def test_the_sidebar_says_where_the_reader_is(reader: Page) -> None:
    reader.goto("/years/index.html")
    ways = reader.get_by_role("navigation", name="Browse").get_by_role("link")
    expect(ways).to_have_text([*AXES, "Corrections", "Feed"])
    expect(ways.first).to_have_attribute("aria-current", "page")
    ways.filter(has_text="Corrections").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("Corrections")


def test_contact_is_found_but_never_fills_the_excerpt(search: Search) -> None:
    search.open(q="Kelsey Parsons")
    expect(search.titles.first).to_have_text(REMAIN_IN_MEXICO)
    search.open(q="Administration Rebooting")
    excerpt = search.page.locator(".search-results .excerpt").first
    expect(excerpt).to_contain_text("The Trump-era")
    expect(excerpt).not_to_contain_text("527-0969")
