"""The guide to the archive's data: its commands and programs do what they say."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from pressroom.cli import main
from pressroom.content.records.export.exporting import FORMATS
from pressroom.content.records.parts import Status
from tests.archive import QUOTE, Archive, page
from tests.cli.test_record_guides import commands
from tests.conftest import PROJECT
from tests.test_documentation import code_words, examples

GUIDE = PROJECT / "guide" / "data.md"
DOORS = page(f":::{{contact}} Kelsey Parsons\n:phone: (347) 555-0169\n:::\n\nNo doors.\n\n{QUOTE}")


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    archive.write("releases/2021/doors.md", DOORS)
    monkeypatch.chdir(archive.folder)
    return archive


def test_every_format_is_exported_as_shown(here: Archive) -> None:
    shown = commands("data.md")
    assert [command[2] for command in shown] == list(FORMATS)
    assert [main(command) for command in shown] == [0] * len(FORMATS)
    (validate,) = re.findall(r"^\$ bagit\.py (.+)$", GUIDE.read_text("utf-8"), re.MULTILINE)
    command = [sys.executable, "-m", "bagit", "--quiet", *shlex.split(validate)]
    subprocess.run(command, check=True)
    for pattern in re.findall(r"@(out/\S+)|in (out/\S+);", GUIDE.read_text("utf-8")):
        assert list(here.folder.glob("".join(pattern)))


def test_tables_name_every_format_and_every_status() -> None:
    assert code_words(GUIDE, "Exports") == list(FORMATS)
    text = GUIDE.read_text(encoding="utf-8")
    assert all(f"`{status}`" in text for status in get_args(Status))


def test_files_that_the_table_names_are_there(here: Archive) -> None:
    built = here.must_build()
    table = GUIDE.read_text(encoding="utf-8").partition("## Beside")[2].partition("\n\n- ")[0]
    names = re.findall(r"`((?:records|releases)/[^`]+)`", table)
    assert len(names) == 8
    for name in names:
        assert list(built.out.glob(name.replace("…", "**/*"))), name


@pytest.mark.parametrize("number", [0, 1])
def test_programs_read_the_files_of_the_site(
    here: Archive, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.chdir(here.must_build().out)
    known: dict[str, list[object]] = {}
    exec(examples(GUIDE, "python")[number], known)  # the guide's own program
    assert len(known[("found", "quotes")[number]]) == 1


def test_data_frame_example_names_a_file_and_a_column(here: Archive) -> None:
    import pyarrow.parquet

    (program,) = [text for text in examples(GUIDE, "python") if "pandas" in text]
    (path,) = re.findall(r'"(out/[^"]+)"', program)
    main(["export", "--format", "parquet", "--to", str(Path(path).parent)])
    (column,) = re.findall(r'groupby\("(\w+)"\)', program)
    assert column in pyarrow.parquet.read_table(path).column_names
