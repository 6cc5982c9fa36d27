"""What a fingerprint is taken of: every word that was issued, and nothing else."""

from __future__ import annotations

import hashlib

import pytest

from tests.content.pages import block, page_text, parse, released

BODY = """\
:::{contact} Kelsey Parsons
:role: press officer
:organization: Alianza Americas
:phone: (347) 527-0969
:::

The doors are open. They will stay open.

:::{quote} Oscar Chacón
:role: executive director
:organization: Alianza Americas

“Nobody should wait.”
:::

:::{figure} doors.png
:alt: Three doors

The doors of *Chicago*.
:::
"""


def fingerprint(text: str) -> str:
    return released(parse(text)).fingerprint


def page(body: str = BODY, **front_matter: str) -> str:
    keys = {"subtitle": "In three cities", "release-line": "FOR IMMEDIATE RELEASE", **front_matter}
    return page_text(body, **keys)


def test_fingerprint_is_that_of_the_words_in_order() -> None:
    # Written out, since every ledger depends on it: another way of taking it breaks them all.
    words = (
        '["Doors Open","In three cities","2021-12-02","FOR IMMEDIATE RELEASE",'
        '"Kelsey Parsons | press officer | (Alianza Americas) | (347) 527-0969",'
        '"The doors are open. They will stay open.",'
        '"Oscar Chacón | executive director | (Alianza Americas)","“Nobody should wait.”",'
        '"Three doors","The doors of Chicago."]'
    )
    assert fingerprint(page()) == hashlib.sha256(words.encode()).hexdigest()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Doors Open", "title: Doors Opened"),
        ("subtitle: In three cities", "subtitle: In four cities"),
        ("date: 2021-12-02", "date: 2021-12"),
        ("release-line: FOR IMMEDIATE RELEASE", "release-line: FOR RELEASE"),
        ("stay open", "stay closed"),
        ("The doors are open. They", "They"),
        ("{contact} Kelsey Parsons", "{contact} Kelsey Parson"),
        ("527-0969", "527-0960"),
        ("{quote} Oscar Chacón", "{quote} Nancy Treviño"),
        (":role: executive director", ":role: director"),
        (":role: press officer\n", ""),
        ("Nobody should wait", "Everybody should wait"),
        ("Three doors", "Four doors"),
    ],
)
def test_change_of_what_was_issued_shows(old: str, new: str) -> None:
    assert page().count(old) == 1
    assert fingerprint(page().replace(old, new)) != fingerprint(page())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("topics: [asylum]", "topics: [remain-in-mexico]"),
        ("kind: statement", "kind: press-release"),
        ("kind: statement", "kind: statement\nformerly: [/2021/doors/]"),
        (":role: executive director", ":role: executive director\n:anchor: nobody-waits"),
        ("doors are open", "doors are **open**"),
        ("doors are open", "[doors](https://example.org/) are open"),
        ("are open. They", "are open.\nThey"),
        ("of *Chicago*", "of Chicago"),
        ("doors.png", "images/doors.png"),
        (":role: press officer\n:organization: Alianza Americas\n", "SWAPPED"),
        ("\n", "\r\n"),
        ("Chacón", "Chaco\u0301n"),
    ],
)
def test_filing_and_looks_are_no_change(old: str, new: str) -> None:
    new = new.replace("SWAPPED", ":organization: Alianza Americas\n:role: press officer\n")
    text = page().replace(old, new)
    assert text != page()
    assert fingerprint(text.replace("\r\n", "\n")) == fingerprint(page())


@pytest.mark.parametrize("name", ["quote", "contact"])
def test_role_cannot_become_an_organization(name: str) -> None:
    rest = ("", "“We stay.”") if name == "quote" else (":phone: (347) 527-0969",)
    who = "Oscar Chacón"
    role, organization = (
        page_text(block(name, who, f":{field}: Presente.org", *rest))
        for field in ("role", "organization")
    )
    assert fingerprint(role) != fingerprint(organization)


def test_figure_in_backticks_has_the_same_words() -> None:
    assert fingerprint(
        page(
            BODY.replace(":::{figure}", "```{figure}").replace("*Chicago*.\n:::", "*Chicago*.\n```")
        )
    ) == fingerprint(page())


def test_table_keeps_caption_and_cells_without_markup() -> None:
    rows = ("* - City", "  - Day", "* - Chicago", "  - Monday")
    table = block("list-table", "Openings", ":header-rows: 1", "", *rows)
    assert parse(page_text(table)).wording[2:] == ("Openings", "City", "Day", "Chicago", "Monday")
