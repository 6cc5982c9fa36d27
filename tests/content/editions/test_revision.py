"""Revising, withdrawing and removing what went out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pressroom.content.editions.ledger import Withdrawn
from pressroom.content.editions.recording import record
from pressroom.content.editions.revision import NotRevised, remove, revise, withdraw
from pressroom.content.editions.shelf import Shelf
from pressroom.content.traces import traces
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
    second_edition,
    write,
)

LONG = "On Monday the three doors of the welcome center in Chicago will open at nine.\n"


def test_outgoing_text_becomes_a_page_and_the_next_edition_is_open(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    first = files(shelf)["2021/doors.md"]
    assert revise(shelf, DOORS, correction()) == 2
    assert files(shelf)["2021/doors/edition-1.md"] == first
    release = shelf.page(DOORS).release
    assert release is not None
    assert release.changes == (correction(),)
    assert found(shelf) == []


def test_editing_before_or_after_comes_to_the_same(tmp_path: Path) -> None:
    before, after = (recorded(tmp_path / name) for name in ("before", "after"))
    edit(before, DOORS, "are open", "are ajar")
    revise(before, DOORS, correction())
    record(before, NOW)
    second_edition(after)
    assert files(before) == files(after)


def test_revising_twice_is_refused_until_the_edition_is_recorded(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    revise(shelf, DOORS, correction())
    before = files(shelf)
    with pytest.raises(NotRevised, match="Edition 2 is open already"):
        revise(shelf, DOORS, correction())
    assert files(shelf) == before
    edit(shelf, DOORS, "are open", "are ajar")
    record(shelf, NOW)
    assert revise(shelf, DOORS, correction("2021-12-07")) == 3
    assert sorted(files(shelf))[1:4] == [
        "2021/doors/edition-1.md",
        "2021/doors/edition-2.md",
        "ledger.jsonl",
    ]


def test_revising_that_was_stopped_is_completed(tmp_path: Path) -> None:
    shelf, stopped = (recorded(tmp_path / name) for name in ("whole", "stopped"))
    revise(shelf, DOORS, correction())
    kept = stopped.releases / "2021/doors/edition-1.recorded"
    kept.rename(kept.with_suffix(".md"))
    (told,) = found(stopped)
    assert told.startswith("2021/doors/edition-1.md:1: Edition 1 stands among the earlier ones")
    revise(stopped, DOORS, correction())
    assert files(stopped) == files(shelf)


def test_what_was_never_recorded_is_just_edited(tmp_path: Path) -> None:
    with pytest.raises(NotRevised, match="never recorded"):
        revise(begun(tmp_path), DOORS, correction())


def test_edition_that_is_gone_from_the_page_is_not_made_anew(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    second_edition(shelf)
    write(shelf, DOORS, page_text())
    with pytest.raises(NotRevised, match="edition 1, but edition 2 is recorded"):
        revise(shelf, DOORS, correction())


@pytest.mark.parametrize("data", [None, "gone astray"])
def test_outgoing_text_must_be_the_recorded_one(tmp_path: Path, data: str | None) -> None:
    shelf = recorded(tmp_path)
    kept = shelf.releases / "2021/doors/edition-1.recorded"
    kept.unlink()
    if data is not None:
        kept.write_text(data, encoding="utf-8")
    with pytest.raises(NotRevised, match="gone or altered"):
        revise(shelf, DOORS, correction())


def test_change_before_the_release_went_out_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotRevised, match="Is this machine’s clock right"):
        revise(recorded(tmp_path), DOORS, correction("2021-12-01"))


def test_change_in_the_month_of_a_release_without_a_day_is_not(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(date="2021-12"))
    assert revise(shelf, DOORS, correction("2021-12-01")) == 2


COMMANDS: dict[str, Callable[[Shelf], object]] = {
    "revise": lambda shelf: revise(shelf, DOORS, correction()),
    "withdraw": lambda shelf: withdraw(shelf, DOORS, notice()),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_front_matter_of_an_unknown_form_is_left_alone(
    tmp_path: Path, command: Callable[[Shelf], object]
) -> None:
    keys = "title: Doors, date: 2021-12-02, kind: letter, language: en, issuers: [presente-org]"
    shelf = recorded(tmp_path, doors=f"---\n{{{keys}}}\n---\nOpen.\n")
    before = files(shelf)
    with pytest.raises(NotRevised, match="Write one key a line, or add this to it:") as told:
        command(shelf)
    assert "2021-12-0" in str(told.value)
    assert files(shelf) == before


def test_withdrawal_that_is_taken_back_in_silence_is_found(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    withdraw(shelf, DOORS, notice())
    text = shelf.path(DOORS).read_text("utf-8")
    assert found(shelf) == []
    write(shelf, DOORS, re.sub(r"withdrawn:\n(  .*\n)+", "", text))
    (finding,) = found(shelf)
    assert "was withdrawn on 2021-12-06, and its page does not say so" in finding
    write(shelf, DOORS, text.replace("2021-12-06", "2021-12-07"))
    assert len(found(shelf)) == 1


def test_withdrawal_written_by_hand_is_recorded(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    edit(shelf, DOORS, "\n---\n", "\nwithdrawn: {date: 2021-12-06, reason: Wrong}\n---\n")
    record(shelf, NOW)
    record(shelf, NOW)
    assert list(shelf.ledger().withdrawals.values()) == [Withdrawn(DOORS, "2021-12-06")]
    assert len(shelf.ledger().facts) == 2


def test_withdrawal_adds_three_lines(tmp_path: Path) -> None:
    text = page_text(subtitle="Now # no comment").replace("\n", "\r\n")
    shelf = recorded(tmp_path, doors=text)
    withdraw(shelf, DOORS, notice("It was: wrong."))
    lines = 'withdrawn:\r\n  date: 2021-12-06\r\n  reason: "It was: wrong."\r\n---\r\n\r\n'
    expected = text.replace("---\r\n\r\n", lines)
    assert files(shelf)["2021/doors.md"].decode() == expected
    assert found(shelf) == []
    with pytest.raises(NotRevised, match="withdrawn already"):
        withdraw(shelf, DOORS, notice())


def test_removal_leaves_title_date_and_reason_only(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(LONG, formerly="[/2021/old/]", replaces=GATES))
    revise(shelf, DOORS, correction())
    edit(shelf, DOORS, "nine", "ten")
    record(shelf, NOW)
    gone = remove(shelf, DOORS, notice())
    assert sorted(path.name for path in gone) == ["edition-1.md", "edition-2.recorded"]
    assert files(shelf).keys() == {"2021/doors.md", "ledger.jsonl"}
    assert not any(b"Chicago" in data for data in files(shelf).values())
    page = shelf.page(DOORS)
    assert page.problems == ()
    assert page.release is not None
    assert page.release.is_tombstone
    assert (page.release.title, page.release.removed) == ("Doors Open", notice())
    assert (page.release.formerly, page.release.replaces) == (("/2021/old/",), GATES)
    assert found(shelf) == []


def test_traces_of_every_edition_stay_but_not_of_the_title(tmp_path: Path) -> None:
    title = "Three Doors of the Welcome Center Will Open on Monday"
    shelf = recorded(tmp_path, doors=page_text(f"{title}.\n\n{LONG}", title=title))
    revise(shelf, DOORS, correction())
    edit(shelf, DOORS, "nine", "ten")
    record(shelf, NOW)
    remove(shelf, DOORS, notice())
    kept = set(shelf.ledger().removals[DOORS].traces)
    assert kept == set(traces([LONG, LONG.replace("nine", "ten")]))


def test_removal_that_was_stopped_is_completed(tmp_path: Path) -> None:
    whole, stopped = (recorded(tmp_path / name) for name in ("whole", "stopped"))
    before = files(stopped)
    for shelf in (whole, stopped):
        remove(shelf, DOORS, notice())
    for name in ("2021/doors.md", "2021/doors/edition-1.recorded"):
        path = stopped.releases / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(before[name])
        assert found(stopped)
        remove(stopped, DOORS, notice())
        assert files(stopped) == files(whole)


def test_removal_takes_what_a_stopped_command_left(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    for name in ("2021/.doors.md.new", "2021/doors/.edition-1.recorded.new"):
        (shelf.releases / name).write_text("The doors", encoding="utf-8")
    remove(shelf, DOORS, notice())
    assert files(shelf).keys() == {"2021/doors.md", "ledger.jsonl"}


def test_removal_spares_a_release_in_the_same_folder(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    write(shelf, f"{DOORS}/annex", page_text())
    remove(shelf, DOORS, notice())
    assert "2021/doors/annex.md" in files(shelf)


def test_removing_or_revising_what_is_removed_is_refused(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    remove(shelf, DOORS, notice())
    with pytest.raises(NotRevised, match="removed already"):
        remove(shelf, DOORS, notice())
    with pytest.raises(NotRevised, match="nothing is left"):
        revise(shelf, DOORS, correction())
    with pytest.raises(NotRevised, match="nothing is left"):
        withdraw(shelf, DOORS, notice())


def test_tombstone_written_by_hand_is_completed(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    removed = "{date: 2021-12-06, reason: It named a child.}"
    write(shelf, DOORS, page_text("", removed=removed))
    assert "says that it was removed, and the ledger does not" in "".join(found(shelf))
    remove(shelf, DOORS, notice())
    assert found(shelf) == []
