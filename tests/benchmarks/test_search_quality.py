"""``python -m benchmarks.search_quality``: it asks, counts and compares. How well is not tested."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.search_quality import EXIT_USAGE
from benchmarks.searching.corpora import VELDORIA
from tests.archive import Archive, page

PROJECT = Path(__file__).parents[2]
HELD = {"kind": "name", "question": "lamplighters", "answers": ["2020/lamps"]}
LACKING = {"kind": "name", "question": "zzyzx", "answers": ["2020/lamps"]}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive(tmp_path / "archive")
    archive.write("releases/2020/lamps.md", page("The lamplighters rest.\n", title="Lamps"))
    archive.write("releases/2020/doors.md", page())
    return archive


def run(archive: Archive, *questions: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    rows = (json.dumps({"corpus": VELDORIA, **question}) for question in questions)
    file = archive.write("questions.jsonl", "".join(f"{row}\n" for row in rows))
    command = [sys.executable, "-m", "benchmarks.search_quality", str(archive.folder)]
    command += ["--peers", "pagefind", "--questions", str(file)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


def test_it_counts_where_the_answers_stand_in_each_search(archive: Archive) -> None:
    done = run(archive, HELD, LACKING)
    assert done.returncode == 0, done.stderr
    shares = json.loads(done.stdout.splitlines()[-1])["search_quality"]["all"]
    expected = {"questions": 2, "first": 0.5, "first_five": 0.5, "not_there": 0.5}
    assert {search: by_kind["all"] for search, by_kind in shares.items()} == {
        "pressroom": expected,
        "pagefind": expected,
    }
    assert "pressroom: name: zzyzx: not there" in done.stderr


@pytest.mark.parametrize(
    ("questions", "what"),
    [([], "has no questions"), ([HELD | {"answers": ["2020/gone"]}], "has no 2020/gone")],
)
def test_it_says_what_it_cannot_ask(
    archive: Archive, questions: list[dict[str, Any]], what: str
) -> None:
    done = run(archive, *questions)
    assert done.returncode == EXIT_USAGE
    assert what in done.stderr
