"""An archive in three parts that are one site, as a reader walks through it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.split import main
from tests.browser import context, serve

RELEASES = 60
MAIN = "/en/latest/"
CLOSED = "/projects/2000s/en/latest/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    assert main(["--releases", str(RELEASES), str(folder)]) == 0
    return folder / "site"


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Page]:
    with serve(site) as address, context(browser, address) as visitor:
        yield visitor.new_page()


def releases(site: Path, part: str) -> list[str]:
    """Return the ids of the releases in the part that stands at *part*."""
    text = (site / part.strip("/") / "catalogue.json").read_text("utf-8")
    found: list[str] = json.loads(text)["releases"]
    return found


def speakers(site: Path, part: str) -> set[str]:
    """Return the names of those who are quoted in the part that stands at *part*."""
    text = (site / part.strip("/") / "catalogue.json").read_text("utf-8")
    return {heading["title"] for heading in json.loads(text)["headings"]["speaker"]}


def test_a_reader_browses_from_one_part_into_another(reader: Page, site: Path) -> None:
    oldest = releases(site, CLOSED)[0].partition("/")[0]
    reader.goto(f"{MAIN}years/index.html")
    reader.locator("article").get_by_role("link", name=oldest).click()
    expect(reader).to_have_url(re.compile(f"{CLOSED}years/{oldest}.html$"))
    expect(reader.locator(".part")).to_have_text("Part of the archive: 2000–2009")
    reader.locator(".parts").get_by_role("link", name="2020–").click()
    expect(reader).to_have_url(re.compile(f"{MAIN}$"))


def test_an_old_address_leads_on_and_to_the_same_place_of_the_page(
    reader: Page, site: Path
) -> None:
    release = releases(site, CLOSED)[0]
    reader.goto(f"{MAIN}releases/{release}.html#footer")
    expect(reader).to_have_url(re.compile(f"{CLOSED}releases/{release}.html#footer$"))


def test_an_old_address_leads_on_without_a_script(browser: Browser, site: Path) -> None:
    release = releases(site, CLOSED)[0]
    with (
        serve(site) as address,
        context(browser, address, java_script_enabled=False) as visitor,
    ):
        page = visitor.new_page()
        page.goto(f"{MAIN}releases/{release}.html")
        expect(page).to_have_url(re.compile(f"{CLOSED}releases/{release}.html$"))


def ask(reader: Page, part: str, **parameters: str) -> None:
    """Open the search of the part at *part*, and wait until it has answered."""
    reader.goto(f"{part}search.html?{urlencode(parameters)}")
    expect(reader.locator(".search-results ol")).to_have_attribute("aria-busy", "false")


def found(reader: Page) -> int:
    return number(reader.get_by_role("status").inner_text())


def number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def years(reader: Page) -> dict[str, int]:
    """Return the years that the search offers, with their counts."""
    for folded in reader.locator("fieldset[data-facet=year] details:not([open]):visible").all():
        folded.locator("summary").click()
    values = reader.locator("fieldset[data-facet=year] li").all()
    return {
        value.locator(".name").inner_text(): number(value.locator(".count").inner_text())
        for value in values
    }


@pytest.mark.parametrize("part", [MAIN, CLOSED])
def test_one_search_finds_what_stands_in_any_part(reader: Page, site: Path, part: str) -> None:
    ask(reader, part, kind="Press release", order="oldest", editions="all")
    counts = years(reader)
    assert sum(counts.values()) == found(reader)
    assert {"2009", "2012", "2024"} <= set(counts)
    dates = [
        time.get_attribute("datetime") or ""
        for time in reader.locator(".search-results time").all()
    ]
    assert dates == sorted(dates)
    reader.locator(".search-results li a").first.click()
    expect(reader).to_have_url(re.compile(f"{CLOSED}releases/"))
    expect(reader.locator("article h1")).to_be_visible()


def test_a_facet_counts_what_every_part_holds(reader: Page, site: Path) -> None:
    # The same language on the browse pages of all parts: what they count, the search counts.
    ask(reader, MAIN, order="newest", language="Spanish")
    total = found(reader)
    reader.goto(f"{MAIN}languages/index.html")
    row = reader.locator(".headings li").filter(has_text="Spanish")
    counts = [number(text) for text in row.locator(".count").all_inner_texts()]
    assert len(counts) > 1
    assert total == sum(counts)


def test_a_name_of_another_part_is_suggested_and_its_misspelling_understood(
    reader: Page, site: Path
) -> None:
    name = sorted(speakers(site, CLOSED) - speakers(site, MAIN))[0]
    ask(reader, MAIN)
    reader.locator("#search-query").press_sequentially(name.partition(" ")[0])
    expect(reader.get_by_role("option").filter(has_text=name)).to_be_visible()
    surname = name.rpartition(" ")[2]
    ask(reader, MAIN, q=surname[:2] + surname[3:])
    expect(reader.locator(".search-instead")).to_contain_text(f"Searched for {surname} instead")
    assert found(reader) > 0


def test_a_part_that_cannot_be_reached_is_named_and_the_others_answer(
    reader: Page, site: Path
) -> None:
    reader.route(f"**{CLOSED}**", lambda route: route.abort())
    ask(reader, MAIN, kind="Press release")
    expect(reader.locator(".search-unreached")).to_have_text(
        "These parts of the archive cannot be reached now, and are not searched: 2000–2009"
    )
    assert {"2012", "2024"} <= set(years(reader))
    assert "2009" not in years(reader)
    assert found(reader) == sum(years(reader).values())
