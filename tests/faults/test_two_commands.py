"""Two commands at once: the second is told to wait, and nothing is mixed up."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressroom.content.editions.lock import locked
from tests.archive import Archive, page
from tests.faults.processes import PRESSROOM, contents, pressroom

DOORS = "releases/2021/doors.md"
COMMANDS = {
    "record": ["record"],
    "revise": ["revise", DOORS, "--kind", "update", "--note", "x"],
    "withdraw": ["withdraw", DOORS, "--reason", "x"],
    "remove": ["remove", DOORS, "--reason", "x"],
    "import": ["import", "old", "--to", "releases"],
}
HOLD = """\
import sys, time
from pathlib import Path
from pressroom.content.editions.lock import locked
with locked(Path("releases")):
    print("held", flush=True)
    time.sleep(60)
"""
IMPORT = ["import", "old", "--to", "releases", "--language", "en", "--issuer", "alianza-americas"]


@pytest.fixture
def begun(archive: Archive) -> Archive:
    archive.write(DOORS, page())
    for number in range(20):
        text = f"May {number + 1}, 2019\n\nDoors Open in Chicago\n\nDoor {number} is open to all.\n"
        archive.write(f"old/{number:02}.txt", text)
    return archive


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_second_command_says_that_another_one_writes(begun: Archive, command: list[str]) -> None:
    before = contents(begun.folder)
    with locked(begun.folder / "releases"):
        done = pressroom(begun.folder, *command)
    assert done.returncode == 1
    assert "Another pressroom command is writing to" in done.stderr
    assert contents(begun.folder) == before


def test_lock_of_a_killed_command_holds_nobody_up(begun: Archive) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD], cwd=begun.folder, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert pressroom(begun.folder, "record").returncode == 1
    holder.kill()
    holder.communicate()
    assert pressroom(begun.folder, "record").returncode == 0


def test_two_imports_at_once_write_every_page_once(begun: Archive) -> None:
    both = [
        subprocess.Popen(
            [*PRESSROOM, *IMPORT],
            cwd=begun.folder,
            stderr=subprocess.PIPE,
            text=True,
            stdout=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    told = [process.communicate()[1] for process in both]
    codes = [process.returncode for process in both]
    assert 0 in codes
    assert all(
        "Another pressroom command" in text for code, text in zip(codes, told, strict=True) if code
    )
    pages = list((begun.folder / "releases/2019").glob("*.md"))
    assert len(pages) == 20
    assert len(begun.read("import.jsonl").splitlines()) == 20


def test_dry_run_waits_for_nobody(begun: Archive) -> None:
    with locked(begun.folder / "releases"):
        done = pressroom(begun.folder, *IMPORT, "--dry-run")
    assert done.returncode == 0
