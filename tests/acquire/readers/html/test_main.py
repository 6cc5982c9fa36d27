"""The release is told from the rest of a page."""

from __future__ import annotations

import pytest

from tests.acquire.readers.html.pages import FIRST, PROSE, SECOND, body_of, left_out, page

AROUND = """
<header><a href="/">Town of Salida</a></header>
<nav><ul><li>News</li><li>Jobs</li></ul></nav>
{}
<aside><p>Sign up for the letter that we send to all who live in the town.</p></aside>
<footer><p>The town hall is open on all days of the week from eight to four.</p></footer>
"""
THEMES = {
    "article": "<article><h1>Doors Open</h1>{}</article>",
    "main": "<main><h1>Doors Open</h1>{}</main>",
    "role": '<div role="main"><h1>Doors Open</h1>{}</div>',
    "articleBody": '<div itemprop="articleBody"><h1>Doors Open</h1>{}</div>',
    "WordPress theme": '<div id="wrap"><div class="hentry"><h1>Doors Open</h1>'
    '<div class="entry-content">{}</div></div></div>',
    "one form around it all": '<form method="post"><input type="hidden" name="state" value="x">'
    '<div id="content"><h1>Doors Open</h1>' + f"<p>{SECOND}</p>" * 9 + "{}</div></form>",
    "layout table": "<table><tr><td><h1>Doors Open</h1>{}</td></tr></table>",
}


@pytest.mark.parametrize("theme", THEMES)
def test_main_text_of_a_whole_page(theme: str) -> None:
    document = page(AROUND.format(THEMES[theme].format(PROSE)))
    text = body_of(document)
    assert FIRST in text
    assert SECOND in text
    for other in ("Salida", "Jobs", "Sign up", "town hall"):
        assert other not in text


def test_text_around_the_release_is_named() -> None:
    around = left_out(page(AROUND.format(f"<article>{PROSE}</article>")))
    assert around["page header"] == ["Town of Salida"]
    assert around["navigation"] == ["News Jobs"]
    assert around["sidebar"] == ["Sign up for the letter that we send to all who live in the town."]
    assert around["page footer"][0].startswith("The town hall is open")


def test_article_that_only_teases_is_not_believed() -> None:
    teaser = "<article><p>Read in our magazine what else the town has done for all.</p></article>"
    text = body_of(page(f"<div class='story'>{PROSE}{PROSE}</div><section>{teaser}</section>"))
    assert FIRST in text


def test_short_lines_of_the_release_stay() -> None:
    lines = "<p>March 3, 2019</p><p>Contact: Ana Roe</p>"
    text = body_of(page(AROUND.format(f'<div class="story">{lines}{PROSE}<p>###</p></div>')))
    assert "March 3, 2019" in text
    assert "Contact: Ana Roe" in text


def test_page_without_prose_is_taken_whole() -> None:
    assert body_of(page("<p>Short.</p>")) == "Short."


def test_text_after_the_end_of_the_page_is_read() -> None:
    text = body_of(page(f"<p>{FIRST}</p></body></html><p>{SECOND}</p>"))
    assert text == f"{FIRST}\n\n{SECOND}"
