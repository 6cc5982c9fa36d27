"""The menu of the site's versions, and what a version says of itself."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.archive import Archive
from tests.archive import page as release
from tests.browser import context, serve
from tests.conftest import PROJECT

PAGE = "releases/2021/doors.html"
HOSTILE = "<img src=x onerror=alert(1)>"
VERSIONS = [
    {"name": "newest", "url": "/"},
    {"name": "2021-12-31", "url": "/2021-12-31"},
    {"name": HOSTILE, "url": "/odd/"},
    {"name": "a program", "url": "javascript:alert(1)"},
]


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a snapshot below it, and the list of both."""
    archive = Archive(tmp_path_factory.mktemp("versions") / "archive")
    conf = (PROJECT / "conf.py").read_text(encoding="utf-8")
    archive.write("conf.py", f'{conf}\npressroom_versions = "/versions.json"\n')
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    archive.write("releases/2021/doors.md", release())
    out = archive.must_build().out
    snapshot = archive.must_build("html", "-D", "pressroom_snapshot=2021-12-31", out="snapshot")
    shutil.copytree(snapshot.out, out / "2021-12-31")
    (out / "versions.json").write_text(json.dumps(VERSIONS), encoding="utf-8")
    return out


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    with serve(site_folder) as address:
        yield address


def opened(page: Page) -> Locator:
    """Open the menu by keyboard, and return its links."""
    menu = page.locator("details.versions")
    menu.locator("summary").focus()
    page.keyboard.press("Enter")
    return menu.get_by_role("link")


def test_menu_leads_to_this_page_in_every_version(reader: Page) -> None:
    reader.goto(f"/{PAGE}")
    links = opened(reader)
    expect(links).to_have_text(["newest", "2021-12-31", HOSTILE])
    expect(links.first).to_have_attribute("aria-current", "true")
    expect(reader.locator("details.versions summary")).to_have_text("Version newest")
    expect(reader.locator(".versions img")).to_have_count(0)
    links.nth(1).click()
    expect(reader).to_have_url(f"/2021-12-31/{PAGE}")
    expect(reader.locator("details.versions summary")).to_have_text("Version 2021-12-31")


def test_snapshot_says_what_it_is_and_leads_to_the_newest_version(reader: Page) -> None:
    reader.goto(f"/2021-12-31/{PAGE}")
    notice = reader.get_by_role("region", name="About this version")
    expect(notice).to_contain_text("The archive as of 2021-12-31.")
    expect(notice.get_by_role("link")).to_have_attribute(
        "href", f"https://press.example.org/{PAGE}"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way_of_a_screen_reader(
    browser: Browser, site: str, scheme: str
) -> None:
    with context(browser, site, color_scheme=scheme) as visitor:
        page = visitor.new_page()
        page.goto(f"/2021-12-31/{PAGE}")
        expect(opened(page)).to_have_count(3)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_list_of_another_site_is_not_asked(browser: Browser, site: str) -> None:
    with context(browser, site) as visitor:
        page = visitor.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.route(f"**/{PAGE}", lambda route: route.fulfill(body=_elsewhere(route.fetch().text())))
        page.goto(f"/{PAGE}")
        page.wait_for_load_state("networkidle")
        expect(page.locator("details.versions")).to_be_hidden()
        assert [url for url in asked if "elsewhere" in url] == []


def _elsewhere(html: str) -> str:
    assert 'data-file="/versions.json"' in html
    return html.replace("/versions.json", "https://elsewhere.example.org/versions.json")


@pytest.mark.parametrize("is_early", [True, False])
def test_read_the_docs_fills_the_menu(browser: Browser, site: str, is_early: bool) -> None:
    """Whether its event comes before the page's own script or after it."""
    with context(browser, site) as visitor:
        page = visitor.new_page()
        page.route("**/versions.json", lambda route: route.fulfill(status=404))
        if is_early:
            page.add_init_script(f"window.ReadTheDocsEventData = {json.dumps(_addons(site))}")
        page.goto(f"/{PAGE}")
        if not is_early:
            expect(page.locator("details.versions")).to_be_hidden()
            page.evaluate(
                "data => document.dispatchEvent(new CustomEvent('readthedocs-addons-data-ready', "
                "{detail: {data: () => data}}))",
                _addons(site),
            )
        links = opened(page)
        expect(links).to_have_text(["latest", HOSTILE])
        expect(page.locator("details.versions summary")).to_have_text("Version latest")
        expect(links.last).to_have_attribute("href", f"{site}/en/2021-12-31/{PAGE}")
        version = page.locator("meta[name=readthedocs-addons-api-version]")
        expect(version).to_have_attribute("content", "1")


def _addons(site: str) -> dict[str, Any]:
    """Return what Read the Docs tells a page, as far as the menu reads it."""
    latest = {"slug": "latest", "urls": {"documentation": f"{site}/en/latest/"}}
    snapshot = {"slug": HOSTILE, "urls": {"documentation": f"{site}/en/2021-12-31/"}}
    return {"versions": {"active": [latest, snapshot], "current": latest}}


def test_site_of_one_version_has_no_menu(browser: Browser, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    archive.write("releases/2021/doors.md", release())
    with serve(archive.must_build().out) as address, context(browser, address) as visitor:
        page = visitor.new_page()
        answers: list[int] = []
        page.on("response", lambda answer: answers.append(answer.status))
        page.goto(f"/{PAGE}")
        page.wait_for_load_state("networkidle")
        expect(page.locator("details.versions")).to_be_hidden()
        assert [status for status in answers if status >= 400] == []
