"""``pressroom import`` as its user meets it: what it writes, prints and leaves alone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import Archive
from tests.conftest import PROJECT

SEED = PROJECT / "tests" / "data" / "remain-in-mexico.txt"
RELEASE = """\
FOR IMMEDIATE RELEASE
December 2, 2021

Welcome Centers Open Their Doors

CONTACT: Kelsey Parsons | (347) 555-0127 | press@example.org

CHICAGO – Three welcome centers opened today, Alianza Americas said.

“Nobody should wait in the street,” said Oscar Chacón, executive director of Alianza Americas.

About Alianza Americas

Alianza Americas is a network of organizations.

###
"""


@pytest.fixture
def project(archive: Archive) -> Archive:
    """An archive with the project's own directory."""
    archive.write("directory.yml", (PROJECT / "directory.yml").read_bytes())
    return archive


def run(archive: Archive, *arguments: str) -> int:
    return main(["import", *arguments, "--to", str(archive.folder / "releases")])


def pages(archive: Archive, folder: str = "releases") -> list[str]:
    found = (archive.folder / folder).rglob("*.md")
    return sorted(path.relative_to(archive.folder).as_posix() for path in found)


def test_first_document_becomes_the_page_made_by_hand(project: Archive) -> None:
    assert run(project, str(SEED), "--date", "2021-12") == 0
    (page,) = pages(project)
    by_hand = (PROJECT / "releases/2021/remain-in-mexico.md").read_text(encoding="utf-8")
    supplied = re.compile(r"\{supplied\}`[^`]*`")
    assert supplied.sub("[…]", project.read(page)) == supplied.sub("[…]", by_hand)


def test_what_the_first_document_needs_is_said_and_no_more(project: Archive) -> None:
    assert run(project, str(SEED)) == 1
    (held,) = pages(project, "held")
    report = json.loads(project.read("held/report.json"))
    (document,) = report["documents"]
    assert (document["fate"], document["page"]) == ("held", held)
    assert [
        (concern["what"].split(".")[0], concern["holds"]) for concern in document["concerns"]
    ] == [
        ("The source gives no date of issue; write it as date:, or import with --date", True),
        (
            "A name seems to be lost where […] stands: “In response, Alianza Americas and […] "
            "released the following statement:”",
            False,
        ),
        (
            "A name seems to be lost where […] stands: “[…] is the nation’s largest online”",
            False,
        ),
    ]
    assert [entry["text"].replace("\xa0", " ") for entry in document["left-out"]] == [
        "Spread the love",
        "CONTACT:",
        "[email protected]",
        "[email protected]",
    ]


def test_imported_release_builds_without_a_warning(project: Archive, tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_text(RELEASE, encoding="utf-8")
    assert run(project, str(source)) == 0
    assert pages(project) == ["releases/2021/welcome-centers-open-their-doors.md"]
    article = project.must_build().article("releases/2021/welcome-centers-open-their-doors.html")
    assert "FOR IMMEDIATE RELEASE" in article.get_text()
    (quote,) = article.select("figure.quote, blockquote")[:1]
    assert "Nobody should wait in the street" in quote.get_text()


def test_build_ignores_what_is_held(project: Archive) -> None:
    assert run(project, str(SEED)) == 1
    built = project.must_build()
    assert not list(built.out.rglob("biden-*"))


def test_second_run_changes_no_byte(project: Archive, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(RELEASE.replace("Doors", name), encoding="utf-8")
    sources = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), str(SEED)]
    run(project, *sources)
    files = {path: path.read_bytes() for path in project.folder.rglob("*") if path.is_file()}
    run(project, *sources)
    again = {path: path.read_bytes() for path in project.folder.rglob("*") if path.is_file()}
    report = project.folder / "held/report.json"
    assert files.pop(report) != again.pop(report), "the report tells the second run"
    assert files == again


def test_unknown_people_are_proposed_and_not_added(
    project: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "release.txt"
    source.write_text(RELEASE.replace("Oscar Chacón", "Inés Ejemplo"), encoding="utf-8")
    directory = project.read("directory.yml")
    assert run(project, str(source)) == 1
    assert "Unknown speaker “Inés Ejemplo”" in capsys.readouterr().out
    assert project.read("directory.yml") == directory
    proposed = project.read("held/directory.yml")
    assert 'ines-ejemplo:  # in 1 release\n    name: "Inés Ejemplo"\n' in proposed
    people = proposed.partition("people:\n")[2]
    project.write("directory.yml", directory.replace("people:\n", f"people:\n{people}", 1))
    assert run(project, str(source)) == 0
    assert pages(project)
    assert not pages(project, "held")
    assert not (project.folder / "held/directory.yml").exists()


def test_dry_run_says_what_it_would_do(
    project: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, str(SEED), "--date", "2021-12", "--dry-run") == 0
    assert re.search(r"1 +pages written", capsys.readouterr().out)
    assert not pages(project)
    assert not (project.folder / "import.jsonl").exists()


def test_report_goes_where_it_is_asked_for(project: Archive, tmp_path: Path) -> None:
    report = tmp_path / "reports" / "report.json"
    run(project, str(SEED), "--report", str(report))
    assert json.loads(report.read_text(encoding="utf-8"))["counts"] == {"held": 1}


def test_standard_input_is_a_source(project: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    with SEED.open(encoding="utf-8") as file:
        monkeypatch.setattr("sys.stdin", file)
        assert run(project, "-", "--date", "2021-12") == 0
    assert len(pages(project)) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--issuer", "presente"],
            "Unknown issuer “presente”. Expected an id",
        ),
        (["--select", "author=me"], "expected category=…, type=… or status=…"),
        (["--date", "yesterday"], "'yesterday': Expected 2021-12-02"),
        (["--language", "spanglish"], "Expected a BCP 47 language tag"),
        (["--format", "pdf"], "invalid choice: 'pdf'"),
        (["--kind", "tweet"], "invalid choice: 'tweet'"),
        (["--site", "ftp://example.org"], "'ftp://example.org'"),
    ],
)
def test_misuse_is_refused_before_anything_is_read(
    project: Archive, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    try:
        code = run(project, str(SEED), *arguments)
    except SystemExit as error:  # argparse
        code = int(error.code or 0)
    assert code == 2
    assert message in capsys.readouterr().err
    assert not (project.folder / "held").exists()


def test_folder_that_is_no_archive_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(SEED), "--to", str(tmp_path / "releases")]) == 2
    assert "so this is no archive" in capsys.readouterr().err


def test_missing_source_is_told(project: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "nowhere.txt") == 1
    assert "there is no such file or folder" in capsys.readouterr().out


def test_names_of_foreign_files_cannot_steer_the_terminal(
    project: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "evil\x1b[2J.txt").write_text("", encoding="utf-8")
    run(project, str(tmp_path / "evil\x1b[2J.txt"))
    assert "\x1b" not in capsys.readouterr().out
