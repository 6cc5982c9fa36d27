"""Input that nobody would write: it takes time in proportion to its length, and does no harm."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import find_quotes
from tests.patience import patience

MILLION = 1_000_000

TEXTS = {
    "one word of 10 MB": ["a" * 10 * MILLION],
    "capital words": ["Ana Ruiz " * MILLION],
    "spaces": [" " * 10 * MILLION],
    "100,000 marks": ["“" * 100_000],
    "100,000 straight marks": ['"' * 100_000],
    "marks and words": ["“We said it,” said Ana Ruiz. " * 100_000],
    "marks that never close, each in its paragraph": ["“We said that we will open it."] * 20_000,
    "closing marks alone": ["we will open it,” said Ana Ruiz."] * 20_000,
    "announcements alone": ["Ana Ruiz issued the following statement:"] * 20_000,
    "a statement that never ends": [
        "Ana Ruiz issued the following statement:",
        *(["We will open the hall of our town in May."] * 20_000),
    ],
    "one last name again and again": ["“We will open the hall in May,” said Ruiz."] * 20_000,
    "pronouns": ["“We will open the hall in May,” she said."] * 20_000,
    "full stops": ["." * 5 * MILLION],
    "a verb after 10 MB": ["x " * 5 * MILLION + "said: “We will open the hall in May.”"],
}


@pytest.mark.parametrize("paragraphs", TEXTS.values(), ids=TEXTS.keys())
def test_hostile_text_is_read_in_seconds(paragraphs: list[str]) -> None:
    with patience():
        find_quotes(paragraphs)


def test_control_and_zero_width_characters_do_no_harm() -> None:
    text = "“We will open\u200b the hall\u202e in May,” said Ana\u200b Ruiz.\x00"
    assert len(find_quotes([text])) == 1
