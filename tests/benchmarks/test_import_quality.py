"""The measure of the import, on two invented documents of which one is read wrongly on purpose."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.import_quality import errors, main, score
from benchmarks.quality.score import total

TEXT = """\
FOR IMMEDIATE RELEASE
December 2, 2021

Welcome Centers Open Their Doors

CONTACT: Kelsey Parsons, (347) 555-0127

CHICAGO – Three welcome centers opened today.

“Nobody should wait in the street in winter,” said Jane Example, director of the Example Council.
"""
ROWS = [
    {"title": "Welcome Centers Open Their Doors", "date": "2021-12-02", "text": TEXT},
    {"title": "Centers Close Their Doors", "date": "2022-01-07", "text": "They closed today.\n"},
]
CONTACTS = [{"name": "Kelsey Parsons", "phones": ["347 555 0127"], "emails": []}]
QUOTES = [
    {
        "begins": "Nobody should wait in the street",
        "speaker": "Jane Example",
        "role": "director",
        "organization": "Example Council",
    }
]


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    """A folder with one corpus."""
    folder = tmp_path / "corpora"
    _write(folder / "congress-text" / "releases.jsonl", ROWS)
    return folder


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """What stands in the first document; in the second a person claims to have seen more."""
    corpus = {"corpus": "congress-text/releases.jsonl"}
    for what, seen in (("contacts", CONTACTS), ("quotes", QUOTES)):
        rows = [{**corpus, "document": number, what: seen} for number in (0, 1)]
        _write(tmp_path / "labels" / f"{what}.jsonl", rows)
    return tmp_path / "labels"


def _write(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


def test_what_is_right_and_what_is_missed_is_counted(corpora: Path, labels: Path) -> None:
    figures = score(corpora, labels)["congress"].figures()
    assert (figures["documents"], figures["crashes"], figures["words_lost"]) == (2, 0, 0)
    assert (figures["title_exact"], figures["date_exact"]) == (1.0, 1.0)
    assert (figures["title_exact_from_text"], figures["date_exact_from_text"]) == (1.0, 1.0)
    assert figures["contacts"] == {"labelled": 2, "precision": 1.0, "recall": 0.5}
    assert figures["contacts_held_out"] == {"labelled": 1, "precision": None, "recall": 0.0}
    assert (figures["quotes"]["precision"], figures["quotes"]["recall"]) == (1.0, 0.5)
    assert figures["quotes"]["speaker"] == 1.0


def test_errors_of_the_half_that_is_held_out_are_not_shown(corpora: Path, labels: Path) -> None:
    scores = score(corpora, labels)
    assert list(errors(scores, "contacts")) == []
    assert total(scores).of("contacts", "held out").errors != []


def test_command_ends_with_a_line_of_json(
    corpora: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(corpora), "--megabytes", "1"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["import_quality"]["congress"]["documents"] == 2
    assert result["wordpress_export"]["peak_memory_mb"] > 0
