"""An archive in three parts that are one site, as a reader walks through it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.split import build_parts, write_parts
from tests.browser import context, serve

RELEASES = 60
MAIN = "/en/latest/"
CLOSED = "/projects/2000s/en/latest/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    write_parts(folder, RELEASES, seed=0)
    return build_parts(folder)


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Page]:
    with serve(site) as address, context(browser, address) as visitor:
        yield visitor.new_page()


def releases(site: Path, part: str) -> list[str]:
    """Return the ids of the releases in the part that stands at *part*."""
    text = (site / part.strip("/") / "catalogue.json").read_text("utf-8")
    found: list[str] = json.loads(text)["releases"]
    return found


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
