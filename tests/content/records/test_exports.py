"""Every export, read back by programs that are not ours."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pyarrow.parquet
import pytest
from referencing import Registry, Resource

from pressroom.content.editions.shelf import Shelf
from pressroom.content.records.export import opensearch
from pressroom.content.records.export.exporting import FORMATS, export
from tests import press_kits
from tests.conftest import PROJECT
from tests.content.pages import DIRECTORY
from tests.content.records.archives import DOORS, PASSAGE, TITLE, public, shelf

NINJS = PROJECT / "tests" / "data" / "ninjs-schema_3.1.json"
"""IPTC's own (https://github.com/iptc/newsinjson, commit 3ace397), under CC BY 4.0."""
SECRETS = (b"harbour", b"Harbour", b"bridge", b"Bridge")


def exported(folder: Path, form: str, to: str = "out") -> Path:
    """Export the archive in *folder*, which is made if it is not there."""
    archive = folder / "archive"
    there = Shelf(archive / "releases", DIRECTORY, "US")
    export(public(there if archive.exists() else shelf(archive)), form, folder / to)
    return folder / to


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize("form", FORMATS)
def test_same_archive_gives_the_same_bytes_and_no_secret(tmp_path: Path, form: str) -> None:
    first = _files(exported(tmp_path, form))
    assert first == _files(exported(tmp_path, form, to="again"))
    assert first
    names = "\n".join(first).encode()
    assert [s for s in SECRETS if any(s in data for data in (*first.values(), names))] == []


def test_json_and_lines_hold_the_same(tmp_path: Path) -> None:
    whole = json.loads((exported(tmp_path, "json") / "releases.json").read_text("utf-8"))
    lines = (exported(tmp_path, "jsonl", "lines") / "releases.jsonl").read_text("utf-8")
    assert whole["releases"] == [json.loads(line) for line in lines.splitlines() if line]
    assert whole["count"] == 4


def test_table_holds_the_words_as_issued(tmp_path: Path) -> None:
    path = exported(tmp_path, "csv") / "quotes.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        doors, hostile = csv.DictReader(file, strict=True)
    assert doors["address"] == f"{DOORS}#{doors['anchor']}"
    assert doors["spoken"] == "Nobody should wait,\nThese doors are open."
    assert doors["passage"] == PASSAGE
    assert (doors["issuers"], doors["status"]) == ("alianza-americas; presente-org", "in-force")
    assert (hostile["title"], hostile["date"]) == ('=HYPERLINK("x"), {a} | b', "2022-01-01~")
    assert hostile["spoken"].startswith("=1+1, <b> & é")


def _news(tmp_path: Path) -> dict[str, Any]:
    files = _files(exported(tmp_path, "ninjs"))
    return {Path(name).stem: json.loads(data) for name, data in files.items()}


def test_news_is_valid_by_the_schema_of_iptc(tmp_path: Path) -> None:
    schema = json.loads(NINJS.read_text(encoding="utf-8"))
    # A place on a map, which no release has, is described elsewhere.
    map_schema = "https://geojson.org/schema/GeoJSON.json"
    registry: Registry[Any] = Registry().with_resource(map_schema, Resource.from_contents(_DIALECT))
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    validator = jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)
    wrong = {
        name: [e.message for e in validator.iter_errors(n)] for name, n in _news(tmp_path).items()
    }
    assert wrong == {"doors": [], "gates": [], "hostile": [], "windows": []}


_DIALECT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def test_news_says_what_the_release_does(tmp_path: Path) -> None:
    doors = _news(tmp_path)["doors"]
    assert doors["uri"] == DOORS
    assert doors["pubStatus"] == "usable"
    assert doors["contentCreated"] == "2021-12-02T00:00:00+00:00"
    assert doors["embargoedUntil"] == "2021-12-02T09:00:00-05:00"
    assert [line["value"] for line in doors["headlines"]] == [TITLE, "At last"]
    assert doors["located"] == "San Salvador"
    assert {(person["rel"], person["name"]) for person in doors["people"]} == {
        ("speaker", "Oscar Chacón"),
        ("contact", "Kelsey Parsons"),
    }
    assert {"role": "formerly", "value": "/old/doors"} in doors["altIds"]
    text, xhtml = (body["value"] for body in doors["bodies"])
    assert PASSAGE in text
    quoted = ElementTree.fromstring(xhtml).find("{*}blockquote")
    assert quoted is not None
    assert "".join(quoted.itertext()) == PASSAGE


def test_news_brings_the_press_kit(tmp_path: Path) -> None:
    photo, facts = _news(tmp_path)["doors"]["associations"]
    folder = DOORS.removesuffix(".html")
    assert (photo["type"], photo["uri"]) == ("picture", f"{folder}/photo.png")
    assert (photo["by"], photo["usageTerms"]) == ("Photo: Ana Example", "CC-BY-4.0")
    assert photo["renditions"] == [
        {
            "name": "original",
            "href": f"{folder}/photo.png",
            "contentType": "image/png",
            "width": 12,
            "height": 8,
            "sizeInBytes": len(press_kits.png()),
        }
    ]
    assert (facts["name"], facts["type"]) == ("Fact sheet", "text")


def test_xhtml_of_hostile_text_is_well_formed(tmp_path: Path) -> None:
    body = _news(tmp_path)["hostile"]["bodies"][1]["value"]
    assert "=1+1, <b> & é,” he said. “😀”" in "".join(ElementTree.fromstring(body).itertext())


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("gates", "WITHDRAWN 2022-01-02: Wrong gates."),
        ("windows", "REMOVED 2022-02-03: It named a child."),
    ],
)
def test_news_that_no_longer_stands_is_canceled(tmp_path: Path, name: str, note: str) -> None:
    item = _news(tmp_path)[name]
    assert (item["pubStatus"], item["edNote"]) == ("canceled", note)
    assert ("bodies" in item) == (name == "gates")


def test_parquet_holds_the_records(tmp_path: Path) -> None:
    folder = exported(tmp_path, "parquet")
    lines = (exported(tmp_path, "jsonl", "lines") / "releases.jsonl").read_text("utf-8")
    rows = pyarrow.parquet.read_table(folder / "releases.parquet").to_pylist()
    for row, line in zip(rows, map(json.loads, lines.split("\n")[:-1]), strict=True):
        same = ("id", "title", "issuers", "quotes", "text", "status", "schema", "edition")
        assert {key: row[key] for key in same} == {key: line[key] for key in same}
        assert row["date"]["earliest"].isoformat() == line["date"]["earliest"]
    quotes = pyarrow.parquet.read_table(folder / "quotes.parquet")
    assert quotes.column("passage").to_pylist()[0] == PASSAGE


def test_bulk_requests_are_pairs_below_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opensearch, "MOST_BYTES", 4_500)
    files = _files(exported(tmp_path, "opensearch"))
    mapping = json.loads(files.pop("mapping.json"))
    assert mapping["mappings"]["properties"]["quotes"]["type"] == "nested"
    assert list(files) == [f"bulk-{n:04}.ndjson" for n in range(1, len(files) + 1)]
    assert len(files) > 1
    assert all(data.endswith(b"\n") and len(data) < 4_500 for data in files.values())
    lines = [json.loads(line) for data in files.values() for line in data.decode().split("\n")[:-1]]
    assert lines[0] == {"delete": {"_index": "releases", "_id": "2021/windows"}}
    assert [line["index"]["_id"] for line in lines[1::2]] == [line["id"] for line in lines[2::2]]


def test_bag_is_valid_and_holds_the_sources(tmp_path: Path) -> None:
    bag = exported(tmp_path, "bagit")
    command = [sys.executable, "-m", "bagit", "--quiet", "--validate", str(bag)]
    subprocess.run(command, check=True)
    page = "releases/2021/doors.md"
    assert (bag / "data" / page).read_bytes() == (tmp_path / "archive" / page).read_bytes()
    assert (bag / "data/releases/2021/doors/photo.png").read_bytes() == press_kits.png()
    assert "Bagging-Date: 2022-02-03" in (bag / "bag-info.txt").read_text(encoding="utf-8")
    (bag / "data" / page).write_text("Altered.", encoding="utf-8")
    assert subprocess.run(command, check=False).returncode != 0


def test_export_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_archive: object, folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("No space left on device")

    monkeypatch.setitem(FORMATS, "json", full)
    with pytest.raises(OSError, match="No space"):
        exported(tmp_path, "json")
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]
