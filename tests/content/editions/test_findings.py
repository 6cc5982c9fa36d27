"""Everything that breaks the record is found, with what differs and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pressroom.content.editions.revision import remove
from pressroom.content.editions.shelf import Shelf
from tests.content.pages import page_text
from tests.content.shelves import DOORS, edit, found, notice, recorded, second_edition, write

Break = Callable[[Shelf], object]


def kept(shelf: Shelf, name: str) -> Path:
    return shelf.releases / "2021/doors" / name


def alter(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


BREAKS: dict[str, tuple[Break, str]] = {
    "page gone": (lambda s: s.path(DOORS).unlink(), "its page is gone"),
    "page moved": (
        lambda s: s.path(DOORS).rename(s.path("2021/gates")),
        "its text stands in 2021/gates.md now. Its address is permanent",
    ),
    "page renamed in case": (
        lambda s: s.path(DOORS).rename(s.path("2021/Doors")),
        "its text stands in 2021/Doors.md now.",
    ),
    "word changed": (
        lambda s: edit(s, DOORS, "ajar", "wide open"),
        "differs from edition 2 as it was recorded: “The doors are [-ajar.-] {+wide open.+}”",
    ),
    "made a draft": (lambda s: edit(s, DOORS, "title:", "draft: true\ntitle:"), "or a draft now"),
    "put under embargo": (
        lambda s: edit(s, DOORS, "title:", "embargo: 2023-01-01T09:00Z\ntitle:"),
        "is under embargo or a draft now",
    ),
    "changes taken out": (
        lambda s: write(s, DOORS, page_text()),
        "This page is edition 1, but edition 2 is recorded.",
    ),
    "changes added": (
        lambda s: edit(
            s,
            DOORS,
            "    right: ajar",
            "    right: ajar\n"
            "  - {kind: update, date: 2021-12-08, note: x}\n"
            "  - {kind: update, date: 2021-12-09, note: x}",
        ),
        "This page is edition 4, but only 2 is recorded.",
    ),
    "date of a change": (
        lambda s: edit(s, DOORS, "2021-12-05", "2021-12-03"),
        "Edition 2 was recorded as of 2021-12-05, and this page says 2021-12-03.",
    ),
    "note of a change": (
        lambda s: edit(s, DOORS, "were not open", "were fine"),
        "The changes: of this page are not those with which edition 2 was recorded.",
    ),
    "correction made an update": (
        lambda s: edit(s, DOORS, "kind: correction", "kind: update"),
        "The changes: of this page are not those",
    ),
    "kept text altered": (
        lambda s: alter(kept(s, "edition-1.md"), "open", "shut"),
        "The kept text of edition 1 differs from the recorded one.",
    ),
    "kept text broken": (
        lambda s: kept(s, "edition-2.recorded").write_bytes(b"\xff"),
        "The kept text of edition 2 differs from the recorded one.",
    ),
    "kept text gone": (
        lambda s: kept(s, "edition-1.md").unlink(),
        "The kept text of edition 1 is gone. Restore it from the repository.",
    ),
    "ledger gone": (
        lambda s: s.ledger_path.unlink(),
        "The text of edition 1 is kept here, and the ledger does not name it.",
    ),
    "end of the ledger gone": (
        lambda s: alter(s.ledger_path, s.ledger_path.read_text().splitlines(True)[-1], ""),
        "The text of edition 2 is kept here, and the ledger does not name it.",
    ),
    "tombstone by hand": (
        lambda s: write(s, DOORS, page_text("", removed="{date: 2021, reason: x}")),
        "This page says that it was removed, and the ledger does not.",
    ),
    "link": (
        lambda s: s.path("2021/gates").symlink_to("/etc/hostname"),
        "2021/gates.md:1: This is a symbolic link",
    ),
    "folder that is a link": (
        lambda s: (s.releases / "2020").symlink_to("/etc"),
        "2020:1: This is a symbolic link",
    ),
    "name of an edition": (
        lambda s: write(s, "2021/edition-1", page_text()),
        "2021/edition-1.md:1: This is the edition of no release",
    ),
    "edition of nothing": (
        lambda s: write(s, f"{DOORS}/edition-7", page_text()),
        "2021/doors/edition-7.md:1: The text of edition 7 is kept here",
    ),
}


@pytest.mark.parametrize(("harm", "told"), BREAKS.values(), ids=BREAKS.keys())
def test_harm_is_found(tmp_path: Path, harm: Break, told: str) -> None:
    shelf = recorded(tmp_path)
    second_edition(shelf)
    assert found(shelf) == []
    harm(shelf)
    assert told in "\n".join(found(shelf))


REVIVALS: dict[str, tuple[Break, str]] = {
    "text put back": (lambda s: write(s, DOORS, page_text()), "was removed, and its text stands"),
    "body below the tombstone": (
        lambda s: edit(s, DOORS, "child.\n---\n", "child.\n---\nThe doors.\n"),
        "was removed, and its text stands here.",
    ),
    "kept text put back": (
        lambda s: write(s, f"{DOORS}/edition-1", page_text()),
        "2021/doors/edition-1.md:1: This release was removed, and this edition",
    ),
    "tombstone gone": (lambda s: s.path(DOORS).unlink(), "its page is gone"),
}


@pytest.mark.parametrize(("harm", "told"), REVIVALS.values(), ids=REVIVALS.keys())
def test_removed_text_that_comes_back_is_found(tmp_path: Path, harm: Break, told: str) -> None:
    shelf = recorded(tmp_path)
    remove(shelf, DOORS, notice())
    assert found(shelf) == []
    harm(shelf)
    assert told in "\n".join(found(shelf))


def test_many_differences_are_cut_short(tmp_path: Path) -> None:
    body = "\n\n".join(f"Door {n} is open to all of them." for n in range(50))
    shelf = recorded(tmp_path, doors=page_text(body))
    edit(shelf, DOORS, "open", "shut")
    (told,) = found(shelf)
    assert told.count("[-open-] {+shut+}") == 5
    assert ", … Undo it; or run: pressroom revise" in told
