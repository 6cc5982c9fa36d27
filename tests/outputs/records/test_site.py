"""The records and contacts beside the built pages, and the boxes that cite them."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import vobject

from pressroom.cli import main
from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import text_of

CONTACT = ":::{contact} Kelsey Parsons\n:phone: (347) 555-0169\n:::\n\n"
DOORS = "releases/2021/doors"
HELD = page("The harbour shuts.\n", title="Harbour", embargo="2999-01-01T00:00Z")


@pytest.fixture
def doors(archive: Archive) -> Archive:
    archive.write(f"{DOORS}.md", page(f"{CONTACT}The doors are open.\n\n{QUOTE}"))
    return archive


def _lines(built: Built, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in built.read(f"records/{name}").splitlines()]


def _ours(built: Built) -> dict[str, bytes]:
    ends = (".json", ".jsonl", ".csv", ".vcf")
    return {
        name: data
        for name, data in built.files().items()
        if name.startswith(("records/", "releases/")) and name.endswith(ends)
    }


@pytest.mark.parametrize(
    ("builder", "name"), [("html", f"{DOORS}.html"), ("dirhtml", f"{DOORS}/index.html")]
)
def test_page_leads_to_its_record_and_contact(doors: Archive, builder: str, name: str) -> None:
    built = doors.must_build(builder)
    link = built.html(name).find("link", rel="alternate", type="application/json")
    assert link is not None
    record = json.loads(built.read(urljoin(name, str(link["href"]))))
    assert record["id"] == "2021/doors"
    assert record["address"] == f"https://press.example.org/{name.removesuffix('index.html')}"
    (save,) = built.article(name).select(".save-contact a")
    card = vobject.readOne(built.read(urljoin(name, str(save["href"]))))
    assert card.fn.value == "Kelsey Parsons"
    assert card.note.value == "As printed on “Doors Open”, issued on December 2, 2021."


def test_files_of_the_whole_archive_agree(doors: Archive) -> None:
    doors.write("releases/2020/gates.md", page(title="Gates", date="2020"))
    built = doors.must_build()
    gates, record = _lines(built, "releases.jsonl")
    assert record == json.loads(built.read(f"{DOORS}.json"))
    index = json.loads(built.read("records/releases.json"))
    assert index["count"] == 2
    assert [entry["id"] for entry in index["releases"]] == ["2020/gates", "2021/doors"]
    assert index["releases"][0].items() <= gates.items()
    (quote,) = _lines(built, "quotes.jsonl")
    with (built.out / "records/quotes.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, strict=True)
    assert row["passage"] == quote["passage"]
    anchor = built.article(f"{DOORS}.html").select_one("figure.quote")
    assert anchor is not None
    assert quote["address"] == f"https://press.example.org/{DOORS}.html#{anchor['id']}"
    assert {"records/release-1.schema.json", "records/quote-1.schema.json"} <= set(_ours(built))


def test_site_and_export_write_the_same_records(doors: Archive, tmp_path: Path) -> None:
    built = doors.must_build()
    to = tmp_path / "out"
    assert (
        main(["export", "--format", "jsonl", "--to", str(to), "--archive", str(doors.folder)]) == 0
    )
    for name in ("releases.jsonl", "quotes.jsonl"):
        assert (to / name).read_bytes() == (built.out / "records" / name).read_bytes()


def test_unchanged_build_writes_no_record(doors: Archive) -> None:
    built = doors.must_build()
    names = list(_ours(built))
    before = {name: (built.out / name).stat().st_mtime_ns for name in names}
    doors.must_build()
    assert {name: (built.out / name).stat().st_mtime_ns for name in names} == before


def test_incremental_build_comes_to_the_same_as_a_fresh_one(doors: Archive) -> None:
    doors.must_build()
    doors.write("releases/2020/gates.md", page(f"{CONTACT}Gates.\n", title="Gates", date="2020"))
    doors.write(f"{DOORS}.md", page("No contact any more.\n", replaces="2020/gates"))
    built, fresh = doors.must_build(), doors.must_build(out="fresh")
    assert _ours(built) == _ours(fresh)
    assert json.loads(built.read("releases/2020/gates.json"))["replaced_by"] == "2021/doors"
    assert f"{DOORS}/contact-1.vcf" not in _ours(built)


YEARS = ("2019", "2020", "2021")


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("is_lost", [False, True], ids=["kept", "lost"])
def test_files_of_the_whole_follow_a_change_in_any_year(
    archive: Archive, year: str, is_lost: bool
) -> None:
    for one in YEARS:
        archive.write(f"releases/{one}/doors.md", page(QUOTE, date=one, title=f"Doors of {one}"))
    archive.must_build()
    archive.write(f"releases/{year}/doors.md", page(QUOTE, date=year, title="Gates"))
    if is_lost:
        shutil.rmtree(archive.folder / "_build/doctrees-html/records")
    built, fresh = archive.must_build(), archive.must_build(out="fresh")
    assert _ours(built) == _ours(fresh)
    titles = [record["title"] for record in _lines(built, "releases.jsonl")]
    assert titles == ["Gates" if one == year else f"Doors of {one}" for one in YEARS]
    assert json.loads(built.read("records/releases.json"))["count"] == len(YEARS)


def test_name_in_the_directory_changes_the_records(doors: Archive) -> None:
    doors.must_build()
    text = doors.read("directory.yml")
    doors.write("directory.yml", text.replace("name: Alianza Americas", "name: Alianza"))
    built = doors.build(strict=False)
    assert _lines(built, "releases.jsonl")[0]["issuers"][0]["name"] == "Alianza"


@pytest.mark.parametrize("gone", [HELD, page("The harbour shuts.\n", draft="true"), None])
def test_record_goes_with_its_page(doors: Archive, gone: str | None) -> None:
    name = "releases/2022/harbour"
    doors.write(f"{name}.md", page(f"{CONTACT}The harbour shuts.\n", title="Harbour"))
    assert f"{name}.json" in _ours(doors.must_build())
    doors.remove(f"{name}.md")
    if gone:
        doors.write(f"{name}.md", gone)
    built = doors.must_build()
    everything = {**_ours(built), **_cache(doors)}
    assert [n for n, data in everything.items() if b"arbour" in data or "harbour" in n] == []
    assert len(_lines(built, "releases.jsonl")) == 1


def _cache(archive: Archive) -> dict[str, bytes]:
    cache = archive.folder / "_build" / "doctrees-html"
    kept = (path for path in cache.rglob("*") if "record" in f"{path.relative_to(cache)}")
    return {str(path): path.read_bytes() for path in kept if path.is_file()}


def test_another_builder_leaves_no_record_of_what_is_gone_in_the_cache(doors: Archive) -> None:
    doors.write("releases/2022/harbour.md", page("The harbour shuts.\n", title="Harbour"))
    doors.must_build()
    doors.remove("releases/2022/harbour.md")
    doors.must_build("dirhtml", out="html")
    assert [name for name, data in _cache(doors).items() if b"harbour" in data] == []


def test_preview_has_no_records(doors: Archive) -> None:
    built = doors.must_build("html", "-D", "pressroom_preview=1", out="preview")
    assert _ours(built) == {}
    assert built.article(f"{DOORS}.html").select(".save-contact") == []


def test_removed_release_leaves_a_tombstone(office: PressOffice) -> None:
    office.publish("2021/doors", page(f"{CONTACT}The secret doors.\n\n{QUOTE}"))
    office.archive.must_build()
    office.remove("2021/doors", "It named a child.")
    built = office.archive.must_build()
    assert list(_lines(built, "releases.jsonl")[0]["status"]) == ["removed"]
    assert _lines(built, "quotes.jsonl") == []
    assert built.article(f"{DOORS}.html").select(".cite") == []
    assert [n for n, d in _ours(built).items() if b"secret" in d or b"Parsons" in d] == []


def test_release_and_quote_can_be_cited(doors: Archive) -> None:
    article = doors.must_build().article(f"{DOORS}.html")
    quote, release = article.select("details.cite")
    assert quote.find_previous_sibling("figure") is not None
    names = ["APA", "Chicago", "MLA", "Wikipedia", "BibTeX", "CSL-JSON"]
    for box, summary in ((quote, "Cite this quote"), (release, "Cite this release")):
        assert text_of(box.select("summary")[0]) == summary
        assert [text_of(name) for name in box.select("dt")] == names
        assert len(box.select("dd > .copy-text")) == len(names)
    apa = text_of(release.select("dd")[0])
    address = f"https://press.example.org/{DOORS}.html"
    what = "Alianza Americas. (2021, December 2). Doors Open [Statement]. A press archive."
    assert apa == f"{what} {address}"
    assert text_of(quote.select("dd")[0]).startswith("Oscar Chacón, quoted in: Alianza Americas.")
    assert f"{address}#oscar-chacon" in text_of(quote.select("dd")[0])


def test_each_edition_is_cited_as_itself(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    for name, number in ((f"{DOORS}.html", 2), (f"{DOORS}/edition-1.html", 1)):
        said = text_of(built.article(name).select("details.cite")[-1].select("dd")[0])
        assert f"[Statement, edition {number}]" in said
        assert said.endswith(f"https://press.example.org/{name}")


def test_hostile_title_is_text_in_the_box(doors: Archive) -> None:
    title = "</details><script>x</script> & \\'"
    doors.write(f"{DOORS}.md", page(title=f'"{title[:-3]}"'))
    article = doors.must_build().article(f"{DOORS}.html")
    assert article.select("script") == []
    assert "</details><script>x</script>" in text_of(article.select("details.cite dd")[0])
