"""What a front page shows of the archive as a whole: its picture, and what was said lately."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.test_browse_pages import lines

FRONT = "# Archive\n\n:::{latest-quotes}\n:limit: 2\n:::\n\n:::{archive-picture}\n:::\n"
NANCY = QUOTE.replace("Oscar Chacón", "Nancy Treviño").replace("Nobody", "No child")


@pytest.fixture
def fronted(archive: Archive) -> Archive:
    archive.write("index.md", FRONT)
    archive.write("releases/2019/a.md", page(NANCY, date="2019"))
    archive.write("releases/2021/b.md", page(QUOTE, date="2021-03-01", topics="[wages]"))
    archive.write("releases/2021/c.md", page(QUOTE.replace("Nobody", "No one"), date="2021-12"))
    return archive


def bars(element: Tag) -> dict[str, str | None]:
    """Return what each bar says, in a label or in words that are seen, and where it leads."""
    drawn = element.select("svg > a, svg > g")
    return {_words(bar): str(bar["href"]) if bar.name == "a" else None for bar in drawn}


def _words(bar: Tag) -> str:
    return " ".join(word.get_text() for word in bar.select("title") or bar.select("text"))


def test_picture_leads_from_each_year_and_topic_to_its_page(fronted: Archive) -> None:
    front = fronted.must_build().article("index.html")
    assert bars(front) == {
        "2019 (1)": "years/2019.html",
        "2020 (0)": None,
        "2021 (2)": "years/2021.html",
        "Asylum (2)": "topics/asylum.html",
        "Wages (1)": "topics/wages.html",
    }


def test_picture_can_be_read_as_tables(fronted: Archive) -> None:
    front = fronted.must_build().article("index.html")
    assert lines(front, "details tbody tr") == ["20191", "20200", "20212", "Asylum2", "Wages1"]


def test_latest_quotes_are_the_newest_of_each_speaker(fronted: Archive) -> None:
    front = fronted.must_build().article("index.html")
    assert lines(front, ".said") == [
        "“No one should wait, … These doors are open.”",
        "“No child should wait, … These doors are open.”",
    ]
    assert lines(front, ".speaker") == ["Oscar Chacón", "Nancy Treviño"]


def test_quote_of_a_withdrawn_release_is_no_news(fronted: Archive) -> None:
    fronted.must_build()
    PressOffice(fronted).withdraw("2021/c", "It was wrong.")
    front = fronted.must_build().article("index.html")
    assert lines(front, ".said")[0] == "“Nobody should wait, … These doors are open.”"


def test_new_release_changes_picture_and_quotes(fronted: Archive) -> None:
    fronted.must_build()
    fronted.write("releases/2021/d.md", page(NANCY.replace("child", "girl"), date="2021-12-24"))
    front = fronted.must_build().article("index.html")
    assert "2021 (3)" in bars(front)
    assert lines(front, ".said")[0] == "“No girl should wait, … These doors are open.”"


def test_text_lists_what_the_site_draws(fronted: Archive) -> None:
    text = fronted.must_build("text").read("index.txt")
    assert all(words in text for words in ("Years", "2021 (2)", "Wages (1)", "No child should"))
