"""The guide for readers, held to the search page: each thing that it names is there."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import Search
from tests.conftest import PROJECT

GUIDE = PROJECT / "guide/search.md"
REMOVE, EARLIER = "Remove highlights", "Earlier editions too"
RELEASE = "Biden Administration Rebooting an Even Crueler ‘Remain in Mexico’"


def column(heading: str, number: int = 0) -> list[str]:
    """The code words in a column of the table below *heading* of the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = [line.split("|") for line in section.splitlines() if line.startswith("|")][2:]
    assert rows
    return [word for row in rows for word in re.findall(r"`([^`]+)`", row[number + 1])]


@pytest.mark.parametrize("words", [word for word in column("What you can type") if word != "asilo"])
def test_each_example_finds_the_first_release(search: Search, words: str) -> None:
    search.open()
    search.ask(words)
    expect(search.titles.filter(has_text=RELEASE)).to_have_count(1)


@pytest.mark.parametrize(
    "parameter", [one for one in column("Arrive, share, come back") if "editions" not in one]
)
def test_each_part_of_an_address_means_something(search: Search, parameter: str) -> None:
    name, _, value = parameter.partition("=")
    search.open(**{name: value})
    form = "new URLSearchParams(new FormData(document.querySelector('#search'))).getAll(name)"
    held = search.page.evaluate(f"name => {form}", name)
    assert [one for one in held if one.startswith(value)], held


def test_each_control_that_the_guide_names_is_on_a_page(search: Search) -> None:
    search.open(q="asylum")
    page = search.page
    shown = " ".join(page.locator(".search").inner_text().split())
    shown += " ".join(page.locator(".search-instead").inner_html().split())
    shown += page.get_by_role("button", name="Search").inner_text()
    names = re.findall(r"\*\*([^*]+)\*\*", GUIDE.read_text(encoding="utf-8"))
    # One stands on releases, one only where a release was corrected; other tests press them.
    for name in {" ".join(name.split()) for name in names} - {REMOVE, EARLIER}:
        assert name in shown


def test_the_search_page_leads_to_the_guide(search: Search) -> None:
    search.open()
    search.page.get_by_role("link", name="How to search").click()
    expect(search.page.get_by_role("heading", level=1)).to_contain_text("Search the archive")
