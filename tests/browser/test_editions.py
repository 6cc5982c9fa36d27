"""Editions, corrections and withdrawals in a browser, as a reader meets them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.archive import QUOTE, Archive
from tests.archive import page as release
from tests.browser import context, serve
from tests.conftest import PROJECT
from tests.outputs.press_office import PressOffice

CURRENT = "/releases/2021/doors.html"
PAGES = {
    "corrected": CURRENT,
    "earlier edition": "/releases/2021/doors/edition-1.html",
    "comparison": "/releases/2021/doors/compare-1-2.html",
    "corrections": "/corrections.html",
    "withdrawn": "/releases/2021/shutters.html",
    "removed": "/releases/2021/names.html",
    "speaker": "/speakers/oscar-chacon.html",
    "search": "/search.html?q=doors&editions=all",
}


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in the house style: a corrected, a withdrawn and a removed release."""
    archive = Archive(tmp_path_factory.mktemp("changed") / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    office = PressOffice(archive)
    lamps = f"There are seventy doors and lamps.\n\n{QUOTE}"
    office.publish("2021/doors", release(lamps, title="Doors in Every Town"))
    office.publish("2021/shutters", release(QUOTE, title="Shutters"))
    office.publish("2021/names", release("The witness is Ignatius.\n", title="Names of Witnesses"))
    office.correct("2021/doors", "seventy", "sixty")
    office.withdraw("2021/shutters", "The shutters are closed.")
    office.remove("2021/names", "It named a witness.")
    return archive.must_build().out


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    with serve(site_folder) as address:
        yield address


def settled(page: Page) -> None:
    """Wait until the search has answered."""
    expect(page.locator(".search-results ol")).to_have_attribute("aria-busy", "false")


def test_reader_goes_from_a_correction_to_the_first_edition_and_back(reader: Page) -> None:
    reader.goto(CURRENT)
    expect(reader.locator(".banner")).to_contain_text("Wrong: “seventy” Right: “sixty”")
    reader.get_by_role("link", name="history").click()
    expect(reader.get_by_text("Editions of this release")).to_be_in_viewport()
    reader.get_by_role("link", name="Edition 1", exact=True).click()
    expect(reader.get_by_text("There are seventy doors")).to_be_visible()
    reader.get_by_role("link", name="Compare with edition 2").click()
    expect(reader.locator("del")).to_have_text("deleted: seventy")
    expect(reader.locator("ins")).to_have_text("inserted: sixty")
    reader.get_by_role("link", name="Doors in Every Town").click()
    expect(reader.get_by_text("There are sixty doors")).to_be_visible()


def test_comparison_is_told_without_colours_and_without_eyes(reader: Page) -> None:
    reader.goto(PAGES["comparison"])
    expect(reader.locator("del")).to_have_css("text-decoration-line", "line-through")
    expect(reader.locator("ins")).to_have_css("text-decoration-line", "underline")
    heard = reader.locator(".compared").aria_snapshot()
    assert re.search(r"deleted: seventy.*inserted: sixty", heard, re.DOTALL)
    box = reader.locator("del .visually-hidden").bounding_box()
    assert box is not None
    assert box["width"] <= 1
    reader.emulate_media(media="print")
    expect(reader.locator("del")).to_have_css("text-decoration-line", "line-through")
    expect(reader.locator("del")).to_be_visible()


def test_earlier_edition_is_found_on_request_only(reader: Page) -> None:
    reader.goto("/search.html?q=seventy")
    settled(reader)
    expect(reader.locator(".search-results li")).to_have_count(0)
    reader.get_by_label("Earlier editions too").focus()
    reader.keyboard.press("Space")
    expect(reader).to_have_url(re.compile(r"\?q=seventy&editions=all$"))
    result = reader.locator(".search-results li")
    expect(result).to_have_count(1)
    expect(result.locator(".facts")).to_contain_text("Edition 1 of 2")
    expect(result.locator(".facts")).to_contain_text("Corrected")

    reader.reload()
    settled(reader)
    expect(reader.get_by_label("Earlier editions too")).to_be_checked()
    result.get_by_role("link").click()
    expect(reader).to_have_url(re.compile("edition-1"))
    reader.go_back()
    reader.get_by_role("button", name="Clear all").click()
    expect(reader.get_by_label("Earlier editions too")).not_to_be_checked()
    expect(reader.locator(".search-results li")).to_have_count(0)


def test_search_counts_current_editions_only(reader: Page) -> None:
    reader.goto("/search.html")
    settled(reader)
    year = reader.locator("fieldset[data-facet=year] .count")
    expect(year).to_have_text("3")
    reader.get_by_label("Earlier editions too").check()
    expect(year).to_have_text("4")


def test_search_can_be_narrowed_to_withdrawn_releases(reader: Page) -> None:
    reader.goto("/search.html?q=doors")
    settled(reader)
    reader.get_by_role("checkbox", name="Withdrawn").check()
    titles = reader.locator(".search-results h2")
    expect(titles).to_have_text(["Shutters"])
    expect(reader.locator(".search-results .status")).to_have_text("Withdrawn")


@pytest.mark.parametrize(("words", "found"), [("names of witnesses", 1), ("Ignatius", 0)])
def test_removed_release_is_found_by_its_title_only(reader: Page, words: str, found: int) -> None:
    reader.goto(f"/search.html?q={words}")
    settled(reader)
    titles = reader.locator(".search-results h2").filter(has_text="Names of Witnesses")
    expect(titles).to_have_count(found)


@pytest.mark.parametrize("words", ["shutters are closed", "number was wrong"])
def test_words_of_the_archive_are_not_found_as_words_of_a_release(reader: Page, words: str) -> None:
    reader.goto(f'/search.html?q="{words}"')
    settled(reader)
    expect(reader.locator(".search-results li")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_stands_in_the_way_of_a_screen_reader(
    browser: Browser, site: str, path: str, scheme: str
) -> None:
    with context(browser, site, color_scheme=scheme) as visitor:
        page = visitor.new_page()
        page.goto(path)
        if "search" in path:
            settled(page)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_is_wider_than_a_phone(browser: Browser, site: str, path: str) -> None:
    with context(browser, site, viewport={"width": 320, "height": 700}) as visitor:
        page = visitor.new_page()
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
