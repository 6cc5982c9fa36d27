"""``python -m benchmarks.search_cost``: that it measures what a reader loads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.fiction.archive import write_archive
from benchmarks.search_cost import main
from benchmarks.searching.samples import draw
from tests.archive import Archive

RELEASES = 30


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cost") / "archive"
    write_archive(folder, RELEASES, seed=0)
    return Archive(folder).must_build().out


def test_queries_are_the_same_each_time_and_of_every_kind(site: Path) -> None:
    queries = draw(site)
    assert queries == draw(site)
    assert all(queries.values())
    assert all(phrase.startswith('"') for phrase in queries["phrase"])


def test_costs_are_measured(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(site)]) == 0
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])["search_cost"][str(site)]
    program = sum(path.stat().st_size for path in site.glob("pagefind/*/*.js"))
    assert figures["first_kb"] * 1000 > program
    assert figures["next_kb"] < figures["first_kb"] / 2
    assert 0 < figures["next_ms"] <= figures["worst_ms"]
    assert figures["scripts_kb"] > 10
