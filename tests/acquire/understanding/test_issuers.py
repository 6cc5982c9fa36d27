"""Whose release it is: only where the release itself says so."""

from __future__ import annotations

import pytest

from pressroom.acquire.draft import AboutPart, ContactPart, Part, Text
from pressroom.acquire.understanding.issuers import find_issuers
from pressroom.content.directory import Directory, Organization

DIRECTORY = Directory(
    organizations={
        "alianza-americas": Organization(
            name="Alianza Americas", site="https://www.alianzaamericas.example/"
        ),
        "presente-org": Organization(name="Presente.org", spellings=("Presente",)),
    }
)
LONG = "the launch of a new phase of a program designed to bolster the capacity of communities."


@pytest.mark.parametrize(
    ("title", "parts", "issuers"),
    [
        (
            "Doors Open",
            [Text("Alianza Americas and Presente.org released the following statement:")],
            ("alianza-americas", "presente-org"),
        ),
        (
            "Se abren puertas",
            [Text("Alianza Americas emitió la siguiente declaración:")],
            ("alianza-americas",),
        ),
        ("Doors Open", [Text("**Presente.org**"), Text("They opened.")], ("presente-org",)),
        ("Doors Open", [ContactPart("Ana", organization="Presente")], ("presente-org",)),
        (
            "Doors Open",
            [ContactPart("Ana", emails=("ana@AlianzaAmericas.example",))],
            ("alianza-americas",),
        ),
        (
            "Doors Open",
            [Text("They opened."), AboutPart("Presente.org", ("…",))],
            ("presente-org",),
        ),
        (
            "Alianza Americas Launches a Program",
            [Text(f"CHICAGO, IL—June 29, 2018—Alianza Americas announces {LONG}")],
            ("alianza-americas",),
        ),
        ("Alianza Americas Is Sued", [Text(f"A court announces {LONG}")], ()),
        ("Doors Open", [Text(f"Alianza Americas announces {LONG}")], ()),
        ("Doors Open", [Text("They met Presente.org and others, and opened.")], ()),
    ],
)
def test_issuers_are_told_by_the_text(
    title: str, parts: list[Part], issuers: tuple[str, ...]
) -> None:
    assert find_issuers(title, parts, "", DIRECTORY) == issuers


def test_site_on_which_a_release_stood_tells_its_issuer() -> None:
    address = "https://alianzaamericas.example/2021/doors"
    assert find_issuers("Doors Open", [], address, DIRECTORY) == ("alianza-americas",)
