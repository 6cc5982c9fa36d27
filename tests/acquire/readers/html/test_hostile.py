"""Whatever a page holds does no harm, and none keeps the reader busy."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.html import read, read_fragment, read_page
from pressroom.content.problems import ContentError
from tests.acquire.readers.html.pages import PROSE, body_of, markdown, page
from tests.patience import patience

EVIL = "alert"
BIG = 9_900_000


@pytest.mark.parametrize(
    "part",
    [
        "<script>alert(1)</script>",
        "<script>/*</script >",
        "<style>p:after{content:'alert'}</style>",
        "<img src=x onerror=alert(1)>",
        "<p onclick='alert(1)'>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<iframe srcdoc='&lt;script>alert(1)&lt;/script>'></iframe>",
        "<object data='data:text/html,<script>alert(1)</script>'></object>",
        "<embed src='javascript:alert(1)'>",
        "<form action='javascript:alert(1)'><input formaction=alert></form>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href='javascript:alert(1)'>",
        "<a href='javascript:alert(1)'>x</a>",
        "<!--<p>--><!-- alert -->",
        "<![CDATA[alert]]><?alert?><!alert>",
    ],
)
def test_program_never_reaches_the_page(part: str) -> None:
    document = page(f"<article>{PROSE}{part}</article>")
    assert EVIL not in body_of(document)
    assert EVIL not in "".join(document.media).replace("javascript:alert(1)", "")


def test_tags_written_as_text_stay_text() -> None:
    assert markdown("&lt;script>alert(1)&lt;/script>") == r"\<script>alert(1)\</script>"


def test_entities_of_a_document_type_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "/etc/passwd">]>'
    document = read_page(f"{bomb}<p>Text &b; &x;</p>", "x")
    assert document.blocks[-1].text.endswith("Text &b; &x;")


def test_nesting_deeper_than_any_page_is_refused() -> None:
    with pytest.raises(ContentError, match="nested deeper"):
        read_page("<div>" * 100_000 + "x", "x")


def test_nesting_as_deep_as_is_read_loses_no_word() -> None:
    document = read_fragment("<div>" * 1900 + '<img alt="seen">word' + "</div>" * 1900, "x")
    assert [block.text for block in document.blocks] == ["word"]
    assert [part.text for part in document.left_out] == ["seen"]


UNITS = [
    *("a", "word ", " ", "\xa0 ", "*", "**a ", "[", "[a](", "`", "_a ", "{a}`", "&amp;", "Ã©"),
    *("<", "<a ", "<a b='", '<p a=">"', "</", "<!--", "<!--a-->", "<![CDATA[", "<?", "&lt;"),
    *("<p>", "<b>a", "<b>a</b>b", "a<br>", "<li>a", "<td>a", "<table><tr><td>", "<h1>a</h1>"),
    *("<script>", "<script><!--", "<title>", "<textarea>", "</script>", "<img alt=a>", "</p>"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_page_of_one_thing_repeated_is_read_or_refused_in_seconds(unit: str) -> None:
    data = (unit * (BIG // len(unit.encode()))).encode()
    with patience():
        refusal = ""
        try:
            list(read(data, "x"))
        except ContentError as error:
            refusal = str(error)
        assert not refusal or "no release has" in refusal or "no text" in refusal


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 1900 + "<time datetime=2020-01-01>a</time>" * 9_000,
        "<main>" * 1900 + "<p>a" * 9_000,
        "<div class=published>" * 1900 + "<p>a" * 9_000,
        '<div class="social">' * 1900 + "<b></b>" * 9_000,
        "<table><tr>" + "<td>a" * 20_000,
        "<table>" + "a<!---->" * 20_000,
    ],
)
def test_deep_or_wide_pages_take_seconds(source: str) -> None:
    with patience():
        read_page(source, "x")


def test_tag_with_more_attributes_than_any_is_refused() -> None:
    with pytest.raises(ContentError, match="more than 500 attributes"):
        read_page(f"<p {' '.join(f'a{n}=1' for n in range(501))}>x", "x")


def test_picture_within_the_page_is_no_reason_to_refuse_it() -> None:
    source = f'<p>Text<img src="data:image/png;base64,{"A" * 5_000_000}" alt="The mayor">'
    assert markdown(source) == "Text"
