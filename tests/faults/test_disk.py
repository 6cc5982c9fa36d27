"""A disk that is full or refuses to be written: a message, and everything as it was."""

from __future__ import annotations

import resource
import subprocess
from collections.abc import Callable

import pytest

from tests.archive import Archive, page
from tests.faults.processes import PRESSROOM, contents, pressroom

DOORS = "releases/2021/doors.md"
COMMANDS = {
    "revise": ["revise", DOORS, "--kind", "update", "--note", "x", "--date", "2021-12-09"],
    "withdraw": ["withdraw", DOORS, "--reason", "x"],
    "remove": ["remove", DOORS, "--reason", "x"],
    "record": ["record"],
    "import": [
        "import",
        "old.txt",
        "--to",
        "releases",
        "--language",
        "en",
        "--issuer",
        "presente-org",
    ],
}


@pytest.fixture
def recorded(archive: Archive) -> Archive:
    """An archive with one release recorded and one not, and a text to import."""
    archive.write(DOORS, page("The doors are open. " * 20))
    assert pressroom(archive.folder, "record").returncode == 0
    archive.write("releases/2021/gates.md", page("The gates are open. " * 20))
    archive.write("old.txt", "May 1, 2019\n\nDoors Open\n\n" + "The doors are open. " * 20)
    return archive


def at_most(size: int) -> Callable[[], None]:
    """Return what lets a process write no file of more than *size* bytes, as a full disk would."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_full_disk_leaves_everything_as_it_was(recorded: Archive, command: list[str]) -> None:
    before = contents(recorded.folder)
    done = subprocess.run(
        [*PRESSROOM, *command],
        cwd=recorded.folder,
        preexec_fn=at_most(100),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(recorded.folder) == before
    assert pressroom(recorded.folder, *command).returncode == 0


def test_full_disk_and_then_room_is_as_if_there_had_been_room(recorded: Archive) -> None:
    subprocess.run(
        [*PRESSROOM, "record"],
        cwd=recorded.folder,
        preexec_fn=at_most(300),
        capture_output=True,
        check=False,
    )
    assert len(recorded.read("releases/ledger.jsonl").splitlines()) == 1
    assert pressroom(recorded.folder, "record").returncode == 0
    assert len(recorded.read("releases/ledger.jsonl").splitlines()) == 2
    assert pressroom(recorded.folder, "record").stdout == "Everything was recorded already.\n"


def test_file_in_the_place_of_a_folder_is_told(recorded: Archive) -> None:
    recorded.write("releases/2021/gates", "I am a file.")
    before = contents(recorded.folder)
    done = pressroom(recorded.folder, "record")
    assert done.returncode == 1
    assert "releases/2021/gates" in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(recorded.folder) == before


def test_folder_in_the_place_of_the_ledger_is_told(archive: Archive) -> None:
    archive.write("releases/ledger.jsonl/x.md", page())
    done = pressroom(archive.folder, "record")
    assert done.returncode == 1
    assert "ledger.jsonl" in done.stderr
    assert "Traceback" not in done.stderr
