"""Two branches that both record, merged by Git with the project's own attributes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pressroom.content.editions.recording import NotRecorded, record
from pressroom.content.editions.revision import remove
from pressroom.content.editions.shelf import Shelf
from tests.conftest import PROJECT
from tests.content.pages import page_text
from tests.content.shelves import (
    DOORS,
    NOW,
    found,
    notice,
    recorded,
    second_edition,
    write,
)


def git(folder: Path, *arguments: str, check: bool = True) -> str:
    settings = ("user.name=x", "user.email=x@example.org", "commit.gpgsign=false")
    options = [part for setting in settings for part in ("-c", setting)]
    command = ["git", *options, *arguments]
    done = subprocess.run(command, cwd=folder, check=check, capture_output=True, text=True)
    return done.stdout


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A recorded release in a repository, which stands on the branch ``theirs``."""
    shelf = recorded(tmp_path)
    shutil.copy(PROJECT / ".gitattributes", tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch", "ours")
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "-b", "theirs")
    return shelf


def publish(shelf: Shelf, *names: str) -> None:
    for name in names:
        write(shelf, f"2021/{name}", page_text(title=name))
        record(shelf, NOW)


def test_both_sides_stay_and_the_next_line_joins_them(shelf: Shelf, tmp_path: Path) -> None:
    publish(shelf, "a", "b")
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "ours")
    publish(shelf, "c", "d")
    commit(tmp_path)
    git(tmp_path, "merge", "--quiet", "theirs")
    assert len(shelf.ledger().heads) == 2
    assert found(shelf) == []
    publish(shelf, "e")
    ledger = shelf.ledger()
    assert len(ledger.heads) == 1
    assert sorted(ledger.editions) == [*(f"2021/{name}" for name in "abcd"), DOORS, "2021/e"]


def test_same_edition_of_the_same_text_on_both_sides_is_one(shelf: Shelf, tmp_path: Path) -> None:
    publish(shelf, "a", "b")
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "ours")
    publish(shelf, "c", "a")
    commit(tmp_path)
    git(tmp_path, "merge", "--quiet", "theirs")
    assert found(shelf) == []
    assert record(shelf, NOW) == []


def test_two_second_editions_are_found(shelf: Shelf, tmp_path: Path) -> None:
    second_edition(shelf, "ajar")
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "ours")
    second_edition(shelf, "shut")
    commit(tmp_path)
    git(tmp_path, "merge", "--quiet", "theirs", check=False)
    conflicts = git(tmp_path, "diff", "--name-only", "--diff-filter=U").split()
    assert "releases/ledger.jsonl" not in conflicts
    git(tmp_path, "checkout", "--ours", *conflicts)
    (told,) = found(shelf)
    assert "Two branches recorded different texts as edition 2 of this release." in told
    with pytest.raises(NotRecorded, match="Two branches"):
        record(shelf, NOW)


def test_removal_on_one_side_holds_after_the_merge(shelf: Shelf, tmp_path: Path) -> None:
    remove(shelf, DOORS, notice())
    commit(tmp_path)
    git(tmp_path, "checkout", "--quiet", "ours")
    publish(shelf, "a")
    commit(tmp_path)
    git(tmp_path, "merge", "--quiet", "theirs")
    assert list(shelf.ledger().removals) == [DOORS]
    assert found(shelf) == []
