"""``pressroom record``, as a press officer runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import Archive, page


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    archive.write("releases/2021/doors.md", page())
    monkeypatch.chdir(archive.folder)
    return archive


def test_it_says_what_it_recorded(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record"]) == 0
    assert capsys.readouterr().out == "recorded  2021/doors, edition 1\n1 recorded.\n"
    assert main(["record"]) == 0
    assert capsys.readouterr().out == "Everything was recorded already.\n"


def test_archive_may_lie_elsewhere(here: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert main(["record", "--archive", str(here.folder)]) == 0
    assert (here.folder / "releases/ledger.jsonl").is_file()


def test_moment_can_be_given(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    here.write("releases/2021/doors.md", page(embargo="2021-12-02T09:00-05:00"))
    assert main(["record", "--now", "2021-12-02T08:59-05:00"]) == 0
    assert "Everything was recorded" in capsys.readouterr().out
    assert main(["record", "--now", "2021-12-02T09:00-05:00"]) == 0
    assert "1 recorded." in capsys.readouterr().out


def test_silent_edit_is_refused_with_its_words(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["record"])
    here.write("releases/2021/doors.md", page("The doors are shut.\n"))
    capsys.readouterr()
    assert main(["record"]) == 1
    assert capsys.readouterr().out == (
        "releases/2021/doors.md:1: The text differs from edition 1 as it was recorded: “The doors "
        "are [-open.-] {+shut.+}” Undo it; or run: pressroom revise releases/2021/doors.md "
        "--kind … --note …\nNothing was recorded.\n"
    )


def test_page_in_which_something_is_to_come_is_refused(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    here.write("releases/2021/gates.md", page("[TK: the text]\n"))
    assert main(["record"]) == 1
    assert "gates.md:10: Something is still to come here" in capsys.readouterr().out
    assert not Path("releases/ledger.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--archive", "nowhere"], "There is no archive in"),
        (["--now", "today"], "Expected an instant with its offset"),
        (["--now", "2021-12-02T09:00"], "Expected an instant with its offset"),
    ],
)
def test_misuse_is_explained(
    here: Archive, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert main(["record", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert not Path("releases/ledger.jsonl").exists()


def test_broken_ledger_is_named_with_its_line(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    here.write("releases/ledger.jsonl", "{}\n")
    assert main(["record"]) == 2
    assert "releases/ledger.jsonl:1: This line of the ledger" in capsys.readouterr().err
