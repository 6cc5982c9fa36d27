"""Quotations over several paragraphs, and several people in one release."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import FoundQuote, find_quotes

TOLD = "The hall on Main Street was closed in March, when the city ran out of money for it."
ANA = ("Ana Ruiz", "director", "Red de Ejemplo")
JOHN = ("John Roe", "Mayor", "")
SAID = "said Ana Ruiz, director of Red de Ejemplo"

TEXTS = {
    "each paragraph opens and only the last closes, named in the first": (
        [
            TOLD,
            f"“The hall was closed without a word to us,” {SAID}. “It stayed closed.",
            "“It will be open again by the end of May.”",
            TOLD,
        ],
        [FoundQuote(1, 3, *ANA)],
    ),
    "named in the last": (
        [
            "“The hall was closed without a word to us.",
            f"“It will be open again by the end of May,” {SAID}.",
        ],
        [FoundQuote(0, 2, *ANA)],
    ),
    "named in the middle": (
        [
            "“The hall was closed without a word to us.",
            f"“It will be open again by May,” {SAID}. “We waited long.",
            "“Nobody shall stand outside in the rain again.”",
        ],
        [FoundQuote(0, 3, *ANA)],
    ),
    "Spanish marks that follow on": (
        [
            "Ana Ruiz, directora de Red de Ejemplo, dijo: «La sala cerró sin una palabra.",
            "»La sala abrirá otra vez en el mes de mayo».",
        ],
        [FoundQuote(0, 2, "Ana Ruiz", "directora", "Red de Ejemplo")],
    ),
    "a paragraph without marks before the one that closes": (
        [
            f"“The hall was closed without a word to us,” {SAID}. “It stayed closed.",
            "The rain came in through the roof and spoiled the floor.",
            "It will be open again by the end of May.”",
        ],
        [FoundQuote(0, 3, *ANA)],
    ),
    "two people": (
        [
            f"“The hall was closed without a word to us,” {SAID}.",
            TOLD,
            "“The city will pay for the new roof this year,” said Mayor John Roe.",
        ],
        [FoundQuote(0, 1, *ANA), FoundQuote(2, 3, *JOHN)],
    ),
    "a statement of two people, one after the other": (
        [
            "Red de Ejemplo and the city of Springfield issued the following statements:",
            f"“The hall was closed without a word to us,” {SAID}.",
            "“The city will pay for the new roof this year,” said Mayor John Roe.",
        ],
        [FoundQuote(1, 2, *ANA), FoundQuote(2, 3, *JOHN)],
    ),
    "a mark that never closes does not swallow the next speaker": (
        [
            f"“The hall was closed without a word to us,” {SAID}. “It stayed closed.",
            "“The city will pay for the new roof this year,” said Mayor John Roe.",
        ],
        [FoundQuote(0, 1, *ANA), FoundQuote(1, 2, *JOHN)],
    ),
    "the announcement names the speaker of the next paragraph": (
        ["Mayor John Roe added:", "“The city will pay for the new roof this year.”"],
        [FoundQuote(1, 2, *JOHN)],
    ),
    "each named with a colon": (
        [
            "Ana Ruiz, director of Red de Ejemplo: “The hall was closed without a word.”",
            "Mayor John Roe: “The city will pay for the new roof this year.”",
        ],
        [FoundQuote(0, 1, *ANA), FoundQuote(1, 2, *JOHN)],
    ),
}


@pytest.mark.parametrize(("paragraphs", "quotes"), TEXTS.values(), ids=TEXTS.keys())
def test_quotes_of_whole_paragraphs(paragraphs: list[str], quotes: list[FoundQuote]) -> None:
    assert find_quotes(paragraphs) == quotes


def test_two_people_in_one_paragraph_are_not_one_quote() -> None:
    text = (
        f"“The hall was closed without a word to us,” {SAID}. “The city will pay for the "
        "new roof this year,” said Mayor John Roe."
    )
    assert find_quotes([text]) == []


def test_empty_paragraphs_are_passed_over() -> None:
    assert find_quotes(["", TOLD, ""]) == []
