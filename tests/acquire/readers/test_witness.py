"""The witness of markup names the words that stand outside tags, programs and comments."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.witness import text_of_markup
from tests.patience import patience


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("plain", "plain"),
        ("o<b>n</b>e", "one"),
        ("one<br>two<p>three", "one two three"),
        ("one<!-- <b>no</b> -->", "one"),
        ("one<SCRIPT>no()</Script>", "one"),
        ("one<style>no</style> two", "one two"),
        ("one<a title='no > no'>two</a>", "onetwo"),
        ("caf&eacute; &lt;b&gt;", "café <b>"),
        ("5 < 6 > 4", "5 < 6 > 4"),
        ("one <b two", "one"),
        ("<!-- one", "one"),
        ("<script>one", "one"),
        ("İİ<script>no</script>two", "İİtwo"),
    ],
)
def test_words_outside_of_markup_are_named(markup: str, text: str) -> None:
    assert text_of_markup(markup).split() == text.split()


@pytest.mark.parametrize("piece", ["<", "<!--", "<script>", "<a ", '<a "', "<a '\"", "</p", "&amp"])
def test_long_line_is_read_in_seconds(piece: str) -> None:
    with patience():
        text_of_markup(piece * (1_000_000 // len(piece)))
