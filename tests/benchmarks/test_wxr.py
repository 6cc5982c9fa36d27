"""The invented WordPress export, and the measure of how it is read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.wxr import MEGABYTE, main, peak_memory, write_export
from pressroom.acquire.readers import read_source


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wxr") / "export.xml"
    write_export(path, MEGABYTE)
    return path


def test_export_has_the_size_that_was_asked_for(export: Path) -> None:
    assert MEGABYTE <= export.stat().st_size < 1.1 * MEGABYTE


def test_same_size_and_seed_give_the_same_bytes(export: Path, tmp_path: Path) -> None:
    same, other = tmp_path / "same.xml", tmp_path / "other.xml"
    write_export(same, MEGABYTE)
    write_export(other, MEGABYTE, seed=1)
    assert same.read_bytes() == export.read_bytes()
    assert other.read_bytes() != export.read_bytes()


def test_each_item_is_a_document_or_skipped(export: Path, tmp_path: Path) -> None:
    items = write_export(tmp_path / "same.xml", MEGABYTE)
    kinds = Counter(type(entry).__name__ for entry in read_source(str(export)))
    assert set(kinds) == {"Document", "Skipped"}
    assert kinds.total() == items


def test_reading_is_measured_in_a_process_of_its_own(export: Path) -> None:
    figures = peak_memory(1)
    documents = sum(type(entry).__name__ == "Document" for entry in read_source(str(export)))
    assert figures["documents"] == documents
    assert figures["megabytes"] == pytest.approx(1, abs=0.1)
    assert figures["peak_memory_mb"] > 0
    assert figures["documents_per_second"] > 0


def test_command_writes_and_says_how_many_items(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "export.xml"
    assert main([str(path), "--megabytes", "1"]) == 0
    items = path.read_text(encoding="utf-8").count("<item>")
    assert capsys.readouterr().out == f"{items} items in {path}\n"
