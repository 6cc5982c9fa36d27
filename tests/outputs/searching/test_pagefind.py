"""Pagefind, when it does not do what it should."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pressroom.outputs.searching import pagefind
from tests.archive import Archive, page


def broken(folder: Path, program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have *program* in the place of Pagefind."""
    package = folder / "pagefind"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(program)
    monkeypatch.setenv("PYTHONPATH", str(folder))


@pytest.mark.parametrize("program", ["import time; time.sleep(60)", "", "print('one,', end='')"])
def test_what_stands_still_or_ends_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    broken(tmp_path, program, monkeypatch)
    monkeypatch.setattr(pagefind, "PATIENCE", 0.5)
    with (
        closing(pagefind.Pagefind()) as service,
        pytest.raises(pagefind.SearchError, match="build again"),
    ):
        service.index({"/a.html": "<html></html>" * 100_000}, "en-x-2021", with_program=True)


def test_what_it_cannot_read_it_says() -> None:
    no_text: Any = None
    with closing(pagefind.Pagefind()) as service, pytest.raises(pagefind.SearchError, match="null"):
        service.index({"/a.html": no_text}, "en", with_program=True)


def test_a_build_whose_index_fails_fails_and_says_why(
    archive: Archive,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    broken(tmp_path, "import sys; sys.exit('No room is left.')", monkeypatch)
    archive.write("releases/2021/doors.md", page())
    built = archive.build()
    assert built.status != 0
    assert "The archive has no search" in built.printed
    assert "Pagefind gave no answer" in built.printed
    assert "No room is left." in capfd.readouterr().err


def test_archive_without_a_word_is_told_what_it_needs(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page("“…”\n", title="“…”"))
    built = archive.build()
    assert built.status != 0
    assert "no letter or digit to search for in the text of /releases/2021/doors.html" in (
        built.printed
    )


def test_what_lies_in_the_folder_of_the_archive_is_no_program(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pagefind", "json", "threading"):
        archive.write(f"{name}.py", "raise SystemExit('It was run.')")
    archive.write("releases/2021/doors.md", page())
    monkeypatch.chdir(archive.folder)
    archive.must_build()
