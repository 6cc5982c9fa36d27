"""``pressroom due`` tells a person and a scheduler when to build again."""

from __future__ import annotations

import json

import pytest

from pressroom.cli import main
from tests.archive import Archive, page

NOW = ("--now", "2022-01-01T00:00Z")


def run(archive: Archive, *arguments: str) -> int:
    return main(["due", "--archive", str(archive.folder), *NOW, *arguments])


@pytest.fixture
def held(archive: Archive) -> Archive:
    archive.write("releases/2022/soon.md", page(title="Xylo", embargo="2022-01-02T09:00-05:00"))
    archive.write("releases/2022/later.md", page(embargo="2022-02-02T09:00Z"))
    return archive


def test_next_embargo_is_told_with_its_page(
    held: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(held) == 0
    printed = capsys.readouterr().out
    assert printed == f"2022-01-02T09:00:00-05:00  {held.folder}/releases/2022/soon.md\n"


def test_scheduler_reads_it_as_json(held: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(held, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "at": "2022-01-02T14:00:00Z",
        "seconds": 38 * 3600,
        "files": [f"{held.folder}/releases/2022/soon.md"],
    }


def test_waiting_those_seconds_is_never_too_short(
    held: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(held, "--now", "2022-01-02T13:59:58.400Z", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["seconds"] == 2


def test_nothing_due_is_said(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    archive.write("releases/2022/draft.md", page(draft="true"))
    assert run(archive) == 1
    assert capsys.readouterr().out == "Nothing is due: no page is under embargo.\n"
    assert run(archive, "--format", "json") == 1
    assert capsys.readouterr().out == '{"at": null, "seconds": null, "files": []}\n'


def test_moment_without_an_offset_is_refused(
    held: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["due", "--archive", str(held.folder), "--now", "2022-01-01"]) == 2
    assert "2022-01-01 has no offset from UTC" in capsys.readouterr().err


def test_folder_without_an_archive_is_refused(
    archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["due", "--archive", str(archive.folder / "nowhere")]) == 2
    assert "There is no archive" in capsys.readouterr().err


def test_help_says_how_a_scheduler_uses_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["due", "--help"])
    printed = " ".join(capsys.readouterr().out.split())
    assert "exit status is 0 if an embargo is to lift, and 1 if none is" in printed
    assert "--format json" in printed
