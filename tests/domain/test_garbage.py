"""A build changes how often Python collects garbage, and leaves no trace of that."""

from __future__ import annotations

import gc

from tests.archive import Archive

DURING = """
import gc


def setup(app):
    app.connect("env-updated", lambda app, env: print("collects after", gc.get_threshold()[0]))
"""


def test_garbage_is_collected_seldom_during_a_build_and_as_before_after_it(
    archive: Archive,
) -> None:
    before = gc.get_threshold()
    archive.write("conf.py", archive.read("conf.py") + DURING)
    built = archive.build()
    assert "collects after 50000" in built.printed
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


def test_several_processes_leave_no_trace_of_it_either(archive: Archive) -> None:
    before = gc.get_threshold()
    archive.must_build("html", "-j", "2")
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
