"""The site works under the Content-Security-Policy that the guide recommends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, expect

from tests.browser import context, serve
from tests.conftest import PROJECT

_HEADER = re.compile(r"^([A-Z][A-Za-z-]+): (.+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def guarded_site(site_folder: Path) -> Iterator[str]:
    """The site with the headers of the guide."""
    section = (PROJECT / "guide/publish.md").read_text(encoding="utf-8").partition("### Headers")[2]
    headers = dict(_HEADER.findall(section))
    assert "script-src" in headers["Content-Security-Policy"]
    with serve(site_folder, headers) as address:
        yield address


@pytest.mark.parametrize(
    "page", ["/index.html", "/releases/2021/remain-in-mexico.html", "/speakers/oscar-chacon.html"]
)
def test_no_page_breaks_the_policy(browser: Browser, guarded_site: str, page: str) -> None:
    with context(browser, guarded_site) as reader:
        tab = reader.new_page()
        said: list[ConsoleMessage] = []
        tab.on("console", lambda message: said.append(message))
        tab.goto(page)
        tab.wait_for_load_state("networkidle")
        assert [m.text for m in said if "Content Security Policy" in m.text] == []
        assert tab.locator("body").get_attribute("data-theme") == "auto"


def test_search_answers_under_the_policy(browser: Browser, guarded_site: str) -> None:
    with context(browser, guarded_site) as reader:
        tab = reader.new_page()
        tab.goto("/search.html?q=trevino")
        expect(tab.locator(".search-results li h2").first).to_contain_text("Remain in Mexico")


def test_script_that_is_smuggled_into_a_page_does_not_run(
    browser: Browser, guarded_site: str
) -> None:
    with context(browser, guarded_site) as reader:
        tab = reader.new_page()
        tab.goto("/index.html")
        tab.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"ran = 1\">')"
        )
        tab.wait_for_load_state("networkidle")
        assert tab.evaluate("typeof ran") == "undefined"
