"""A build changes how often Python collects garbage, and leaves no trace of that."""

from __future__ import annotations

import gc
import sys

from tests.archive import Archive
from tests.conftest import PROJECT
from tests.faults.processes import run

DURING = """
import gc


def setup(app):
    for event in ("builder-inited", "env-updated"):
        app.connect(event, lambda *_, event=event: print(event, gc.get_threshold()[0]), priority=1)
"""


def test_garbage_is_collected_seldom_during_a_build_and_as_before_after_it(
    archive: Archive,
) -> None:
    before = gc.get_threshold()
    archive.write("conf.py", archive.read("conf.py") + DURING)
    built = archive.build()
    # By the first of them Sphinx has read what it knew.
    assert "builder-inited 50000\nenv-updated 50000\n" in built.printed
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


LEFT = """
import os

class Left:
    def __init__(self):
        self.itself = self

    def __del__(self, write=os.write):
        write(1, b"taken apart")


def setup(app):
    app.connect("build-finished", lambda *arguments: Left() and None, priority=999)
"""


def test_what_there_is_when_python_ends_is_left_to_the_system(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + LEFT)
    command = [sys.executable, "-m", "sphinx", "-b", "html", str(archive.folder)]
    ended = run([*command, str(archive.folder / "_build/html")], PROJECT)
    assert ended.returncode == 0, ended.stderr
    assert "taken apart" not in ended.stdout


def test_several_processes_leave_no_trace_of_it_either(archive: Archive) -> None:
    before = gc.get_threshold()
    archive.must_build("html", "-j", "2")
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
