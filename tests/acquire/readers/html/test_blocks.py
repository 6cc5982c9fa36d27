"""Links, lists, emphasis, quotations, headings and the rest survive."""

from __future__ import annotations

import pytest

from tests.acquire.readers.html.pages import markdown


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>One\ntwo</p><p>three", "One two\n\nthree"),
        ("<div>One<div>two</div>three</div>", "One\n\ntwo\n\nthree"),
        ("One<br>two<br/>three", "One\\\ntwo\\\nthree"),
        ("One<br><br>two", "One\\\ntwo"),
        ("One&nbsp; &nbsp;two", "One two"),
        ("5&nbsp;p.m.", "5\xa0p.m."),
        ("<p>One</p><hr><p>two", "One\n\n---\n\ntwo"),
        ("", ""),
        ("<p>&nbsp;</p>", ""),
    ],
)
def test_paragraphs_and_breaks(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b>bold</b> and <i>slanted</i>", "**bold** and *slanted*"),
        ("<strong><em>both</em></strong>", "***both***"),
        ("<b> bold </b>plain", "**bold** plain"),
        ("<b>bold</b><b>er</b>", "**bolder**"),
        ("half<b>bold</b>", "half**bold**"),
        ("“<b>quoted</b>”", "“**quoted**”"),
        ("<b>bold.</b>er", "bold.er"),
        ("<b>one<div>two</div></b>", "**one**\n\n**two**"),
        ("<b>one<br>two</b>", "**one**\\\n**two**"),
        ("<b></b>x<i> </i>y", "x y"),
        ("<u>x</u> H<sub>2</sub>O", "x H2O"),
    ],
)
def test_emphasis(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h1>One</h1><p>x<h2>Two</h2><p>y", "## One\n\nx\n\n### Two\n\ny"),
        ("<h4>One</h4><p>x", "## One\n\nx"),
        ("<h2><b>One</b></h2>", "## One"),
        ("<h2>One<br>line</h2>", "## One line"),
        ("<h2>No. #</h2>", "## No. \\#"),
        ("<h2>One<div>two</div></h2>", "## One\n\n## two"),
        (f"<h2><div>{'A long text. ' * 30}</div></h2>", ("A long text. " * 30).strip()),
    ],
)
def test_headings(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
        ('<ol start="7"><li>one<li>two</ol>', "7. one\n8. two"),
        ('<ol start="x"><li>one</ol>', "1. one"),
        ("<ul><li>one<ul><li>two</ul><li>three</ul>", "- one\n  - two\n- three"),
        ("<ul><li>one<ol><li>two</ol></li></ul>", "- one\n  1. two"),
        ("<ul><li>one</li><ul><li>two</ul></ul>", "- one\n  - two"),
        ("<ul><li><p>one<p>two<li>three</ul>", "- one\n\n  two\n\n- three"),
        ("<ul><li>one</ul><ul><li>two</ul>", "- one\n\n* two"),
        ("<ul>one<li>two</ul>", "one\n\n- two"),
        ("<ul><li>- one</ul>", "- \\- one"),
        ("<ul><p>one</ul>", "one"),
        ("<ul><li></ul>", ""),
    ],
)
def test_lists(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<blockquote>One<p>two</blockquote>", "> One\n\n> two"),
        ("<blockquote>One<br>two</blockquote>", "> One\\\n> two"),
        ("<blockquote><h2>One</h2></blockquote>", "> One"),
        ("<blockquote><ul><li>one<li>two</ul></blockquote>", "> - one\n> - two"),
    ],
)
def test_quotations(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<pre>One\ntwo\n\nthree</pre>", "One\\\ntwo\n\nthree"),
        ("<pre>One<br>two<div>three</div>four</pre>", "One\\\ntwo\\\nthree\\\nfour"),
        ("<pre>a    1\nb    2\nc    3</pre>", "```text\na    1\nb    2\nc    3\n```"),
    ],
)
def test_preformatted_text(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://example.org/a", "[x](https://example.org/a)"),
        ("/a", "[x](https://example.org/a)"),
        ("a?b=1&amp;c=2", "[x](https://example.org/news/a?b=1&c=2)"),
        ("//example.com/a", "[x](https://example.com/a)"),
        ("mailto:a@example.org", "[x](mailto:a@example.org)"),
        ("https://example.org/a (b)", "[x](https://example.org/a%20%28b%29)"),
        ("#note", "x"),
        ("", "x"),
    ],
)
def test_links(href: str, expected: str) -> None:
    assert markdown(f'<a href="{href}">x</a>', base="https://example.org/news/") == expected


def test_link_around_several_blocks_is_a_link_in_each() -> None:
    source = '<a href="https://example.org"><h2>One</h2><p>two</p></a>'
    assert markdown(source) == "## [One](https://example.org)\n\n[two](https://example.org)"


def test_link_with_emphasis() -> None:
    source = '<a href="https://example.org">one <b>two</b></a>'
    assert markdown(source) == "[one **two**](https://example.org)"


def test_footnote_mark_in_a_link_stays_text() -> None:
    assert markdown('<a href="https://example.org">^[1]</a>') == r"[\^\[1\]](https://example.org)"
