"""The house style: an archive makes it its own in conf.py, and readers make it theirs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.archive import QUOTE, Archive, page
from tests.browser import ARGUMENTS, context, serve
from tests.chromium import find_or_install
from tests.conftest import PROJECT
from tests.test_documentation import GUIDE, examples

RELEASE = "/releases/2021/remain-in-mexico.html"
ANCHOR = "nancy-trevino-remain-in-mexico-could-have"
GREEN, LIGHT_GREEN = "rgb(0, 85, 51)", "rgb(102, 221, 170)"
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>'


def colour(page: Page, selector: str, name: str = "color") -> str:
    script = "(element, name) => getComputedStyle(element)[name]"
    return str(page.locator(selector).first.evaluate(script, name))


@pytest.mark.parametrize(("scheme", "expected"), [("light", GREEN), ("dark", LIGHT_GREEN)])
def test_logo_and_colours_are_changed_in_the_settings_alone(
    browser: Browser, tmp_path: Path, scheme: str, expected: str
) -> None:
    archive = Archive(tmp_path / "archive")
    settings = (PROJECT / "conf.py").read_text(encoding="utf-8")
    (example,) = examples(GUIDE / "looks.md", "python")
    archive.write("conf.py", f"{settings}\n{example}")
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    for name in ("day.svg", "night.svg"):
        archive.write(f"_static/{name}", SQUARE)
    archive.write("releases/2021/doors.md", page(QUOTE))
    folder = archive.must_build().out
    with serve(folder) as address, context(browser, address, color_scheme=scheme) as reader:
        tab = reader.new_page()
        tab.goto("/releases/2021/doors.html")
        assert colour(tab, ".masthead .kind a") == expected
        assert colour(tab, "figure.quote", "borderLeftColor") == expected
        logos = tab.locator("img.sidebar-logo:visible")
        expect(logos).to_have_count(1)
        wanted = {"light": "day.svg", "dark": "night.svg"}[scheme]
        assert str(logos.get_attribute("src")).partition("?")[0].endswith(wanted)
        # The name beside it says it already.
        assert logos.get_attribute("alt") == ""


def test_who_asks_for_contrast_reads_ink(reader: Page) -> None:
    reader.goto(RELEASE)
    assert colour(reader, ".masthead") != colour(reader, "article h1")
    reader.emulate_media(contrast="more")
    assert colour(reader, ".masthead") == colour(reader, "article h1")


def test_quotes_and_contacts_are_told_apart_in_colours_of_the_readers_own(reader: Page) -> None:
    reader.emulate_media(forced_colors="active")
    reader.goto(f"{RELEASE}#{ANCHOR}")
    for selector in ("figure.quote", ".contacts"):
        assert colour(reader, selector, "borderLeftStyle") == "solid"
    assert colour(reader, f"#{ANCHOR}", "outlineStyle") == "solid"


def test_nothing_moves_for_who_wants_no_motion(reader: Page) -> None:
    reader.emulate_media(reduced_motion="reduce")
    reader.goto(RELEASE)
    moving = reader.evaluate(
        "[...document.querySelectorAll('*')].filter(element => {"
        "  const style = getComputedStyle(element);"
        "  return parseFloat(style.transitionDuration) > 0.01 || style.animationName !== 'none';"
        "}).length"
    )
    assert moving == 0


def test_text_twice_as_large_stays_on_the_page(browser: Browser, site: str) -> None:
    arguments = [*ARGUMENTS, "--blink-settings=defaultFontSize=32"]
    large = browser.browser_type.launch(executable_path=find_or_install(), args=arguments)
    with context(large, site, viewport={"width": 1280, "height": 900}) as reader:
        page = reader.new_page()
        for path in (RELEASE, "/index.html", "/speakers/nancy-trevino.html", "/search.html"):
            page.goto(path)
            assert colour(page, "html", "fontSize") == "32px"
            assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    large.close()


def test_keyboard_goes_from_the_picture_to_a_year(reader: Page) -> None:
    reader.goto("/index.html")
    bar = reader.get_by_role("link", name="2021 (", exact=False).first
    bar.focus()
    assert colour(reader, ".chart a:focus-visible", "outlineStyle") == "solid"
    reader.keyboard.press("Enter")
    expect(reader).to_have_url("/years/2021.html")


def test_pages_are_read_in_order_without_styles(reader: Page) -> None:
    reader.goto(RELEASE)
    text = reader.evaluate(
        "() => { document.querySelectorAll('link[rel=stylesheet], style').forEach(e => e.remove());"
        " return document.body.innerText; }"
    )
    order = ["Skip to content", "Biden Administration", "Statement", "Kelsey Parsons", "70,000"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
