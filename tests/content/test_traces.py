"""A text is recognised by its traces, however it is written, and from no fewer than eight words."""

from __future__ import annotations

import pytest

from pressroom.content.traces import some_traces, traces, words_of

TEXT = "The harbour master will close every single gate at midnight, said Nancy Treviño."


@pytest.mark.parametrize(
    "other",
    [
        TEXT.upper(),
        TEXT.replace(" ", "  \n"),
        TEXT.replace(",", " —").replace(".", "!"),
        TEXT.replace("ñ", "n"),
        TEXT.replace("ñ", "n\u0303"),
        TEXT.replace("midnight", "mid\u00adnight"),
        TEXT.replace("gate", "\uff47\uff41\uff54\uff45"),
    ],
    ids=["case", "white space", "punctuation", "accent", "NFD", "soft hyphen", "full width"],
)
def test_writing_makes_no_difference(other: str) -> None:
    assert set(traces([other])) == set(traces([TEXT]))


def test_another_word_makes_a_difference() -> None:
    assert not set(traces([TEXT])) & set(traces([TEXT.replace("every", "no")[:50]]))


def test_seven_words_leave_no_trace() -> None:
    assert list(traces(["The harbour master will close every gate."])) == []


def test_words_are_not_kept() -> None:
    assert not any(word in trace for word in words_of(TEXT) for trace in traces([TEXT]))


def test_short_sentences_leave_traces_together() -> None:
    assert len(list(traces(["We stay. We fight. We win. We will be back."]))) == 3


def test_no_trace_goes_from_one_long_sentence_to_the_next() -> None:
    first, second = TEXT, "Nobody in the whole town had been asked whether that was right."
    together = set(traces([f"{first} {second}"]))
    assert together == set(traces([first])) | set(traces([second]))


def test_an_abbreviation_ends_no_sentence() -> None:
    assert set(traces(["They wait for their U.S. court dates in Mexico."])) == set(
        traces(["They wait for their U S court dates in Mexico"])
    )


@pytest.mark.parametrize("before", range(8))
def test_copy_of_eleven_words_is_found_wherever_it_stands(before: int) -> None:
    copied = words_of(TEXT)[:11]
    text = [f"before{n}" for n in range(before)] + copied + ["after"] * 9
    assert set(some_traces(text)) & set(traces([TEXT]))


def test_copy_of_eight_words_is_found_where_it_stands_alone() -> None:
    assert set(some_traces(words_of(TEXT)[3:11])) & set(traces([TEXT]))


def test_characters_are_words_where_nothing_parts_them() -> None:
    assert words_of("記者会見、明日") == list("記者会見明日")
