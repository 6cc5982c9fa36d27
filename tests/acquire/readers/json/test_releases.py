"""Records of many kinds become documents, and none of their words goes in silence."""

from __future__ import annotations

import io
import json
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.readers.json import dates, read
from pressroom.acquire.readers.selection import EVERYTHING, Selection


def found(value: object, name: str = "a.json") -> list[Document | Skipped | Unreadable]:
    return list(read(json.dumps(value).encode(), name))


def document(record: dict[str, object]) -> Document:
    (only,) = found(record)
    assert isinstance(only, Document), only
    return only


def names(value: object) -> list[str]:
    return [entry.name for entry in found(value)]


def words(*texts: str) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"[^\W_]+", text))


def test_record_with_plain_text_is_read() -> None:
    only = document(
        {
            "title": "Doors open",
            "subtitle": "At last",
            "date": "2019-03-01",
            "url": "https://example.org/a",
            "lang": "es_MX",
            "tags": ["asylum", " news "],
            "text": "One.\n\nTwo <b>* not markup.",
        }
    )
    assert (only.name, only.title, only.subtitle) == ("a.json", "Doors open", "At last")
    assert (only.date, only.language, only.url) == ("2019-03-01", "es-MX", "https://example.org/a")
    assert only.categories == ("asylum", "news")
    assert [block.text for block in only.blocks] == ["One.", "Two <b>* not markup."]
    assert words(only.seen) == words("Doors open At last One Two b not markup")


def test_post_of_wordpress_rest_interface_is_read() -> None:
    only = document(
        {
            "id": 7,
            "date": "2019-03-01T10:00:00",
            "link": "https://example.org/a",
            "status": "publish",
            "title": {"rendered": "Doors &#8220;open&#8221; <em>now</em>"},
            "content": {"rendered": "<p>One <b>two</b>.</p>", "protected": False},
        }
    )
    assert only.title == "Doors “open” now"
    assert only.url == "https://example.org/a"
    assert [block.markdown for block in only.blocks] == ["One **two**."]


@pytest.mark.parametrize("title", ["<X marks", "AT&T <the firm>", "1 < 2 & 3", "a </x b"])
def test_title_with_signs_of_markup_stays_as_it_is(title: str) -> None:
    only = document({"title": title, "text": "Text."})
    assert only.title == title
    assert words(only.seen) == words(title, "Text")


@pytest.mark.parametrize("text", ["<p>One</p><p>Two</p>", "One<br/>Two", "<DIV>One</DIV>Two"])
def test_text_that_is_html_is_read_as_html(text: str) -> None:
    only = document({"title": "x", "text": text})
    assert " ".join(block.text for block in only.blocks).split() == ["One", "Two"]


def test_unknown_fields_are_reported_however_deep_they_lie() -> None:
    only = document(
        {
            "title": "x",
            "body": "Text.",
            "author": {"name": "Ana Pruebas", "posts": ["one", {"two": "three"}]},
            "number": 12,
            "is_live": True,
            "empty": " ",
        }
    )
    assert only.left_out == (
        LeftOut("field author.name", "Ana Pruebas"),
        LeftOut("field author.posts", "one"),
        LeftOut("field author.posts.two", "three"),
        LeftOut("field number", "12"),
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("headline", "Another"),
        ("date", "soon"),
        ("url", "javascript:alert(1)"),
        ("language", "not a language"),
        ("content", "Another text"),
    ],
)
def test_field_that_was_not_made_use_of_is_reported(key: str, value: str) -> None:
    only = document({"title": "x", "text": "Text.", key: value})
    assert only.left_out == (LeftOut(f"field {key}", value),)


def test_record_is_named_after_its_id_or_else_its_number() -> None:
    records = [{"text": "a", "id": 9}, {"text": "b"}, {"text": "c", "slug": "doors\nopen"}]
    assert names(records) == ["a.json#9", "a.json#2", "a.json#doors open"]


def test_no_two_records_have_one_name() -> None:
    records = [{"text": "a", "id": id_} for id_ in ("2", "2", "2-2", "2")] + [{"text": "b"}]
    assert len(set(names(records))) == 5


def test_very_long_id_makes_no_very_long_name() -> None:
    (name,) = names([{"text": "a", "id": "x" * 100_000}])
    assert len(name) < 300


@pytest.mark.parametrize("status", ["draft", "private", "pending", "trash"])
def test_what_the_public_never_saw_is_skipped_unless_asked_for(status: str) -> None:
    record = {"text": "a", "status": status}
    (only,) = found(record)
    assert only == Skipped("a.json", f"has status {status}, not selected")
    wanted = Selection.of([f"status={status}"])
    (only,) = read(json.dumps(record).encode(), "a.json", wanted)
    assert isinstance(only, Document)


def test_status_of_another_system_says_nothing() -> None:
    assert isinstance(document({"text": "a", "status": "final"}), Document)


def test_record_of_another_category_is_skipped() -> None:
    wanted = Selection.of(["category=Statements"])
    data = b'[{"text": "a", "category": "statements"}, {"text": "b", "category": "News"}]'
    first, second = read(data, "a.json", wanted)
    assert isinstance(first, Document)
    assert second == Skipped("a.json#2", "in News, not in a selected category")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"title": "x"}, "no key for a text"),
        ([1], "no record with keys"),
        ([[]], "no record with keys"),
        ({"html": "<b>" * 5_000}, "nested deeper"),
    ],
)
def test_what_is_no_release_is_told(value: object, reason: str) -> None:
    (only,) = found(value)
    assert isinstance(only, Unreadable)
    assert reason in only.reason


def test_broken_line_is_told_and_the_others_are_read() -> None:
    first, second, third = read(b'{"text": "a"}\n{"text": \n{"text": "c"}\n', "a.txt")
    assert isinstance(first, Document)
    assert isinstance(second, Unreadable)
    assert second.name == "a.txt#2"
    assert isinstance(third, Document)


def test_record_with_an_empty_text_is_a_document_without_blocks() -> None:
    assert document({"title": "Only a title", "text": ""}).blocks == ()


def test_relative_link_begins_where_the_record_stood() -> None:
    only = document({"url": "https://example.org/a/b", "html": '<p><a href="c">d</a></p>'})
    assert only.blocks[0].markdown == "[d](https://example.org/a/c)"


def test_dates_are_given_as_they_stand() -> None:
    data = b'[{"date": "07/10/1998"}, {"text": "a"}, 5, {"date": " 13/10/1998 "}]'
    assert list(dates(io.BytesIO(data), "a.json")) == ["07/10/1998", " 13/10/1998 "]


# No two of these look like mojibake, which would be repaired.
LETTERS = st.text("abcXYZ019áéñüÑ &;*.\n", max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 99) | LETTERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LETTERS, inner, max_size=3),
    max_leaves=6,
)
RECORDS = st.dictionaries(
    st.sampled_from("title headline subtitle text body html date url language tags id x".split()),
    VALUES,
).map(lambda record: {"text": "", **record})


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in strings(part)]
    if isinstance(value, list):
        return [text for part in value for text in strings(part)]
    return [value] if isinstance(value, str) else []


@given(RECORDS)
def test_no_word_of_any_record_is_lost(record: dict[str, object]) -> None:
    (only,) = read(json.dumps(record).encode(), "a.json", EVERYTHING)
    if not isinstance(only, Document):
        return
    reported = [item.text for item in only.left_out]
    kept = [only.title, only.subtitle, only.date, only.language, only.url, *reported]
    kept += [block.text for block in only.blocks]
    assert not words(only.seen) - words(*kept)
    assert set(words(*strings(record))) <= set(words(*kept))
