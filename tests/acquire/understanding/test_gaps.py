"""A name lost with its link leaves a sentence that cannot have been issued like that."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.acquire.understanding.gaps import MARK, mark_gaps, marked_gaps
from pressroom.content.plain_text import paragraphs

SEED = Path(__file__).parents[2] / "data" / "remain-in-mexico.txt"


def shown(markdown: str) -> str:
    return " ".join(paragraphs([mark_gaps(markdown)]))


def test_both_names_that_the_first_document_lost_are_seen() -> None:
    text = SEED.read_text(encoding="utf-8")
    found = [gap for line in text.split("\n") for gap in marked_gaps(mark_gaps(line))]
    assert found == [
        "In response, Alianza Americas and […] released the following statement:",
        "North, Central and South America. […] is the nation’s largest online",
    ]


def test_the_sign_stands_where_the_name_stood() -> None:
    marked = mark_gaps("Alianza Americas and released the following statement:")
    assert marked == f"Alianza Americas and {MARK} released the following statement:"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (
            "In response, Alianza Americas and released a statement.",
            "In response, Alianza Americas and […] released a statement.",
        ),
        (
            "Alianza Americas y publicaron la siguiente declaración:",
            "Alianza Americas y […] publicaron la siguiente declaración:",
        ),
        ("is the nation’s largest group.", "[…] is the nation’s largest group."),
        ("It ended. is a network. was it?", "It ended. […] is a network. was it?"),
        ("For more, visit . Or call.", "For more, visit […]. Or call."),
        ("Para más información, visite .", "Para más información, visite […]."),
    ],
)
def test_lost_name_is_marked(text: str, marked: str) -> None:
    assert shown(text) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Alianza Americas and Presente.org released the following statement:",
        "Senator Doe voted against the bill and released the following statement:",
        "On Monday, Jane Doe joined Senator Roe and issued a statement.",
        "She wrote and released a book.",
        "It ended. He is the director. Is the law fair? It is the law.",
        "The U.S. is a nation of laws. Acme Inc. is the owner. John Doe Jr. is the chair.",
        "At 9 a.m. is the march; EE.UU. es el destino.",
        "Se reunieron y la organización emitió el siguiente comunicado.",
        "What we come up with . . . and so it is.",
    ],
)
def test_whole_sentences_have_no_gap(text: str) -> None:
    assert mark_gaps(text) == text
