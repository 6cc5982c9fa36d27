"""A command that is killed, at whatever step, leaves nothing half done; run again, it completes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.archive import Archive, page
from tests.faults.processes import contents, kill_at_every_step, pressroom

DOORS = "releases/2021/doors.md"
BODY = "On Monday the three doors of the welcome center in Chicago will open at nine.\n"
REVISE = ["revise", DOORS, "--kind", "update", "--note", "At ten.", "--date", "2021-12-09"]
REMOVE = ["remove", DOORS, "--reason", "It named a child.", "--date", "2021-12-10"]
INIT = ["init", "new", "--name", "Ana", "--address", "https://press.example.org/"]
IMPORT = ["import", "old", "--to", "releases", "--language", "en", "--issuer", "alianza-americas"]


def recorded(archive: Archive) -> None:
    archive.write(DOORS, page(BODY))
    archive.write("releases/2021/gates.md", page(BODY, title="Gates"))
    assert pressroom(archive.folder, "record").returncode == 0


def drafted(archive: Archive) -> None:
    archive.write(DOORS, page(BODY, draft="true"))


def edited(archive: Archive) -> None:
    """Edition 2 is open, and a new release waits."""
    recorded(archive)
    assert pressroom(archive.folder, *REVISE).returncode == 0
    archive.write(DOORS, archive.read(DOORS).replace("nine", "ten"))
    archive.write("releases/2022/windows.md", page(title="Windows"))


def revised(archive: Archive) -> None:
    edited(archive)
    assert pressroom(archive.folder, "record").returncode == 0


def unimported(archive: Archive) -> None:
    for number in range(3):
        text = f"FOR IMMEDIATE RELEASE\n\nMay 1{number}, 2019\n\nDoors Open in Chicago\n\n{BODY}"
        archive.write(f"old/{number}.txt", text)
    archive.write("old/undated.txt", f"Doors Open in Boston\n\n{BODY}")


CASES: dict[str, tuple[Callable[[Archive], None], list[str], int]] = {
    "record": (edited, ["record"], 6),
    "init": (recorded, INIT, 60),
    "publish": (drafted, ["publish", DOORS], 5),
    "revise": (recorded, REVISE, 3),
    "remove": (revised, REMOVE, 6),
    "import": (unimported, IMPORT, 10),
}


@pytest.mark.parametrize(("prepare", "command", "steps"), CASES.values(), ids=CASES.keys())
def test_killed_command_completes_when_it_runs_again(
    archive: Archive, prepare: Callable[[Archive], None], command: list[str], steps: int
) -> None:
    prepare(archive)
    before = contents(archive.folder)
    killed = kill_at_every_step(archive.folder, *command)
    assert killed >= steps
    whole = contents(archive.folder.with_name("whole"))
    assert whole != before
    for step in range(1, killed + 1):
        left = contents(archive.folder.with_name(f"killed-{step}"))
        halves = [name for name in left if not _is_whole(name, left[name], before, whole)]
        assert halves == []
        again = contents(archive.folder.with_name(f"again-{step}"))
        assert again == whole, f"killed at step {step}"


def _is_whole(name: str, data: bytes, before: dict[str, bytes], whole: dict[str, bytes]) -> bool:
    """Whether a file is as before or as after; the journal may hold some of its lines."""
    if name == "import.jsonl":
        return data.endswith(b"\n") or not data
    promoted = name.replace("edition-1.md", "edition-1.recorded")
    return data in (before.get(name), whole.get(name), before.get(promoted))


@pytest.mark.parametrize("kept", [0, 1, 40, -1])
def test_import_goes_on_from_a_journal_that_was_cut(archive: Archive, kept: int) -> None:
    unimported(archive)
    pressroom(archive.folder, *IMPORT)
    whole = contents(archive.folder)
    journal = archive.folder / "import.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:-1], lines[-1][:kept]]))
    pressroom(archive.folder, *IMPORT)
    assert contents(archive.folder) == whole
