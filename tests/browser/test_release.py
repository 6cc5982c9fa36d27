"""A release and the pages around it in a browser, as a reader uses them."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.archive import QUOTE, Archive
from tests.archive import page as release
from tests.browser import context, serve

RELEASE = "/releases/2021/remain-in-mexico.html"
ANCHOR = "nancy-trevino-remain-in-mexico-could-have"
PAGES = {
    "front page": "/index.html",
    "release": RELEASE,
    "speaker": "/speakers/nancy-trevino.html",
    "year": "/years/2021.html",
    "topics": "/topics/index.html",
}


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_quote_copies_with_speaker_role_release_date_and_address(reader: Page) -> None:
    reader.goto(RELEASE)
    button = reader.locator(f"#{ANCHOR} button.copybtn")
    button.click()
    expect(button).to_have_class("copybtn o-tooltip--left success")
    words, attribution, source, address = clipboard(reader).splitlines()
    assert words.startswith("“Remain in Mexico could have and should have ended on Biden’s first")
    assert words.endswith("ostensible political points on border issues,”")
    assert attribution == (
        "— Nancy Treviño, associate director for network power, Alianza Americas"
    )
    assert source == (
        "“Biden Administration Rebooting an Even Crueler ‘Remain in Mexico’”, December 2021"
    )
    assert address == f"https://press.example.org{RELEASE}#{ANCHOR}"


def test_words_that_the_attribution_parts_are_copied_apart(reader: Page) -> None:
    reader.goto(RELEASE)
    reader.locator("figure.quote").first.locator("button.copybtn").click()
    expect(reader.locator("button.copybtn.success")).to_be_visible()
    assert "protection standards,” “The resumption of this program" in clipboard(reader)
    assert "said Oscar" not in clipboard(reader)


def test_contact_copies_as_plain_lines(reader: Page) -> None:
    reader.goto(RELEASE)
    reader.locator("address.h-card").first.locator("button.copybtn").click()
    expect(reader.locator("button.copybtn.success")).to_be_visible()
    assert clipboard(reader) == "Kelsey Parsons\n(347) 527-0969"


def test_keyboard_reaches_and_presses_every_copy_button(reader: Page) -> None:
    reader.goto(RELEASE)
    expect(reader.locator("button.copybtn:not(.cite *)")).to_have_count(4)
    reached = set()
    for _ in range(60):
        reader.keyboard.press("Tab")
        focused = reader.evaluate(
            "document.activeElement.matches('.copybtn') && document.activeElement.dataset."
            "clipboardTarget"
        )
        if focused and focused not in reached:
            reached.add(focused)
            opacity = reader.evaluate("getComputedStyle(document.activeElement).opacity")
            assert float(opacity) > 0.9
            reader.keyboard.press("Enter")
    assert len(reached) == 4
    assert clipboard(reader).startswith("“")


@pytest.mark.parametrize(("box", "end"), [(0, f"{RELEASE}#oscar"), (2, f"{RELEASE}}},\n}}")])
def test_citation_is_copied_when_its_box_is_open(reader: Page, box: int, end: str) -> None:
    reader.goto(RELEASE)
    cite = reader.locator("details.cite").nth(box)
    button = cite.locator("dd", has_text="@misc").locator("button.copybtn")
    expect(button).to_be_hidden()
    cite.locator("summary").press("Enter")
    button.click()
    expect(reader.locator("button.copybtn.success")).to_be_visible()
    entry = clipboard(reader)
    assert entry.startswith("@misc{2021-remain-in-mexico")
    assert end in entry


def test_search_key_goes_to_the_box_from_a_release(reader: Page) -> None:
    reader.goto(RELEASE)
    reader.keyboard.press("/")
    reader.keyboard.type("trevino")
    reader.keyboard.press("Enter")
    expect(reader).to_have_url("/search.html?q=trevino")
    title = reader.locator(".search-results li h2").first
    expect(title).to_contain_text("Remain in Mexico")


def test_front_page_asks_the_search(reader: Page) -> None:
    reader.goto("/index.html")
    box = reader.locator("article").get_by_role("searchbox")
    box.fill("70,000")
    box.press("Enter")
    titles = reader.locator(".search-results li h2")
    expect(titles.filter(has_text="Remain in Mexico")).to_have_count(1)


def test_speaker_page_leads_to_the_quote(reader: Page) -> None:
    reader.goto("/speakers/nancy-trevino.html")
    reader.get_by_role("link", name="Remain in Mexico could have").click()
    expect(reader).to_have_url(f"{RELEASE}#{ANCHOR}")
    expect(reader.locator(f"#{ANCHOR}")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_stands_in_the_way_of_a_screen_reader(
    browser: Browser, site: str, path: str, scheme: str
) -> None:
    with context(browser, site, color_scheme=scheme) as visitor:
        page = visitor.new_page()
        page.goto(path)
        if path == RELEASE:
            # Open, so that what is in the boxes is looked at too.
            page.locator("details.cite").evaluate_all("all => all.forEach(b => b.open = true)")
            expect(page.locator("button.copybtn:not(.cite *)")).to_have_count(4)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_is_wider_than_a_phone(browser: Browser, site: str, path: str, width: int) -> None:
    with context(browser, site, viewport={"width": width, "height": 700}) as visitor:
        page = visitor.new_page()
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_archive_without_an_address_copies_that_of_the_page(
    browser: Browser, tmp_path: Path
) -> None:
    archive = Archive(tmp_path / "archive")
    archive.write("conf.py", archive.read("conf.py").replace('html_baseurl = "', 'project = "'))
    archive.write("releases/2021/doors.md", release(QUOTE))
    folder = archive.must_build().out
    with serve(folder) as address, context(browser, address) as visitor:
        page = visitor.new_page()
        page.goto("/releases/2021/doors.html#elsewhere")
        page.locator("figure.quote > button.copybtn").click()
        expect(page.locator("button.copybtn.success")).to_be_visible()
        anchor = "oscar-chacon-nobody-should-wait-these-doors"
        assert clipboard(page).splitlines()[-1] == f"{address}/releases/2021/doors.html#{anchor}"
