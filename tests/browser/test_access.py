"""Every kind of page, for readers who see little, see nothing, or use no mouse (WCAG 2.2 AA)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests import screenshots
from tests.browser import context, serve

# Furo's switch of the navigation stands before every landmark; its style sheet needs it there.
RULES = {"region": False, "target-size": True, "label-content-name-mismatch": True}
OPTIONS = {"rules": {name: {"enabled": enabled} for name, enabled in RULES.items()}}
DESKTOP, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
VIEWS: dict[str, dict[str, Any]] = {
    "light": {"viewport": DESKTOP},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "narrow": {"viewport": NARROW},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page of each kind."""
    return screenshots.write_small_archive(tmp_path_factory.mktemp("access")).must_build().out


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serve(folder) as address:
        yield address


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", screenshots.PAGES)
def test_page_breaks_no_rule_of_access(
    browser: Browser, folder: Path, address: str, name: str, view: str
) -> None:
    with context(browser, address, **VIEWS[view]) as reader:
        page = reader.new_page()
        page.goto(f"/{screenshots.address_of(folder, name)}")
        page.wait_for_load_state("networkidle")
        found = Axe().run(page, options=OPTIONS)
        assert found.violations_count == 0, found.generate_report()
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= VIEWS[view]["viewport"]["width"]
