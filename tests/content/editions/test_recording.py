"""What is recorded, what is not, and what stands against it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pressroom.content.editions.recording import record
from pressroom.content.editions.revision import remove, revise, withdraw
from pressroom.content.problems import ContentError
from tests.content.pages import page_text
from tests.content.shelves import (
    DOORS,
    GATES,
    NOW,
    begun,
    correction,
    edit,
    files,
    found,
    notice,
    recorded,
    refusal,
    second_edition,
    write,
)


def test_every_public_release_is_recorded_once(tmp_path: Path) -> None:
    shelf = begun(tmp_path, doors=page_text(), gates=page_text(date="2021-11"))
    entries = record(shelf, NOW)
    assert [(entry.release, entry.edition, entry.date) for entry in entries] == [
        (DOORS, 1, "2021-12-02"),
        (GATES, 1, "2021-11"),
    ]
    before = files(shelf)
    assert record(shelf, NOW) == []
    assert files(shelf) == before


def test_text_is_kept_to_the_byte(tmp_path: Path) -> None:
    text = "\ufeff" + page_text().replace("\n", "\r\n")
    shelf = recorded(tmp_path, doors=text)
    assert files(shelf)["2021/doors/edition-1.recorded"] == text.encode()


@pytest.mark.parametrize("held", [{"embargo": "2022-01-02T09:00-05:00"}, {"draft": "true"}])
def test_hidden_release_is_recorded_when_it_is_public(tmp_path: Path, held: dict[str, str]) -> None:
    shelf = recorded(tmp_path, doors=page_text(**held))
    assert files(shelf).keys() == {"2021/doors.md"}
    write(shelf, DOORS, page_text())
    assert [entry.release for entry in record(shelf, NOW)] == [DOORS]


def test_embargo_that_is_over_is_recorded(tmp_path: Path) -> None:
    shelf = begun(tmp_path, doors=page_text(embargo="2022-01-02T09:00-05:00"))
    assert record(shelf, NOW) == []
    assert len(record(shelf, datetime(2022, 1, 3, tzinfo=UTC))) == 1


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(), gates=page_text())
    edit(shelf, DOORS, "open", "shut")
    write(shelf, GATES, page_text(topics="[nobody-knows]"))
    write(shelf, "2021/windows", page_text())
    told = refusal(shelf)
    assert "2021/doors.md:1: The text differs from edition 1" in told
    assert "are [-open.-] {+shut.+}" in told
    assert "2021/gates.md:7: Unknown topic “nobody-knows”" in told


@pytest.mark.parametrize("name", ["Doors", "DOORS"])
def test_name_that_differs_in_case_is_refused(tmp_path: Path, name: str) -> None:
    shelf = recorded(tmp_path)
    write(shelf, f"2021/{name}", page_text(title="Another"))
    assert "differs from that of 2021/doors by its letters’ case only" in refusal(shelf)


def test_two_new_names_that_differ_in_case_are_refused(tmp_path: Path) -> None:
    assert "letters’ case only" in refusal(begun(tmp_path, Doors=page_text(), doors=page_text()))


def test_name_that_no_ledger_can_hold_is_refused(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    write(shelf, "2021/a\u202eb", page_text())
    assert "Use letters, digits and hyphens." in refusal(shelf)


def test_edition_without_a_change_in_it_is_refused(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text("[Doors](https://example.org/a) open.\n"))
    revise(shelf, DOORS, correction())
    assert "Edition 2 does not differ from edition 1." in refusal(shelf)
    edit(shelf, DOORS, "/a)", "/b)")
    assert [entry.edition for entry in record(shelf, NOW)] == [2]


def test_edition_before_becomes_a_page_even_where_changes_were_written_by_hand(
    tmp_path: Path,
) -> None:
    shelf = recorded(tmp_path)
    first = files(shelf)["2021/doors/edition-1.recorded"]
    change = "[{kind: update, date: 2021-12-09, note: New.}]"
    write(shelf, DOORS, page_text("The doors are ajar.\n", changes=change))
    assert [entry.edition for entry in record(shelf, NOW)] == [2]
    assert files(shelf)["2021/doors/edition-1.md"] == first
    assert found(shelf) == []


def test_first_edition_cannot_be_a_second(tmp_path: Path) -> None:
    change = "[{kind: update, date: 2021-12-09, note: New.}]"
    told = refusal(begun(tmp_path, doors=page_text(changes=change)))
    assert "The first edition of this release was never recorded." in told


def test_recording_that_was_stopped_is_completed(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    done = files(shelf)
    shelf.ledger_path.unlink()
    record(shelf, NOW)
    assert files(shelf) == done


def test_ledger_that_was_cut_is_no_way_to_edit(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    shelf.ledger_path.unlink()
    edit(shelf, DOORS, "open", "shut")
    told = refusal(shelf)
    assert told.startswith("2021/doors/edition-1.recorded:1: The text of edition 1 is kept here")


def test_kept_text_that_got_lost_is_kept_again(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    before = files(shelf)
    (shelf.releases / "2021/doors/edition-1.recorded").unlink()
    assert "Or run: pressroom record" in "".join(found(shelf))
    assert record(shelf, NOW) == []
    assert files(shelf) == before


def test_withdrawn_release_can_still_be_corrected(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    withdraw(shelf, DOORS, notice())
    second_edition(shelf)
    assert found(shelf) == []
    release = shelf.page(DOORS).release
    assert release is not None
    assert (release.edition, release.withdrawn) == (2, notice())


def test_removed_release_is_not_recorded_again(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    remove(shelf, DOORS, notice())
    assert record(shelf, NOW) == []
    assert found(shelf) == []


def test_page_that_is_no_text_is_told_and_nothing_is_recorded(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    shelf.path(GATES).write_bytes(b"---\n\xff")
    assert "2021/gates.md:2: This file is not UTF-8" in refusal(shelf)


def test_broken_ledger_stops_everything(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    shelf.ledger_path.write_text("{}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"ledger\.jsonl:1"):
        record(shelf, NOW)
