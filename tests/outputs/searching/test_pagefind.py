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


def test_a_build_whose_index_fails_fails_and_says_why(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "pagefind"
    broken.mkdir()
    (broken / "__init__.py").touch()
    (broken / "__main__.py").write_text("import sys; sys.exit('No room is left.')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    archive.write("releases/2021/doors.md", page())
    built = archive.build()
    assert built.status != 0
    assert "The archive has no search" in built.printed
    assert "No room is left." in built.printed


def test_what_lies_in_the_folder_of_the_archive_is_no_program(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pagefind", "json", "threading"):
        archive.write(f"{name}.py", "raise SystemExit('It was run.')")
    archive.write("releases/2021/doors.md", page())
    monkeypatch.chdir(archive.folder)
    archive.must_build()
