"""Boilerplate is told by whose name it begins with, among the last paragraphs only."""

from __future__ import annotations

import pytest

from pressroom.acquire.understanding.boilerplate import find_boilerplate
from pressroom.content.directory import Directory, Organization

DIRECTORY = Directory(
    organizations={
        "alianza-americas": Organization(name="Alianza Americas", spellings=("Alianza",)),
        "presente-org": Organization(name="Presente.org"),
    }
)


@pytest.mark.parametrize(
    ("paragraph", "owner"),
    [
        ("Alianza Americas is the premier network.", "alianza-americas"),
        ("Alianza Américas es una red transnacional.", "alianza-americas"),
        ("About Presente.org: the largest online group.", "presente-org"),
        ("Acerca de Alianza Americas", "alianza-americas"),
        ("Alianza Americas and others met today.", None),
        ("Alianza Americana is another.", None),
        ("The council met.", None),
    ],
)
def test_owner_of_the_last_paragraph(paragraph: str, owner: str | None) -> None:
    found = find_boilerplate(["The council met.", paragraph], DIRECTORY)
    assert found.get(1) == owner


def test_text_between_ends_the_boilerplate() -> None:
    paragraphs = [
        "Alianza Americas is a network.",
        "The council met.",
        "Presente.org is a group.",
        "Alianza Americas is a network.",
    ]
    assert find_boilerplate(paragraphs, DIRECTORY) == {
        2: "presente-org",
        3: "alianza-americas",
    }
