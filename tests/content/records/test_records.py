"""What a record says of a release, and the schema that it says it by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pressroom.content.editions.recording import record as record_all
from pressroom.content.json_schemas import FOLDER
from pressroom.content.records.making import quote_records
from pressroom.content.records.tables import line_of
from tests.content.pages import page_text
from tests.content.records.archives import (
    ANCHOR,
    DOORS,
    NOW,
    PASSAGE,
    TITLE,
    public,
    records,
)
from tests.content.shelves import begun, edit


@pytest.fixture
def lines(tmp_path: Path) -> dict[str, dict[str, Any]]:
    return {name: json.loads(line_of(made.record)) for name, made in records(tmp_path).items()}


def is_valid(name: str, value: object) -> bool:
    schema = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return bool(jsonschema.Draft202012Validator(schema, format_checker=checker).is_valid(value))


def test_release_is_whole(lines: dict[str, dict[str, Any]]) -> None:
    doors = lines["doors"]
    assert doors["address"] == DOORS
    assert doors["title"] == TITLE
    assert doors["date"] == {"edtf": "2021-12-02", "earliest": "2021-12-02", "latest": "2021-12-02"}
    assert [issuer["name"] for issuer in doors["issuers"]] == ["Alianza Americas", "Presente.org"]
    assert doors["topics"] == [{"id": "asylum", "name": "Asylum"}]
    assert doors["status"] == ["in-force"]
    assert doors["formerly"] == ["/old/doors"]
    assert doors["text"].split("\n\n") == [
        "Kelsey Parsons\npress officer, night desk; nights\nAlianza Americas\n(347) 555-0169\n"
        "press@example.org\nhttps://example.org/press",
        "The doors are open.",
        PASSAGE,
        "They stay so.",
    ]
    (contact,) = doors["contacts"]
    assert [way["uri"] for way in contact["channels"]] == [
        "tel:+13475550169",
        "mailto:press@example.org",
        "https://example.org/press",
    ]


def test_quote_is_whole(tmp_path: Path) -> None:
    (quote,) = quote_records(records(tmp_path)["doors"].record)
    said = json.loads(line_of(quote))
    assert said["address"] == f"{DOORS}#{ANCHOR}"
    assert said["spoken"] == ["Nobody should wait,", "These doors are open."]
    assert said["passage"] == PASSAGE
    assert (said["speaker"], said["speaker_id"]) == ("Oscar Chacón", "oscar-chacon")
    assert (said["language"], said["edition"], said["status"]) == ("en", 1, ["in-force"])
    assert is_valid("quote-1.schema.json", said)


def test_every_record_is_valid(lines: dict[str, dict[str, Any]]) -> None:
    assert [
        name for name, line in lines.items() if not is_valid("release-1.schema.json", line)
    ] == []


@pytest.mark.parametrize("key", ["title", "status", "text"])
def test_record_without_a_key_is_not_valid(lines: dict[str, dict[str, Any]], key: str) -> None:
    del lines["doors"][key]
    assert not is_valid("release-1.schema.json", lines["doors"])


def test_only_what_is_public_has_a_record_the_oldest_first(
    lines: dict[str, dict[str, Any]],
) -> None:
    assert list(lines) == ["windows", "gates", "doors", "hostile"]


def test_withdrawn_release_keeps_its_text_and_says_so(lines: dict[str, dict[str, Any]]) -> None:
    gates = lines["gates"]
    assert gates["status"] == ["withdrawn"]
    assert gates["withdrawn"]["reason"] == "Wrong gates."
    assert gates["text"] == "The gates are open."
    assert gates["modified"] == "2022-01-02"


def test_removed_release_says_only_that_it_was(lines: dict[str, dict[str, Any]]) -> None:
    windows = lines["windows"]
    assert windows["status"] == ["removed"]
    assert (windows["text"], windows["quotes"], windows["contacts"]) == ("", [], [])


def test_correction_is_an_edition_with_the_fingerprint_of_the_one_before(tmp_path: Path) -> None:
    shelf = begun(tmp_path, doors=page_text("Ten doors.\n"))
    (first,) = record_all(shelf, NOW)
    change = "{kind: correction, date: 2021-12-05, note: Nine., wrong: Ten, right: Nine}"
    edit(shelf, "2021/doors", "topics:", f"changes: [{change}]\ntopics:")
    edit(shelf, "2021/doors", "Ten doors.", "Nine doors.")
    record_all(shelf, NOW)
    (made,) = public(shelf)
    before, now = made.record.editions
    assert made.record.status == ("in-force", "corrected")
    assert before.sha256 == first.sha256
    assert before.address.endswith("/releases/2021/doors/edition-1.html")
    assert (now.change, now.wrong, now.right) == ("correction", "Ten", "Nine")
    assert (now.address, now.sha256) == (DOORS, made.release.fingerprint)


def test_release_in_the_place_of_another_is_named(tmp_path: Path) -> None:
    other = page_text(title="Newer", date="2022-01-01", replaces="2021/doors")
    doors, _newer = public(begun(tmp_path, doors=page_text(), newer=other))
    assert doors.record.status == ("superseded",)
    assert doors.record.replaced_by == "2021/newer"
