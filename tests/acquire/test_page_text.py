"""A draft comes out as a page that the archive's own parser reads back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.acquire.draft import AboutPart, ContactPart, Draft, QuotePart, Text
from pressroom.acquire.page_text import page_text
from pressroom.content.directory import Directory, Organization, Person
from pressroom.content.page import parse_page
from pressroom.content.source import split_front_matter
from pressroom.content.strict_yaml import parse

DIRECTORY = Directory(
    people={"oscar-chacon": Person(name="Oscar Chacón")},
    organizations={"alianza-americas": Organization(name="Alianza Americas")},
)
DRAFT = Draft(
    name="x",
    title="Doors Open",
    date="2021-12-02",
    kind="statement",
    language="en",
    issuers=("alianza-americas",),
    topics=(),
    parts=(
        ContactPart("Kelsey Parsons", phones=("(347) 527-0969",), withheld=("email",)),
        Text("The doors are open."),
        QuotePart(("“We stay,” he said.",), "Oscar Chacón", "director", "Alianza Americas"),
        AboutPart("Alianza Americas", ("It is a network.",)),
    ),
)


def test_page_reads_back_as_it_was_meant() -> None:
    page = parse_page(page_text(DRAFT), "2021/doors", DIRECTORY, "US")
    assert page.problems == ()
    assert page.release is not None
    assert page.release.title == "Doors Open"
    (contact,) = page.release.contacts
    assert contact.plain_lines() == ["Kelsey Parsons", "(347) 527-0969"]
    (quote,) = page.release.quotes
    assert (quote.attribution, quote.spoken) == (
        "Oscar Chacón, director, Alianza Americas",
        ("We stay,",),
    )
    assert page.release.boilerplates == ("alianza-americas",)


TITLES = [
    "Statement: “We Will Not Wait”",
    "'Quoted' and \"doubly\"",
    "#hash",
    "- dash",
    "no",
    "2021",
    "a: b",
    "ends with a colon:",
    "[brackets] {braces} & * ! | > % @ `ticks`",
    "back\\slash",
    "---",
    "Español: ¿qué?",
]


@pytest.mark.parametrize("title", TITLES)
def test_title_survives_yaml(title: str) -> None:
    page = parse_page(page_text(replace(DRAFT, title=title)), "x", DIRECTORY, "US")
    assert page.problems == ()
    assert page.release is not None
    assert page.release.title == title


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_printable_value_survives_yaml(value: str) -> None:
    text = page_text(replace(DRAFT, title=value))
    document = parse(split_front_matter(text).front_matter)
    assert isinstance(document.value, dict)
    assert document.value["title"] == value


def test_text_that_looks_like_a_fence_cannot_close_a_quote() -> None:
    draft = replace(DRAFT, parts=(QuotePart(("“We\n:::\nstay.”",), "Oscar Chacón"),))
    page = parse_page(page_text(draft), "x", DIRECTORY, "US")
    assert page.release is not None
    (quote,) = page.release.quotes
    assert quote.spoken == ("We ::: stay.",)
