"""Markdown as the words that a reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.plain_text import paragraphs

TEXTS = {
    "plain": ("We stay.", ["We stay."]),
    "lines of one paragraph": ("We\nstay\n  here.", ["We stay here."]),
    "paragraphs": ("One.\n\nTwo.\n \t \nThree.", ["One.", "Two.", "Three."]),
    "blank lines around": ("\n\nOne.\n\n", ["One."]),
    "nothing": ("", []),
    "only blank lines": ("\n \n", []),
    "no-break spaces": ("70\u00a0000 people", ["70 000 people"]),
    "emphasis": ("*We* **stay** _here_ __now__.", ["We stay here now."]),
    "emphasis inside a word": ("un*believ*able", ["unbelievable"]),
    "code": ("Form `I-589` and ``a`b``.", ["Form I-589 and a`b."]),
    "a link": ("[The law](https://example.org 'title') says.", ["The law says."]),
    "a link by reference": ("[The law][1] says.\n\n[1]: https://example.org", ["The law says."]),
    "an address": ("See <https://example.org/a>.", ["See https://example.org/a."]),
    "an image's own words": ("![A march](march.png) today", ["A march today"]),
    "a hard line end": ("One  \ntwo\\\nthree", ["One two three"]),
    "escapes": (r"\*no emphasis\* \[brackets\] 1\. a\\b", ["*no emphasis* [brackets] 1. a\\b"]),
    "entities": ("AT&amp;T &lt;3 &ntilde; &quot;", ['AT&T <3 ñ "']),
    "an ampersand alone": ("AT&T and R&D", ["AT&T and R&D"]),
    "tags are text": (
        "a <b>bold</b> <!-- word --> <script>alert(1)</script>",
        ["a <b>bold</b> <!-- word --> <script>alert(1)</script>"],
    ),
    "a tag at the beginning": ("<div>\nwords\n</div>", ["<div> words </div>"]),
    "headings": ("## One\n\nTwo\n---\n\nThree", ["One", "Two", "Three"]),
    "a list": ("- One\n- Two\n  still two\n\n1. Three", ["One", "Two still two", "Three"]),
    "a quotation": ("> One\n> still\n\n> Two", ["One still", "Two"]),
    "a rule": ("One\n\n* * *\n\nTwo", ["One", "Two"]),
    "supplied words": ("and {supplied}`Presente.org`, too", ["and [Presente.org], too"]),
    "supplied words with a reason": (
        "{supplied}`Presente.org <The source lost it>` is",
        ["[Presente.org] is"],
    ),
    "a role with its own text": ("{speaker}`Mr Chacón <oscar-chacon>` said", ["Mr Chacón said"]),
    "a role over two lines": ("{supplied}`Presente\n.org <lost>`", ["[Presente .org]"]),
    "signs that are no markup": (
        "$5 * 3 = 15 #hashtag @name snake_case 50% 5 > 3 ~ |",
        ["$5 * 3 = 15 #hashtag @name snake_case 50% 5 > 3 ~ |"],
    ),
    "lines MyST would hide": (
        "% of all people\n\n+++\n\n(below)=",
        ["% of all people", "+++", "(below)="],
    ),
    "indented words": ("One\n\n    two\n\n    three\n\nFour", ["One", "two three", "Four"]),
    "words in a fence": ("One\n\n~~~\ntwo\nthree\n~~~", ["One", "two three"]),
    "a table": ("| One | Two |\n|---|---|\n| 3 | *4* |", ["One", "Two", "3", "4"]),
    "a footnote": ("One[^a] two.\n\n[^a]: Three.", ["One two.", "Three."]),
    "a role that is all target": ("{supplied}`<sic>` and {sub}`2>1`", ["[<sic>] and 2>1"]),
    "a role with signs": ("{supplied}`a < b <lost>`", ["[a < b]"]),
    "braces": ("{{ name }} {braces} {", ["{{ name }} {braces} {"]),
    "marks": ('“One,” he said.\n\n«Two»\n\n"Three"', ["“One,” he said.", "«Two»", '"Three"']),
}


@pytest.mark.parametrize(("markdown", "words"), TEXTS.values(), ids=TEXTS)
def test_words_that_a_reader_sees(markdown: str, words: list[str]) -> None:
    assert paragraphs(markdown.split("\n")) == words


@given(st.lists(st.text(alphabet="ab ,.“”’ñ\u00a0\t", max_size=20), max_size=6))
def test_prose_is_read_alike_with_and_without_markup_beside_it(lines: list[str]) -> None:
    plain = paragraphs(lines)
    beside = paragraphs([*(line.lstrip() for line in lines), "", "*end*"])
    assert [*plain, "end"] == beside


@given(st.text(max_size=200))
def test_any_markdown_has_paragraphs_of_one_line(text: str) -> None:
    assert all("\n" not in paragraph for paragraph in paragraphs(text.split("\n")))


@given(st.lists(st.sampled_from(["we", "stay", "70,000", "*here*", "`now`", "\\*", "&amp;"])))
def test_no_word_is_lost(words: list[str]) -> None:
    shown = {"*here*": "here", "`now`": "now", "\\*": "*", "&amp;": "&"}
    expected = " ".join(shown.get(word, word) for word in words)
    assert " ".join(paragraphs([" ".join(words)])) == expected
