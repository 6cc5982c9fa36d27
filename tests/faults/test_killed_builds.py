"""A build that is killed leaves nothing half done that the next one would take for whole."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from tests.archive import QUOTE, Archive, page
from tests.conftest import PROJECT
from tests.faults.processes import run

HOOKS = PROJECT / "tests/faults/hooks"
FILES = [
    "doors.doctree",
    "environment.pickle",
    "_static/press.css",
    "releases/2021/doors.html",
    "index.html",
    "speakers/oscar-chacon.html",
    "objects.inv",
    "doors.jsonl",
    ".bundles.json.new",
]


@pytest.fixture
def built(archive: Archive) -> Archive:
    """An archive that was built, and in which a release has got another title since."""
    archive.write("conf.py", archive.read("conf.py") + 'html_static_path = ["_static"]\n')
    archive.write("_static/press.css", "a {}")
    archive.write("releases/2021/doors.md", page(QUOTE, title="Doors"))
    archive.write("releases/2021/gates.md", page(QUOTE, title="Gates", date="2021-12-03"))
    archive.must_build(out="site")
    archive.write("releases/2021/doors.md", page(QUOTE, title="Doors Open"))
    archive.write("_static/press.css", "a, b {}")
    return archive


@pytest.mark.parametrize("is_first", [True, False], ids=["first", "again"])
@pytest.mark.parametrize("file", FILES)
def test_next_build_writes_what_was_left_half(built: Archive, file: str, is_first: bool) -> None:
    out = "fresh" if is_first else "site"
    folders = ["-d", f"_build/doctrees-{out}", ".", f"_build/{out}"]
    program = [sys.executable, "-m", "tests.faults.half_written", file, "-q", "-b", "html"]
    killed = run([*program, *(f"{built.folder}/{f}" if f != "-d" else f for f in folders)], PROJECT)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    again = built.must_build(out=out).files()
    whole = built.must_build(out="undisturbed").files()
    assert [name for name in whole if again.get(name) != whole[name]] == []
    assert again.keys() == whole.keys()


def test_build_whose_indexer_is_killed_fails_and_the_next_makes_the_index(
    built: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = [sys.executable, "-m", "sphinx", "-q", "-b", "html", "-d"]
    program += [f"{built.folder}/_build/doctrees-site", str(built.folder)]
    with monkeypatch.context() as patch:
        patch.setenv("KILLED_AT", "fingerprint.txt")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(HOOKS), str(PROJECT)]))
        killed = run([*program, f"{built.folder}/_build/site"], PROJECT)
    assert killed.returncode > 0
    assert "The indexer was stopped; build again." in killed.stderr
    again = built.must_build(out="site").files()
    whole = built.must_build(out="undisturbed").files()
    assert [name for name in whole if again.get(name) != whole[name]] == []


def test_note_of_an_unfinished_build_is_no_part_of_the_site(built: Archive) -> None:
    assert not [name for name in built.must_build(out="site").files() if "unfinished" in name]


def test_whole_site_is_not_written_again(built: Archive) -> None:
    page_file = built.must_build(out="site").out / "releases/2021/gates.html"
    before = page_file.stat().st_mtime_ns
    built.must_build(out="site")
    assert page_file.stat().st_mtime_ns == before
