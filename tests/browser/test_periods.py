"""A search over several periods answers as one over a single index would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.archive import Archive, page
from tests.browser import context, serve
from tests.outputs.press_office import PressOffice

YEARS = range(2001, 2009)
RARE = "The council of Veldoria met about bill 187 and the healthcare of ferrymen.\n"
# What a period that lacks a word holds instead: its beginning, or another word of the query.
COMMON = "The council met about bill 18, health and ferries.\n"


@pytest.fixture(scope="module")
def site_of_periods(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Four periods of two releases; only that of 2004 names Veldoria, 187 and healthcare."""
    archive = Archive(tmp_path_factory.mktemp("periods") / "archive")
    for year in YEARS:
        archive.write(
            f"releases/{year}/a.md",
            page(
                RARE if year == 2004 else COMMON, title=f"Council of {year}", date=f"{year}-05-06"
            ),
        )
    PressOffice(archive).record()
    PressOffice(archive).correct("2005/a", "ferries", "ships", date="2005-06-07")
    with serve(_build(archive)) as address:
        yield address


def _build(archive: Archive) -> Path:
    built = archive.must_build("html", "-D", "pressroom_search_period=2")
    assert len(list((built.out / "pagefind").glob("20*"))) == 4
    return built.out


@pytest.fixture
def tab(browser: Browser, site_of_periods: str) -> Iterator[Page]:
    with context(browser, site_of_periods) as reader:
        yield reader.new_page()


def titles(tab: Page, address: str) -> list[str]:
    tab.goto(f"/search.html?{address}")
    expect(tab.locator(".search-results ol")).to_have_attribute("aria-busy", "false")
    return tab.locator(".search-results li h2").all_inner_texts()


@pytest.mark.parametrize(
    "query",
    ["veldoria council", "bill 187", "healthcare council", '"council of Veldoria"', "veldo"],
)
def test_period_without_a_word_of_the_query_answers_nothing(tab: Page, query: str) -> None:
    assert titles(tab, f"q={query}") == ["Council of 2004"]


@pytest.mark.parametrize(("order", "sign"), [("newest", -1), ("oldest", 1)])
def test_order_of_dates_goes_through_all_periods(tab: Page, order: str, sign: int) -> None:
    assert (
        titles(tab, f"q=council&order={order}") == [f"Council of {year}" for year in YEARS][::sign]
    )


def test_earlier_edition_stands_among_the_releases_of_its_time(tab: Page) -> None:
    found = titles(tab, "q=council&order=oldest&editions=all")
    assert found == sorted([*(f"Council of {year}" for year in YEARS), "Council of 2005"])


def test_facets_count_over_all_periods(tab: Page) -> None:
    titles(tab, "q=ferries")
    kinds = tab.locator("fieldset[data-facet=kind] li")
    expect(kinds).to_have_text(["Statement 6"])
    expect(tab.locator("fieldset[data-facet=year] li")).to_have_count(6)
