"""A press kit in a browser: as large as the page has room for, and downloaded by a link."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests import press_kits
from tests.archive import Archive
from tests.archive import page as release
from tests.browser import context, serve

PROJECT = Path(__file__).parents[2]
VIEWS = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 360, "height": 740}}


@pytest.fixture(scope="module")
def kit_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site in the house style with one release, whose picture is wider than any page."""
    archive = Archive(tmp_path_factory.mktemp("kit") / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    for file in (PROJECT / "_static").iterdir():
        archive.write(f"_static/{file.name}", file.read_bytes())
    archive.write("releases/2021/doors.md", release(attachments=press_kits.KIT))
    archive.write("releases/2021/doors/photo.png", press_kits.png(3000, 2000, shade=120))
    archive.write("releases/2021/doors/facts.pdf", press_kits.PDF)
    with serve(archive.must_build().out) as address:
        yield address


@pytest.fixture(params=list(VIEWS.values()), ids=list(VIEWS))
def tab(browser: Browser, kit_site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page of the release on screens of two sizes, its picture loaded."""
    with context(browser, kit_site, viewport=request.param) as reader:
        tab = reader.new_page()
        tab.goto("/releases/2021/doors.html")
        tab.locator(".press-kit img").scroll_into_view_if_needed()
        tab.wait_for_function("document.querySelector('.press-kit img').naturalWidth === 3000")
        yield tab


def test_picture_fits_the_page_and_keeps_its_shape(tab: Page) -> None:
    box = tab.locator(".press-kit img").bounding_box()
    text = tab.locator(".press-kit").bounding_box()
    assert box is not None
    assert text is not None
    assert 200 < box["width"] <= text["width"]
    assert box["width"] / box["height"] == pytest.approx(1.5, rel=0.02)
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_link_downloads_the_file(tab: Page) -> None:
    with tab.expect_download() as caught:
        tab.get_by_role("link", name="Download facts.pdf").click()
    assert caught.value.suggested_filename == "facts.pdf"
    assert Path(caught.value.path()).read_bytes() == press_kits.PDF


def test_press_kit_can_be_used_by_everybody(tab: Page) -> None:
    expect(tab.get_by_role("heading", name="Press kit")).to_be_visible()
    expect(tab.get_by_role("img", name='Three open "doors" & <b>')).to_be_visible()
    results = Axe().run(tab, context=".press-kit")
    assert results.violations_count == 0, results.generate_report()
    link = tab.get_by_role("link", name="Download photo.png").bounding_box()
    assert link is not None
    assert link["height"] >= 24
