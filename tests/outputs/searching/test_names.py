"""The files of names and words beside the index."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.archive import QUOTE, Archive, page

DIRECTORY = """\
people:
  oscar-chacon: {name: Oscar Chacón, spellings: [Óscar Chacon]}
  nancy-trevino: {name: Nancy Treviño}
organizations:
  alianza-americas: {name: Alianza Americas, spellings: [Alliance of the Many Americas]}
topics:
  asylum: {labels: {en: Asylum, es: Asilo}}
  wages: {labels: {en: Wages}}
"""


@pytest.fixture
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive(tmp_path_factory.mktemp("archive"))
    archive.write("directory.yml", DIRECTORY)
    archive.write("releases/2020/early.md", page(QUOTE.replace("executive", "deputy"), date="2020"))
    archive.write("releases/2021/late.md", page(QUOTE))
    archive.write("releases/2021/doors.md", page("The sea’s façade opened.\n", topics="[]"))
    return archive


def names(archive: Archive) -> dict[str, dict[str, Any]]:
    rows = json.loads(archive.must_build().read("names/names.json"))
    return {row["value"]: row for row in rows}


def test_names_of_releases_are_listed_with_all_they_are_called(archive: Archive) -> None:
    found = names(archive)
    assert list(found) == ["Alianza Americas", "Oscar Chacón", "Asylum"]
    assert found["Alianza Americas"]["spellings"] == ["Alliance of the Many Americas", "AMA"]
    assert found["Asylum"]["spellings"] == ["Asilo"]
    assert found["Oscar Chacón"] == {
        "facet": "speaker",
        "value": "Oscar Chacón",
        "role": "executive director",
        "count": 2,
        "spellings": ["Óscar Chacon"],
    }


def test_a_name_that_only_the_directory_holds_is_not_listed(archive: Archive) -> None:
    assert {"Nancy Treviño", "Wages"}.isdisjoint(names(archive))


def test_words_are_counted_by_release_without_accents(archive: Archive) -> None:
    built = archive.must_build()
    assert json.loads(built.read("names/words-f.json")) == {"facade": 1}
    assert json.loads(built.read("names/words-d.json"))["doors"] == 3


def test_what_did_not_change_is_not_written_again(archive: Archive) -> None:
    folder = archive.must_build().out / "names"
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    archive.write("releases/2021/doors.md", page("The zebra opened.\n", topics="[]"))
    archive.must_build()
    after = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert "words-z.json" in after
    assert "words-f.json" not in after
    assert {name for name in after if before.get(name) == after[name]} >= {"names.json"}


def test_a_release_taken_out_leaves_no_word(archive: Archive) -> None:
    archive.must_build()
    archive.remove("releases/2021/doors.md")
    out = archive.must_build().out
    kept = [*(out / "names").iterdir(), *(out.parent / "doctrees-html" / "words").rglob("*.json")]
    assert kept
    assert not [path for path in kept if "facade" in path.read_text("utf-8")]
