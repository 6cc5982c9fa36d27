"""The releases on the disk: one command at a time, exact texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.editions.lock import Busy
from pressroom.content.editions.shelf import exact_text
from tests.content.shelves import DOORS, begun, recorded, second_edition, write


def test_second_command_is_told_to_wait(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    with shelf.locked(), pytest.raises(Busy, match="Another pressroom command"):
        shelf.locked().__enter__()
    with shelf.locked():
        pass


def test_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    with pytest.raises(RuntimeError), shelf.locked():
        raise RuntimeError
    with shelf.locked():
        pass


def test_lock_needs_no_write_to_a_file_that_it_links_to(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    other = tmp_path / "other.txt"
    other.write_text("mine", encoding="utf-8")
    (shelf.releases / ".lock").symlink_to(other)
    with pytest.raises(OSError, match="lock"), shelf.locked():
        pass
    assert other.read_text(encoding="utf-8") == "mine"


def test_kept_text_is_found_before_and_after_it_becomes_a_page(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    first = shelf.kept(DOORS, 1)
    second_edition(shelf)
    again, second = shelf.kept(DOORS, 1), shelf.kept(DOORS, 2)
    assert first is not None
    assert again is not None
    assert second is not None
    assert again.wording == first.wording != second.wording
    assert shelf.kept(DOORS, 3) is None


def test_marks_and_line_ends_stay_in_the_exact_text_and_vanish_in_parsing(tmp_path: Path) -> None:
    shelf = begun(tmp_path)
    plain = exact_text(shelf.path(DOORS))
    write(shelf, DOORS, "\ufeff" + plain.replace("\n", "\r\n"))
    text = exact_text(shelf.path(DOORS))
    assert text == "\ufeff" + plain.replace("\n", "\r\n")
    assert shelf.parsed(text, DOORS) == shelf.parsed(plain, DOORS)
