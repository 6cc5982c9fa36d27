"""Two editions compared as a person would: what stayed, what went, what came."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.editions.comparison import Side, account, compare
from pressroom.content.wording import Wording
from tests.patience import patience

words = st.text("abc ", max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
wordings = st.lists(words, max_size=6).map(tuple)


def side(before: Wording, after: Wording, which: Side) -> list[str]:
    paragraphs = compare(before, after)
    texts = [[w.text for w in p if w.side in ("both", which)] for p in paragraphs]
    return [" ".join(text) for text in texts if text]


@given(wordings, wordings)
def test_both_wordings_stand_in_the_comparison_word_by_word(
    before: Wording, after: Wording
) -> None:
    assert side(before, after, "before") == list(before)
    assert side(before, after, "after") == list(after)


def test_changed_number_is_shown_in_its_sentence() -> None:
    before = ("The program", "It forced over 70,000 asylum seekers to wait in Mexico.")
    after = ("The program", "It forced about 68,000 asylum seekers to wait in Mexico.")
    first, second = compare(before, after)
    assert [(w.side, w.text) for w in first] == [("both", "The program")]
    assert [(w.side, w.text) for w in second] == [
        ("both", "It forced"),
        ("before", "over 70,000"),
        ("after", "about 68,000"),
        ("both", "asylum seekers to wait in Mexico."),
    ]
    assert list(account(before, after)) == [
        "It forced [-over 70,000-] {+about 68,000+} asylum seekers to wait"
    ]


def test_paragraph_added_beside_a_changed_one_hides_no_words() -> None:
    before = ("One door is open on Monday.",)
    after = ("A new center was built.", "One door is shut on Monday.")
    assert [[(w.side, w.text) for w in paragraph] for paragraph in compare(before, after)] == [
        [("after", "A new center was built.")],
        [("both", "One door is"), ("before", "open"), ("after", "shut"), ("both", "on Monday.")],
    ]


def test_different_paragraphs_are_not_mixed() -> None:
    shown = compare(("Doors open at nine.",), ("Nobody was asked before.",))
    assert [[w.side for w in paragraph] for paragraph in shown] == [["before"], ["after"]]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("a " * 400_000,), ("b " + "a " * 400_000 + "b",)),
        (("a b " * 200_000,), ("b a c " * 130_000,)),
        (("a",) * 300_000, ("b", *("a",) * 200_000, "c")),
        (tuple(map(str, range(300_000))), tuple(map(str, reversed(range(300_000))))),
        ((" ".join(map(str, range(150_000))),), (" ".join(map(str, range(0, 300_000, 2))),)),
    ],
    ids=["one word", "few words", "one paragraph", "reversed", "sparse"],
)
def test_hostile_texts_are_compared_in_seconds(before: Wording, after: Wording) -> None:
    with patience():
        compare(before, after)


def test_account_is_short_and_steers_no_terminal() -> None:
    hostile = "\x1b[2J\u202e " + "word " * 999
    lines = list(account((hostile, "Open."), ("Nothing else.", "Shut.")))
    assert lines
    assert all(line.isprintable() and len(line) < 200 for line in lines)
