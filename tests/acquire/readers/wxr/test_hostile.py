"""Exports made to do harm are refused with a reason, or read in time that follows their size."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from pressroom.acquire.document import Unreadable
from pressroom.acquire.readers.wxr import index, read
from tests.acquire.readers.wxr.exports import (
    broken,
    documents,
    export,
    file,
    found,
    item,
    left_out,
    post,
    texts,
)

LAUGHS = (
    '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>\n'
)
LINE = 50_000_000


def with_declaration(declaration: str, content: str) -> str:
    text = export(item(post_id="1"), item(content="BODY").replace("<![CDATA[BODY]]>", content))
    return text.replace("<rss ", f"{declaration}<rss ", 1)


@pytest.mark.parametrize(
    ("declaration", "content"),
    [
        (LAUGHS, "&c;"),
        ('<!DOCTYPE rss SYSTEM "https://example.org/rss.dtd">', "words"),
        ("<!DOCTYPE rss>", "words"),
    ],
)
def test_document_type_is_refused(declaration: str, content: str) -> None:
    assert found(with_declaration(declaration, content)) == [
        Unreadable(
            "e.xml",
            "line 2 declares entities or a document type, which no WordPress export does: "
            "not read at all",
        )
    ]


def test_file_that_an_entity_names_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    declaration = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    everything = found(with_declaration(declaration, "&x;"))
    assert "the secret" not in str(everything)
    assert [type(entry) for entry in everything] == [Unreadable]


def test_captions_that_memory_may_not_hold_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "MOST_KEPT", 5)
    document = post('[gallery ids="31"] One', file("31", "one.jpg", "Ann speaks"))
    assert left_out(document, "file of a gallery that the export lacks") == ["31"]


def test_entity_declared_within_a_post_costs_the_post() -> None:
    text = export(item(f"{LAUGHS}<x>&c;</x>", post_id="1"), item(post_id="2"))
    first, second = found(text)
    assert isinstance(first, Unreadable)
    assert second.name == "e.xml#2"


def test_entity_that_nothing_declares_is_text() -> None:
    [document] = documents(export(item(content="B").replace("<![CDATA[B]]>", "A &laughs; b")))
    assert texts(document) == ["A &laughs; b"]


def test_post_may_write_about_document_types() -> None:
    [document] = documents(export(item(content="Write &lt;!DOCTYPE html> or <!DOCTYPE html>.")))
    assert texts(document) == ["Write <!DOCTYPE html> or ."]


def test_absurdly_nested_xml_costs_the_post() -> None:
    deep = f"{'<x>' * 100_000}{'</x>' * 100_000}"
    first, second = found(export(item(deep, post_id="1"), item(post_id="2")))
    assert isinstance(first, Unreadable)
    assert "nested deeper" in first.reason
    assert second.name == "e.xml#2"


def test_absurdly_nested_html_costs_the_post() -> None:
    first, second = found(export(item(post_id="1", content="<div>" * 100_000), item(post_id="2")))
    assert isinstance(first, Unreadable)
    assert "nested deeper" in first.reason
    assert second.name == "e.xml#2"


def test_absurdly_nested_json_is_named() -> None:
    content = f"<!-- wp:acf/x {'[' * 100_000} /--><p>One</p>"
    [document] = documents(export(item(content=content)))
    assert texts(document) == ["One"]


def test_post_on_one_line_of_50_megabytes_is_refused() -> None:
    first, second = found(export(item(post_id="1", content="x" * LINE), item(post_id="2")))
    assert isinstance(first, Unreadable)
    assert first.reason.endswith("is longer than 20 MB; no post is")
    assert second.name == "e.xml#2"


def test_text_longer_than_any_release_is_refused() -> None:
    [reason] = broken(export(item(content="x" * 11_000_000)))
    assert reason == "line 9: its text is longer than 10 MB; no release is"


@pytest.mark.parametrize("part", [b"x", b"<item>", b"<rss>", b"<!--", b"\x00"])
def test_file_of_one_line_of_50_megabytes_is_refused(part: bytes) -> None:
    *_, last = read(io.BytesIO(part * (LINE // len(part))), "e.xml")
    assert isinstance(last, Unreadable)
    assert last.name == "e.xml"


@pytest.mark.parametrize(
    "part",
    ["[", "[a ", "[/x][x]", "<", "<a b='x\" ", '<a x=" > " ', "<!--", "<!", "&", "&#1", "\n \n"],
)
def test_time_follows_the_length_of_markup_that_nothing_closes(part: str) -> None:
    # A fraction of a second; were it to follow the square, this would take an hour.
    [entry] = found(export(item(content=part * (300_000 // len(part)))))
    assert entry.name == "e.xml#7"
