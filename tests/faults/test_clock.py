"""A clock that jumps: nothing that went out is lost for it, and nobody writes nonsense."""

from __future__ import annotations

import pytest

from pressroom.cli import main
from tests.archive import Archive, page

DOORS = "releases/2021/doors.md"


@pytest.fixture
def lifted(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with a release whose embargo is over, recorded."""
    archive.write(DOORS, page(embargo="2021-12-02T09:00-05:00"))
    monkeypatch.chdir(archive.folder)
    assert main(["record"]) == 0
    return archive


def test_clock_that_jumps_back_withdraws_nothing_in_silence(
    lifted: Archive, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = lifted.read("releases/ledger.jsonl")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    assert main(["record"]) == 1
    assert "is under embargo or a draft now" in capsys.readouterr().out
    assert lifted.read("releases/ledger.jsonl") == ledger
    built = lifted.build("xml")
    assert built.status != 0
    assert "is under embargo or a draft now" in built.printed
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert main(["record"]) == 0
    lifted.must_build("xml")


def test_epoch_ahead_lifts_no_embargo(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.write(DOORS, page(embargo="2999-01-01T09:00-05:00"))
    monkeypatch.chdir(archive.folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "99999999999")
    assert main(["record"]) == 0
    assert "Everything was recorded already." in capsys.readouterr().out


def test_revision_before_the_release_is_refused(
    lifted: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["revise", DOORS, "--kind", "update", "--note", "x", "--date", "2021-12-01"]
    assert main(arguments) == 1
    assert "Is this machine’s clock right?" in capsys.readouterr().out
