"""A file's format is told by its ending, or else by what is in it."""

from __future__ import annotations

import io

import pytest

from pressroom.acquire.readers.formats import (
    FORMATS,
    check_format,
    may_hold_release,
    recognise,
    why_unknown,
)
from tests.acquire.readers.word_file import paragraph, word_file
from tests.patience import patience

WXR = '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>'


def format_of(content: bytes | str, name: str = "release") -> str:
    data = content.encode() if isinstance(content, str) else content
    stream = io.BytesIO(data)
    found = recognise(name, stream)
    assert stream.tell() == 0
    return found


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", "text"),
        ("A.HTML", "html"),
        ("a.b.htm", "html"),
        ("a.docx", "docx"),
        ("folder.txt/a.md", "markdown"),
        ("a.jsonl", "json"),
        ("a.wxr", "wxr"),
        ("a.css", ""),
        ("a.pdf", ""),
        ("a.doc", ""),
    ],
)
def test_known_ending_tells_the_format(name: str, format: str) -> None:
    assert format_of("whatever", name) == format


@pytest.mark.parametrize(
    ("content", "format"),
    [
        ("FOR IMMEDIATE RELEASE\n\nText", "text"),
        ("", "text"),
        ("Niñez".encode("utf-16"), "text"),
        ("Niñez".encode("cp1252"), "text"),
        ("\ufeff<!DOCTYPE html><html>", "html"),
        ('<?xml version="1.0"?>\n<!-- a --> <!-- b -->\n<html xmlns="x">', "html"),
        ("<p>Text</p>", "html"),
        ("<Ana Pruebas> said", "text"),
        (WXR, "wxr"),
        ('{"title": "x"}', "json"),
        ('[\n {"title": "x"}]', "json"),
        ("[Photo] {caption}", "text"),
        ("{curly} words", "text"),
        (word_file(paragraph("Text")), "docx"),
        (b"PK\x03\x04 xl/workbook.xml [Content_Types].xml", ""),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01", ""),
        (b"\x7fELF\x02\x01\x01\0\0\0", ""),
    ],
)
@pytest.mark.parametrize("name", ["release", ".release", "folder.d/release", "a.unknown"])
def test_content_tells_the_format_of_a_name_that_does_not(
    content: bytes | str, format: str, name: str
) -> None:
    assert format_of(content, name) == format


def test_xml_is_a_wordpress_export_or_nothing() -> None:
    assert format_of(WXR, "a.xml") == "wxr"
    assert format_of("<feed/>", "a.xml") == ""
    assert why_unknown("a.xml") == "is XML, but no WordPress export"


def test_reason_says_what_to_do_with_a_file_that_may_hold_a_release() -> None:
    assert may_hold_release("a.DOC")
    assert why_unknown("a.DOC") == (
        "is a .doc file, which cannot be read; save it as .docx, HTML or text"
    )
    assert not may_hold_release("a.png")
    assert why_unknown("a.png") == "is of no kind that holds releases (.png)"


def test_every_format_has_a_name_and_no_other_passes() -> None:
    for name in FORMATS:
        check_format(name)
    with pytest.raises(ValueError, match=r"no format 'rtf'; known are auto, text"):
        check_format("rtf")


@pytest.mark.parametrize("piece", ["<!---->", "<!-- ", "<?xml ", " ", "[", "<"])
def test_hostile_beginning_is_looked_at_quickly(piece: str) -> None:
    with patience():
        format_of(piece * 20_000)
