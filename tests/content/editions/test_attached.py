"""Files that went out are part of the record: none is exchanged, added or taken away in silence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pressroom.content.editions.recording import record
from pressroom.content.editions.revision import remove, revise
from pressroom.content.editions.shelf import Shelf
from pressroom.content.problems import ContentError
from tests import press_kits
from tests.content.pages import page_text
from tests.content.shelves import (
    DOORS,
    NOW,
    begun,
    correction,
    edit,
    files,
    found,
    notice,
    recorded,
    refusal,
)

TEXT = page_text(attachments="[{file: photo.png, alt: Doors}, {file: facts.pdf}]")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A recorded release with two attachments."""
    shelf = begun(tmp_path, doors=TEXT)
    put(shelf, "photo.png", press_kits.png())
    put(shelf, "facts.pdf", press_kits.PDF)
    record(shelf, NOW)
    return shelf


def put(shelf: Shelf, name: str, data: bytes) -> None:
    shelf.folder(DOORS).mkdir(exist_ok=True)
    (shelf.folder(DOORS) / name).write_bytes(data)


def test_record_that_is_kept_is_in_order(shelf: Shelf) -> None:
    assert found(shelf) == []
    assert record(shelf, NOW) == []


def test_ledger_names_the_files_of_an_edition(shelf: Shelf) -> None:
    line = json.loads(shelf.ledger_path.read_text(encoding="utf-8"))
    assert list(line["attachments"]) == ["facts.pdf", "photo.png"]
    assert {len(digest) for digest in line["attachments"].values()} == {64}


def test_line_of_a_release_without_attachments_is_as_it_always_was(tmp_path: Path) -> None:
    line = json.loads(recorded(tmp_path).ledger_path.read_text(encoding="utf-8"))
    assert list(line) == ["release", "edition", "date", "sha256", "previous"]


def _add(shelf: Shelf) -> None:
    put(shelf, "new.pdf", press_kits.PDF)
    edit(shelf, DOORS, "{file: facts.pdf}", "{file: facts.pdf}, {file: new.pdf}")


CHANGES: dict[str, tuple[Callable[[Shelf], object], str]] = {
    "exchanged": (lambda s: put(s, "photo.png", press_kits.png(shade=9)), "“photo.png”"),
    "taken away": (lambda s: edit(s, DOORS, ", {file: facts.pdf}", ""), "“facts.pdf”"),
    "added": (_add, "“new.pdf”"),
}


@pytest.mark.parametrize(("change", "names"), CHANGES.values(), ids=CHANGES)
def test_file_changed_in_silence_is_found(
    shelf: Shelf, change: Callable[[Shelf], object], names: str
) -> None:
    change(shelf)
    (finding,) = found(shelf)
    what = "The attachments differ from those of edition 1 as it was recorded"
    assert finding.startswith(f"2021/doors.md:1: {what}: {names}. Put back what it was; or run:")
    assert finding in refusal(shelf)


def test_edition_may_change_the_files_and_nothing_else(shelf: Shelf) -> None:
    revise(shelf, DOORS, correction())
    assert "does not differ from edition 1" in refusal(shelf)
    edit(shelf, DOORS, ", {file: facts.pdf}", "")
    record(shelf, NOW)
    assert found(shelf) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.unlink(), "and is gone. Restore it from the repository."),
        (lambda path: path.write_bytes(b"%PDF-1.4 x"), "and another one stands in its place."),
    ],
    ids=["gone", "exchanged"],
)
def test_file_of_an_earlier_edition_stays(
    shelf: Shelf, change: Callable[[Path], object], message: str
) -> None:
    revise(shelf, DOORS, correction())
    edit(shelf, DOORS, ", {file: facts.pdf}", "")
    record(shelf, NOW)
    change(shelf.folder(DOORS) / "facts.pdf")
    (finding,) = found(shelf)
    place = "2021/doors/facts.pdf:1: This file went out with edition 1,"
    assert finding.startswith(f"{place} {message}")


def test_removal_deletes_the_files_of_every_edition(shelf: Shelf) -> None:
    revise(shelf, DOORS, correction())
    edit(shelf, DOORS, ", {file: facts.pdf}", "")
    record(shelf, NOW)
    put(shelf, "notes.txt", b"of nobody")
    gone = remove(shelf, DOORS, notice())
    assert {path.name for path in gone} >= {"photo.png", "facts.pdf"}
    assert set(files(shelf)) == {"2021/doors.md", "2021/doors/notes.txt", "ledger.jsonl"}


def test_removal_that_was_stopped_is_completed(shelf: Shelf) -> None:
    facts = (shelf.folder(DOORS) / "facts.pdf").read_bytes()
    remove(shelf, DOORS, notice())
    put(shelf, "facts.pdf", facts)
    assert [path.name for path in remove(shelf, DOORS, notice())] == ["facts.pdf"]


@pytest.mark.parametrize("value", ['{"a.png": "x"}', '{"../a.png": "%064d"}', '["a"]', "1"])
def test_broken_line_is_told(shelf: Shelf, value: str) -> None:
    line = json.loads(shelf.ledger_path.read_text(encoding="utf-8"))
    line["attachments"] = json.loads(value.replace("%064d", "0" * 64))
    shelf.ledger_path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    with pytest.raises(ContentError, match="its attachments are none"):
        shelf.ledger()
