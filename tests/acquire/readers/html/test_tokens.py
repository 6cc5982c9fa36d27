"""Markup is cut where browsers cut it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.readers.html.tokens import attributes, tokens

PIECES = [
    *("<", ">", "</", "<!--", "-->", "<p", "<p>", "</p>", "<script>", "</script>", "<title>", "a"),
    *("=", '"', "'", " ", "/", "<!", "<?", "--!>", "<textarea>", "</title ", "<plaintext>", "é"),
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_tokens_joined_are_the_source(source: str) -> None:
    assert "".join(token.source for token in tokens(source)) == source


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("a<p>b</p>", "text start text end"),
        ("1 < 2 <3", "text"),
        ('<p a=">">b', "start text"),
        ('<p ">b', "start text"),
        ("<!-- <p> -->b", "comment text"),
        ("<!-->b", "comment text"),
        ("<!-- b", "comment"),
        ("</>a</ b>", "comment text comment"),
        ("<![CDATA[a]]>b", "comment text"),
        ("<script><p></script>b", "start raw end text"),
        ("<script><!--<script></script>--></script>b", "start raw end text"),
        ("<script><!----></script>b", "start raw end text"),
        ("<script></scripts>", "start raw"),
        ("<title><p></title>b", "start text end text"),
        ("<plaintext><p>", "start raw"),
    ],
)
def test_kinds(source: str, kinds: str) -> None:
    assert " ".join(token.kind for token in tokens(source)) == kinds


def test_attributes() -> None:
    (tag,) = tokens("<P a=1 B='2 3' c = \"4>\" d e=/f>")
    assert list(attributes(tag)) == [("a", "1"), ("b", "2 3"), ("c", "4>"), ("d", ""), ("e", "/f")]
    assert tag.name == "p"
