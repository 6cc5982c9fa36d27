"""Where a reader looks: in all of the text, in what was said, or in headlines."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import context
from tests.browser.search_page import Search

TITLE = "Biden Administration Rebooting an Even Crueler ‘Remain in Mexico’"
QUOTE = "nancy-trevino-remain-in-mexico-could-have"
SAID = "Only what was said"


def test_what_was_said_is_answered_with_the_quote_itself(search: Search) -> None:
    search.open(q="ostensible political points")
    search.page.get_by_label(SAID).check()
    expect(search.status).to_have_text("Quotes found: 1")
    quote = search.results.first
    expect(quote.get_by_role("blockquote")).to_contain_text("ostensible political points")
    expect(quote.locator("mark").first).to_be_visible()
    speaker = quote.locator(".speaker").aria_snapshot()
    for fact in ("Nancy Treviño", "associate director for network power", "Alianza Americas"):
        assert fact in speaker
    expect(quote.locator(".facts")).to_contain_text("December 2021")
    expect(quote.get_by_role("link", name=TITLE)).to_have_attribute(
        "href", re.compile(r"/releases/2021/remain-in-mexico\.html$")
    )
    quote.get_by_role("blockquote").get_by_role("link").click()
    expect(search.page).to_have_url(re.compile(rf"remain-in-mexico\.html\?find=.*#{QUOTE}$"))
    expect(search.page.locator(f"#{QUOTE}")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("scope", "words", "found"),
    [
        ("said", "lamplighters", 0),
        ("said", "zarzuela", 1),
        ("titles", "lamplighters", 0),
        ("titles", "rebooting", 1),
        ("titles", "ostensible", 0),
        ("text", "lamplighters", 11),
    ],
)
def test_a_scope_looks_nowhere_else(search: Search, scope: str, words: str, found: int) -> None:
    search.open(**{"q": words, "in": scope})
    expect(search.results).to_have_count(min(found, 10))


def test_a_headline_is_shown_with_what_was_found_in_it(search: Search) -> None:
    search.open(**{"q": "rebooting", "in": "titles"})
    expect(search.status).to_have_text("Headlines found: 1")
    expect(search.titles).to_have_text([TITLE])
    expect(search.titles.first.locator("mark")).to_have_text("Rebooting")
    expect(search.results.first.locator(".facts")).to_contain_text("Statement")
    search.titles.first.get_by_role("link").click()
    expect(search.page.get_by_role("heading", level=1)).to_contain_text("Remain in Mexico")


@pytest.mark.parametrize(
    ("scope", "words", "last"),
    [("titles", "in the text", "In the text"), ("said", "zarzuela", "&amp; more")],
)
def test_no_mark_is_added_to_what_is_quoted(
    search: Search, scope: str, words: str, last: str
) -> None:
    search.open(**{"q": words, "in": scope})
    shown = search.results.first.locator("h2 a, blockquote a").inner_html()
    assert re.sub(r"</?mark>", "", shown).endswith(last)
    expect(search.results.first.locator("mark").first).to_be_visible()


def test_a_speaker_leads_to_what_that_speaker_said(search: Search) -> None:
    search.open(speaker="Nancy Treviño", **{"in": "said"})
    speakers = search.results.locator(".speaker strong").all_inner_texts()
    assert set(speakers) == {"Nancy Treviño"}
    assert search.found() == len(speakers)


def test_back_and_reload_restore_where_the_reader_looked(search: Search) -> None:
    search.open(q="rebooting")
    in_text = search.titles.all_inner_texts()
    search.page.get_by_label("Only headlines").check()
    expect(search.status).to_have_text("Headlines found: 1")
    assert search.address() == {"q": ["rebooting"], "in": ["titles"]}
    search.page.reload()
    expect(search.page.get_by_label("Only headlines")).to_be_checked()
    expect(search.status).to_have_text("Headlines found: 1")
    search.page.get_by_label(SAID).check()
    expect(search.page).to_have_url(re.compile("in=said"))
    search.page.go_back()
    expect(search.page.get_by_label("Only headlines")).to_be_checked()
    search.page.go_back()
    expect(search.page.get_by_label("All of the text")).to_be_checked()
    expect(search.titles).to_have_text(in_text)


def test_hostile_words_that_were_said_are_shown_as_text(search: Search) -> None:
    search.page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    search.open(**{"q": "zarzuela", "in": "said"})
    expect(search.results.get_by_role("blockquote")).to_contain_text(
        "A zarzuela of <img src=x onerror=alert(2)> <b> </mark><script>alert(3)</script> & more"
    )
    expect(search.page.locator(".search :is(img, script, b)")).to_have_count(0)


def test_what_was_said_before_a_correction_is_no_separate_quote(search: Search) -> None:
    search.open(**{"q": "ostensible", "in": "said", "editions": "all"})
    expect(search.status).to_have_text("Quotes found: 1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_quotes_stand_in_nobodys_way(browser: Browser, site: str, scheme: str) -> None:
    with context(
        browser, site, viewport={"width": 320, "height": 700}, color_scheme=scheme
    ) as visitor:
        search = Search(visitor.new_page())
        search.open(**{"q": "a", "in": "said"})
        expect(search.results).not_to_have_count(0)
        search.expect_no_barriers()
        assert search.width() <= 320
