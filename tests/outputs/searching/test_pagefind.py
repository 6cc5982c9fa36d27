"""Pagefind, when it does not do what it should."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pressroom.outputs.searching import pagefind
from tests.archive import Archive, page

STANDS_STILL_ONCE = """\
import pathlib, sys, time
been = pathlib.Path(sys.argv[1])
if not been.exists():
    been.touch()
    time.sleep(60)
"""


def test_an_indexer_that_stands_still_is_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind, "PATIENCE", 1)
    command = [sys.executable, "-c", STANDS_STILL_ONCE, str(tmp_path / "been")]
    assert pagefind.run_patiently(command, tmp_path / "index").returncode == 0


def test_one_that_always_does_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind, "PATIENCE", 0.1)
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(pagefind.SearchError, match="build again"):
        pagefind.run_patiently(command, tmp_path / "index")


@pytest.mark.parametrize("processes", ["1", "2"])
def test_a_build_without_its_index_fails_and_says_why(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, processes: str
) -> None:
    monkeypatch.setattr(pagefind, "PATIENCE", 0.001)
    archive.write("releases/2021/doors.md", page())
    built = archive.build("html", "-j", processes)
    assert built.status != 0
    assert "The archive has no search" in built.printed
    assert "build again" in built.printed
