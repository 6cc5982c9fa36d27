"""Emphasis and links come through where Markdown can hold them; words always do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.markup.inline import Inline, Run, render
from tests.acquire.markup.rendering import built, collapsed, shown

LINK = "https://example.org/a"


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ([Run("one")], "one"),
        ([Run("one", strong=True)], "**one**"),
        ([Run("one "), Run(" two", emphasis=True)], "one *two*"),
        ([Run("one", strong=True), Run("two", strong=True)], "**onetwo**"),
        ([Run("one", link=LINK)], f"[one]({LINK})"),
        ([Run(" one ", link=LINK), Run("two")], f"[one]({LINK}) two"),
        ([Run("one", link=f"{LINK} (b)")], f"[one]({LINK}%20%28b%29)"),
        ([Run("one\n\n \ntwo")], "one\\\ntwo"),
        ([Run("one."), Run("two", strong=True), Run(".")], "one.**two**."),
        ([Run("one"), Run("(two)", strong=True), Run("three")], "one(two)three"),
        ([Run("#", strong=True), Run(" one")], "**#** one"),
        ([Run(" \xa0 ", strong=True)], ""),
    ],
)
def test_runs(runs: list[Run], markdown: str) -> None:
    assert render(runs).markdown == markdown


def test_text_is_what_is_seen() -> None:
    runs = [Run("one "), Run(" two\n", strong=True), Run(" three", link=LINK)]
    assert render(runs) == Inline(f"one **two**\\\n[three]({LINK})", "one two\nthree")


looks = st.builds(
    Run,
    st.text(st.sampled_from("ab .,“”()*_[]`<>#-1\n\xa0\\&;é")),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "", LINK, "mailto:a@example.org"]),
)


@settings(deadline=None)
@given(st.lists(looks, max_size=5))
def test_every_mixture_shows_its_words(runs: list[Run]) -> None:
    inline = render(runs)
    plain = "".join(run.text for run in runs)
    assert collapsed(inline.text) == collapsed(plain)
    assert shown(inline.markdown) == collapsed(plain)
    assert built(inline.markdown) == collapsed(plain)
