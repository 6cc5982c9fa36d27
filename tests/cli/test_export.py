"""``pressroom export``: what it says, and when it does nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import Archive, page


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    archive.write("releases/2021/doors.md", page())
    monkeypatch.chdir(archive.folder)
    return archive


def _address(folder: str) -> str:
    (line,) = Path(folder, "releases.jsonl").read_text(encoding="utf-8").splitlines()
    return str(json.loads(line)["address"])


def test_archive_is_exported(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--format", "jsonl", "--to", "out"]) == 0
    assert capsys.readouterr().err == "1 release in out\n"
    assert _address("out") == "https://press.example.org/releases/2021/doors.html"


def test_address_of_the_site_can_be_named(here: Archive) -> None:
    named = ["--base-url", "https://x.example.org/en", "--builder", "dirhtml"]
    assert main(["export", "--format", "jsonl", "--to", "out", *named]) == 0
    assert _address("out") == "https://x.example.org/en/releases/2021/doors/"


def test_address_that_the_host_tells_is_used(
    here: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = 'html_baseurl = os.environ.get("SITE", "https://b.example.org/")\n'
    here.write("conf.py", f"import os\n{line}")
    monkeypatch.setenv("SITE", "https://a.example.org/")
    assert main(["export", "--format", "jsonl", "--to", "out"]) == 0
    assert _address("out") == "https://a.example.org/releases/2021/doors.html"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "releases"], "There is releases already. Name a new folder, or delete that."),
        (["--to", "out", "--base-url", "press"], "press is no web address."),
        (["--to", "out", "--now", "noon"], "Expected an instant with its offset"),
        (["--to", "out", "--archive", "_static"], "There is no archive in"),
    ],
)
def test_misuse_is_told_and_nothing_written(
    here: Archive, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["export", "--format", "json", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not Path("out").exists()


def test_archive_without_an_address_asks_for_it(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    here.write("conf.py", "")
    assert main(["export", "--format", "json", "--to", "out"]) == 2
    assert "Name it: --base-url https://press.example.org/" in capsys.readouterr().err


def test_wrong_page_is_told_by_file_and_line(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    here.write("releases/2021/gates.md", page(topics="[asilum]"))
    assert main(["export", "--format", "json", "--to", "out"]) == 2
    assert "releases/2021/gates.md:7: Unknown topic “asilum”." in capsys.readouterr().err


def test_missing_pyarrow_is_told_with_what_to_run(
    here: Archive, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert main(["export", "--format", "parquet", "--to", "out"]) == 2
    assert "pip install 'pressroom[parquet]'" in capsys.readouterr().err
    assert not Path("out").exists()


def test_embargo_lifts_by_the_clock(here: Archive) -> None:
    here.write("releases/2022/x.md", page(embargo="2022-01-01T00:00Z", title="Harbour"))
    for now, count in (("2021-12-31T23:59Z", 1), ("2022-01-01T00:00Z", 2)):
        assert main(["export", "--format", "jsonl", "--to", f"o{count}", "--now", now]) == 0
        lines = Path(f"o{count}", "releases.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) == count
