"""A name lost with its link leaves a sentence that cannot have been issued like that."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.acquire.understanding.gaps import find_gaps

SEED = Path(__file__).parents[2] / "data" / "remain-in-mexico.txt"


def test_both_names_that_the_first_document_lost_are_seen() -> None:
    assert list(find_gaps(SEED.read_text(encoding="utf-8"))) == [
        "esponse, Alianza Americas and […] released the following stateme",
        "h, Central and South America. […] is the nation’s largest online",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Alianza Americas and Presente.org released the following statement:",
        "She wrote and released a book.",
        "It ended. He is the director. Is the law fair? It is the law.",
        "Se reunieron y la organización emitió el siguiente comunicado.",
    ],
)
def test_whole_sentences_have_no_gap(text: str) -> None:
    assert list(find_gaps(text)) == []


def test_lost_name_in_spanish() -> None:
    text = "Alianza Americas y publicaron la siguiente declaración:"
    assert list(find_gaps(text)) == ["Alianza Americas y […] publicaron la siguiente declar"]
