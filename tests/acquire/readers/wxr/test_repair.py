"""Broken exports: every post that can be read is, and the rest is named with its line."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Document
from tests.acquire.readers.wxr.exports import (
    broken,
    documents,
    export,
    found,
    head,
    item,
    left_out,
    texts,
)

FIRST = item(post_id="1", title="First")
LAST = item(post_id="9", title="Last")


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def read_names(text: str) -> list[str]:
    return [entry.name for entry in found(text) if isinstance(entry, Document)]


def test_export_that_ends_in_a_post_yields_the_posts_before() -> None:
    whole = export(FIRST, item(post_id="5", title="Middle", content="Words that"))
    text = whole[: whole.index("that")]
    line = line_of(text, "<item>\n<title><![CDATA[Middle")
    assert read_names(text) == ["e.xml#1"]
    assert broken(text) == [
        f"the item in line {line} (“Middle”) ends in its midst: its </item> is missing",
        "ends before its </rss>: whatever came behind is missing",
    ]


def test_export_that_ends_between_posts_is_named() -> None:
    text = head() + FIRST
    assert read_names(text) == ["e.xml#1"]
    assert broken(text) == ["ends before its </rss>: whatever came behind is missing"]


def test_two_exports_joined_are_both_read() -> None:
    text = export(FIRST) + export(item(post_id="1", title="Other"), LAST)
    assert [document.title for document in documents(text)] == ["First", "Other", "Last"]


def test_second_of_two_exports_that_was_cut_is_named() -> None:
    text = export(FIRST) + head() + LAST
    assert read_names(text) == ["e.xml#1", "e.xml#9"]
    assert broken(text) == ["ends before its </rss>: whatever came behind is missing"]


@pytest.mark.parametrize(
    ("link", "read"),
    [
        ("https://news.example.org/?p=7&lang=es", "https://news.example.org/?p=7&lang=es"),
        ("https://news.example.org/?p=7&amp;lang=es", "https://news.example.org/?p=7&lang=es"),
        ("https://news.example.org/&eacute;", "https://news.example.org/é"),
    ],
)
def test_bad_reference_outside_cdata_is_mended(link: str, read: str) -> None:
    text = export(FIRST, item(link="LINK").replace("<![CDATA[LINK]]>", link), LAST)
    _, document, _ = documents(text)
    assert document.url == read


def test_mending_is_said_with_its_line() -> None:
    text = export(item(title="T").replace("<![CDATA[T]]>", "Q & A"))
    [document] = documents(text)
    assert document.title == "Q & A"
    [note] = left_out(document, "broken XML, mended")
    assert note.endswith(f"in line {line_of(text, 'Q & A')}")


def test_undeclared_prefixes_are_read() -> None:
    inside = "<seo:words><![CDATA[x]]></seo:words>\n"
    text = export(item(inside)).replace(' xmlns:wp="http://wordpress.org/export/1.2/"', "")
    [document] = documents(text)
    assert document.title == "Shelter opens"


def test_control_characters_are_taken_out_and_named() -> None:
    [document] = documents(export(item(content="The\x01 shel\x08ter.\x0bOpen.")))
    assert texts(document) == ["The shelter.\nOpen."]
    assert left_out(document, "control characters taken out") == ["U+0001: 1, U+0008: 1"]


def test_post_whose_elements_do_not_match_is_named_and_the_others_read() -> None:
    bad = item(post_id="5", title="Middle").replace("</title>", "</titel>")
    text = export(FIRST, bad, LAST)
    assert read_names(text) == ["e.xml#1", "e.xml#9"]
    line = line_of(text, "<item>\n<title><![CDATA[Middle")
    assert broken(text) == [
        f"the item in line {line} (“Middle”) cannot be read: mismatched tag, in line {line + 1}"
    ]


def test_unclosed_cdata_costs_its_own_post_alone() -> None:
    bad = item(post_id="5", title="Middle", content="It opened. END").replace("END]]>", "")
    text = export(FIRST, bad, item(post_id="6", title="Next"), LAST)
    assert read_names(text) == ["e.xml#1", "e.xml#6", "e.xml#9"]
    line = line_of(text, "<item>\n<title><![CDATA[Middle")
    [reason] = broken(text)
    assert reason.startswith(f"the item in line {line} (“Middle”) cannot be read")


def test_unclosed_item_costs_its_own_post_alone() -> None:
    bad = item(post_id="5", title="Middle").replace("</item>\n", "")
    text = export(FIRST, bad, LAST)
    assert read_names(text) == ["e.xml#1", "e.xml#9"]
    [reason] = broken(text)
    assert "“Middle”" in reason
    assert "its </item> is missing" in reason


def test_broken_post_keeps_its_name() -> None:
    bad = item(post_id="5").replace("</title>", "</titel>")
    [entry] = found(export(bad))
    assert entry.name == "e.xml#5"


def test_post_that_writes_about_items_is_one_post() -> None:
    content = "An RSS feed has <code>&lt;item></code>, </item> and <item> and </rss> in it."
    assert len(documents(export(item(content=content), LAST))) == 2


def test_broken_header_costs_no_post() -> None:
    text = export(FIRST).replace("<title>News</title>", "<title>News & more")
    assert read_names(text) == ["e.xml#1"]
