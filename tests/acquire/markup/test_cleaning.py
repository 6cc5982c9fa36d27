"""Characters are repaired where it is certain, and whatever is done is reported."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.markup.cleaning import Cleaned, clean, narrow
from pressroom.acquire.readers.html import read_fragment
from pressroom.acquire.readers.text import read_text


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("donâ€™t", "don’t"),
        ("migraciÃ³n", "migración"),
        ("don\x92t", "don’t"),
        ("Milo\x9aevi\x8d", "Miloševi"),
    ],
)
def test_mojibake_is_repaired_and_reported(text: str, repaired: str) -> None:
    cleaned = clean(f"We {text} know.")
    assert cleaned.text == f"We {repaired} know."
    (note,) = cleaned.left_out
    assert note.reason == "mojibake repaired"
    assert "know" not in note.text


@pytest.mark.parametrize(
    "text", ["años", "Ãngela", "«L’été»", "naïve – “yes”", "Âme", "50 £", "Ÿµ"]
)
def test_words_that_are_right_are_left_alone(text: str) -> None:
    assert clean(text) == Cleaned(text, ())


def test_control_characters_go_and_are_reported_with_the_words_they_part() -> None:
    cleaned = clean("Doors\x00 op\x01en to\x02day")
    assert cleaned.text == "Doors open today"
    (note,) = cleaned.left_out
    assert note.reason == "control characters taken out"
    assert "U+0001" in note.text
    assert note.text.endswith("Doors op en to day")


def test_invisible_characters_stay_and_are_reported() -> None:
    text = "a\u200bb \u202eevil\u202c \u2066x\u2069"
    cleaned = clean(text)
    assert cleaned.text == text
    (note,) = cleaned.left_out
    assert note.reason == "invisible characters kept in the page"
    assert "U+202E RIGHT-TO-LEFT OVERRIDE × 1" in note.text


@pytest.mark.parametrize("reference", ["&#0;", "&#1;", "&#x1b;", "&#127;", "&#129;", "&#xfffe;"])
def test_control_character_written_as_a_reference_goes_too(reference: str) -> None:
    document = read_fragment(f"<p>op{reference}en", "x")
    assert document.blocks[0].markdown == "open"
    assert document.left_out


@pytest.mark.parametrize("reference", ["&#146;", "&#x92;", "&rsquo;", "&#8217;"])
def test_references_are_read_as_browsers_do(reference: str) -> None:
    assert read_fragment(f"<p>don{reference}t", "x").blocks[0].text == "don’t"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\xa0b", "a\xa0b"), ("a\xa0\xa0b", "a b"), ("a \xa0b", "a b"), ("a  b", "a  b")],
)
def test_runs_of_blanks_that_a_cms_left(text: str, expected: str) -> None:
    assert narrow(text) == expected


def test_line_ends_become_one_kind() -> None:
    assert clean("a\r\nb\rc\fd\ve").text == "a\nb\nc\nd\ne"


@settings(deadline=None)
@given(st.text(st.sampled_from("ab \n\r\x00\x01\x0b\x1c\x7f\x81\x92\x9a\xa0Ãéâ€™©\u200b\ud800")))
def test_every_word_of_a_text_is_kept_or_reported(text: str) -> None:
    document = read_text(text, "x")
    kept = [*(b.text for b in document.blocks), *(part.text for part in document.left_out)]
    assert not words(text) - words(" ".join(kept))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))
