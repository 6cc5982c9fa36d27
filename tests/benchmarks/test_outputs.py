"""The measure of what each kind of output takes of a build."""

from __future__ import annotations

import json

import pytest

from benchmarks.outputs import PACKAGES, main


def test_each_kind_of_output_takes_a_part_of_the_build(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--releases", "6"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["releases"] == 6
    assert list(last["shares"]) == list(PACKAGES)
    # No archive of this one attaches a file, and looking for them takes next to nothing.
    assert all(share > 0 for name, share in last["shares"].items() if name != "press_kit")
    assert sum(last["shares"].values()) < 1
