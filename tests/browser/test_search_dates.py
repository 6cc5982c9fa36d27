"""A span of days on the search page: what it lets through, and how it is kept."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import Search

WORD = "calendarium"


@pytest.mark.parametrize(
    ("span", "dates"),
    [
        ({"from": "2020", "to": "2020"}, {"2020-02", "2020-03-15", "2020"}),
        ({"from": "2020-02", "to": "2020-02"}, {"2020-02", "2020"}),
        ({"from": "2020-03-15", "to": "2020-03-15"}, {"2020-03-15", "2020"}),
        ({"from": "2020-03-16"}, {"2020", "2021-01-01"}),
        ({"to": "2020-02-01"}, {"2019-12-31", "2020-02", "2020"}),
        ({"from": "2019-12-31", "to": "2020-01-01"}, {"2019-12-31", "2020"}),
        ({"from": "1990", "to": "2019"}, {"2019-12-31"}),
    ],
)
def test_a_span_finds_whatever_may_be_of_one_of_its_days(
    search: Search, span: dict[str, str], dates: set[str]
) -> None:
    search.open(q=WORD, **span)
    titles = search.titles.all_inner_texts()
    assert {title.removeprefix("Dated ") for title in titles} == dates


def test_a_span_is_chosen_kept_and_taken_back(search: Search) -> None:
    search.open(q=WORD)
    search.page.get_by_label("From").fill("2020-03-01")
    search.page.get_by_label("To", exact=True).fill("2020-12-31")
    expect(search.titles).to_have_count(2)
    assert search.address() == {"q": [WORD], "from": ["2020-03-01"], "to": ["2020-12-31"]}

    search.page.reload()
    expect(search.titles).to_have_count(2)
    expect(search.page.get_by_label("From")).to_have_value("2020-03-01")
    search.page.get_by_role("button", name="Clear all").click()
    expect(search.titles).to_have_count(5)
    expect(search.page.get_by_label("From")).to_have_value("")
    search.page.go_back()
    expect(search.titles).to_have_count(2)
    expect(search.page.get_by_label("To", exact=True)).to_have_value("2020-12-31")


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-02-31", "", ""),
        ("yesterday", "", ""),
    ],
)
def test_the_address_takes_a_day_a_month_or_a_year(
    search: Search, typed: str, first: str, last: str
) -> None:
    search.open(**{"from": typed, "to": typed})
    expect(search.page.get_by_label("From")).to_have_value(first)
    expect(search.page.get_by_label("To", exact=True)).to_have_value(last)


def test_a_span_that_ends_before_it_begins_says_so(search: Search) -> None:
    search.open(**{"q": WORD, "from": "2021", "to": "2020"})
    expect(search.status).to_have_text("Nothing is searched: the first day comes after the last.")
    expect(search.titles).to_have_count(0)
    last = search.page.get_by_label("To", exact=True)
    expect(last).to_have_attribute("aria-invalid", "true")
    expect(last).to_have_accessible_description(re.compile("first day comes after the last"))
    last.fill("2021-12-31")
    expect(search.titles).to_have_text(["Dated 2021-01-01"])
    expect(last).to_have_attribute("aria-invalid", "false")
    expect(search.page.get_by_text("Change one of them")).to_be_hidden()
