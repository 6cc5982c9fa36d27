"""A file of Hugo, Jekyll or Pelican becomes a document with what its front matter says."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.readers.markdown import read
from pressroom.acquire.readers.selection import EVERYTHING, Selection


def document(text: str, name: str = "a.md", base: str = "") -> Document:
    (found,) = read(text, name, base=base)
    assert isinstance(found, Document)
    return found


def with_fields(fields: str, name: str = "a.md", base: str = "") -> Document:
    return document(f"---\n{fields}\n---\n\nText.\n", name, base)


def test_fields_of_hugo_are_read() -> None:
    found = with_fields(
        "title: Doors open\nsubtitle: At last\ndate: 2019-03-01T22:00:00-06:00\nlanguage: es\n"
        "categories: [Statements]\ntags: [asylum]\naliases: [/old/, /older]\nurl: /news/doors"
    )
    assert (found.title, found.subtitle) == ("Doors open", "At last")
    assert (found.date, found.language) == ("2019-03-01", "es")
    assert found.categories == ("Statements", "asylum")
    assert found.old_addresses == ("/news/doors", "/old/", "/older")
    assert found.seen.split() == ["Doors", "open", "At", "last", "Text."]


def test_fields_of_jekyll_are_read() -> None:
    fields = "title: Doors open\npermalink: /news/doors/\nredirect_from:\n  - /a\n  - /b"
    found = with_fields(fields, "_posts/2019-03-01-doors-open.md", "https://example.org/")
    assert found.date == "2019-03-01"
    assert found.url == "https://example.org/news/doors/"
    assert found.old_addresses == ("/news/doors/", "/a", "/b")


def test_fields_of_pelican_are_read() -> None:
    found = document("Title: Doors open\nDate: 2019-03-01 10:20\nLang: es\nTags: a, b\n\nText.\n")
    assert (found.title, found.date, found.language) == ("Doors open", "2019-03-01", "es")
    assert found.categories == ("a", "b")
    assert [block.text for block in found.blocks] == ["Text."]


def test_date_of_the_front_matter_comes_before_that_of_the_name() -> None:
    assert with_fields("date: 2019-03-02", "2019-03-01-a.md").date == "2019-03-02"


@pytest.mark.parametrize("name", ["2019-03-01.md", "x2019-03-01-a.md", "2019-03-01-a/b.md"])
def test_name_that_is_not_jekylls_gives_no_date(name: str) -> None:
    assert with_fields("title: x", name).date == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("---\ndraft: true\n---\nText", "a.md"),
        ("+++\ndraft = true\n+++\nText", "a.md"),
        ("Title: x\nStatus: Draft\n\nText", "a.md"),
        ("Text", "_drafts/a.md"),
    ],
)
def test_draft_is_skipped_unless_asked_for(text: str, name: str) -> None:
    (found,) = read(text, name)
    assert found == Skipped(name, "has status draft, not selected")
    (found,) = read(text, name, Selection.of(["status=draft"]))
    assert isinstance(found, Document)


@pytest.mark.parametrize("fields", ["published: false", "status: hidden"])
def test_hidden_page_is_skipped_unless_asked_for(fields: str) -> None:
    text = f"---\n{fields}\n---\nText"
    assert list(read(text, "a.md")) == [Skipped("a.md", "has status private, not selected")]
    (found,) = read(text, "a.md", Selection.of(["status=private"]))
    assert isinstance(found, Document)


def test_page_of_another_category_is_skipped() -> None:
    (found,) = read("---\ntags: [news]\n---\nText", "a.md", Selection.of(["category=Statements"]))
    assert found == Skipped("a.md", "in news, not in a selected category")


def test_field_that_nobody_asked_for_is_reported_with_its_text() -> None:
    found = with_fields("title: x\nauthor: {name: Ana Pruebas, posts: [1, two]}\nnumber: 12")
    assert found.left_out == (
        LeftOut("front matter, author", "Ana Pruebas 1 two"),
        LeftOut("front matter, number", "12"),
    )


@pytest.mark.parametrize(
    ("fields", "key", "text"),
    [
        ("subtitle: One\nsubhead: Two", "subhead", "Two"),
        ("date: 2019-03-01\ncreated: 2019-02-01", "created", "2019-02-01"),
        ("date: soon", "date", "soon"),
        ("language: Klingonese tongue", "language", "Klingonese tongue"),
        ("aliases: [/a, b/c]", "aliases", "b/c"),
        ("canonical_url: javascript:alert(1)", "canonical_url", "javascript:alert(1)"),
    ],
)
def test_field_that_was_not_made_use_of_is_reported(fields: str, key: str, text: str) -> None:
    assert with_fields(fields).left_out == (LeftOut(f"front matter, {key}", text),)


def test_broken_front_matter_makes_a_file_unreadable() -> None:
    (found,) = read("---\ntitle: [\n---\nText", "a.md")
    assert isinstance(found, Unreadable)
    assert "front matter cannot be read" in found.reason


def test_encoding_and_line_ends_do_not_matter() -> None:
    text = "---\r\ntitle: Niñez\r\n---\r\n\r\nText.\r\n"
    for data in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("cp1252")):
        (found,) = read(data, "a.md", EVERYTHING)
        assert isinstance(found, Document)
        assert found.title == "Niñez"
        assert [block.text for block in found.blocks] == ["Text."]
