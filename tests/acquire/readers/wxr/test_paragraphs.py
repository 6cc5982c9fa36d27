"""The classic editor's line ends, as WordPress' wpautop reads them."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import post, texts


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        ("One.\n \t\nTwo.", ["One.", "Two."]),
        ("One.\n\n\n\nTwo.", ["One.", "Two."]),
        ("One,\ntwo.", ["One,\ntwo."]),
        ("One,<br>\ntwo.", ["One,\ntwo."]),
        ("One,<br />\n\ntwo.", ["One,", "two."]),
        ("One,<br><br />\ntwo.", ["One,", "two."]),
        ("<h2>Head</h2>\nOne.\n\nTwo.", ["Head", "One.", "Two."]),
        ("One.\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nTwo.", ["One.", "a\nb", "Two."]),
        ("One <strong>two.\n\nThree</strong> four.", ["One two.", "Three four."]),
        ("<blockquote>One.\n\nTwo.</blockquote>", ["One.", "Two."]),
        ("<div>One.\n\nTwo.</div>", ["One.", "Two."]),
        ("<p>One\ntwo.</p>", ["One\ntwo."]),
        ("<b>One</b>\n<i>two</i>", ["One\ntwo"]),
    ],
)
def test_line_ends_are_paragraphs_and_breaks(content: str, shown: list[str]) -> None:
    assert texts(post(content)) == shown


def test_lines_of_preformatted_text_stay() -> None:
    assert texts(post("<pre>One,\n two.\n three.</pre>")) == ["One,\ntwo.\nthree."]


def test_line_ends_in_a_script_change_nothing() -> None:
    assert texts(post("One.<script>a\n\nb</script>\n\nTwo.")) == ["One.", "Two."]


@pytest.mark.parametrize(
    "text",
    [
        "Write to Ann <ann@example.org> now",
        "Read <https://example.org/a> now",
        "If x <y then it is small",
        "Less < more, 3 <4, a <> b, <- and </3",
        "Wow <! and <? too",
        "Rows: ?a=1&section=2&copy=3 and AT&T, R&D",
    ],
)
def test_signs_that_are_no_markup_are_text(text: str) -> None:
    assert texts(post(text)) == [text]


def test_tag_with_unmatched_quotation_marks_hides_no_words() -> None:
    document = post('<a href="https://example.org>Ann</a> said “no” to "it" and <b>left</b>.')
    assert texts(document) == ['Ann said “no” to "it" and left.']
    assert [note.text for note in document.left_out] == ['<a href="https://example.org>']


def test_signs_of_markup_in_attributes_end_no_tag() -> None:
    document = post('<a href="https://example.org/" title="a > b <i>c</i>">Ann</a> left.')
    assert texts(document) == ["Ann left."]
