"""``pressroom new`` begins a release."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from pressroom.cli import main
from pressroom.content.directory import read_directory
from pressroom.content.page import Page, read_page
from tests.archive import DIRECTORY, QUOTE, Archive, page
from tests.cli.terminal import typed

DESKS = """\
desks:
  press: {name: Press desk, organization: alianza-americas, phones: ["(347) 527-0969"]}
  prensa:
    name: Mesa de prensa
    organization: alianza-americas
    emails: [prensa@example.org]
    languages: [es]
"""
OFFICE = (
    DIRECTORY.replace(
        "{name: Alianza Americas}",
        "{name: Alianza Americas, boilerplate: {en: Alianza is a network., es: Es una red.}}",
    )
    + DESKS
)
LIKE = page(
    ":::{contact} Kelsey Parsons\n:phone: (347) 527-0969\n:::\n\nNobody may see this.\n\n"
    f"{QUOTE}\n:::{{about}} Presente.org\n{{supplied}}`Presente <lost>` is a group.\n:::\n",
    issuers="[presente-org]",
    language="en",
)


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with press desks, in which the person stands."""
    archive.write("directory.yml", OFFICE)
    archive.write("releases/2021/doors.md", LIKE)
    monkeypatch.chdir(archive.folder)
    return archive


def read(archive: Archive, name: str) -> Page:
    directory = read_directory(archive.folder / "directory.yml")
    return read_page(archive.folder / f"releases/{name}.md", name, directory, "US")


def test_page_has_all_but_its_text(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["new", "Gates: Open", "--issuer", "alianza-americas", "--topic", "asylum"]
    assert main([*command, "--date", "2022-01-05", "--kind", "statement"]) == 0
    assert here.read("releases/2022/gates-open.md") == (
        '---\ntitle: "Gates: Open"\ndate: 2022-01-05\nkind: statement\nlanguage: en\n'
        "issuers: [alianza-americas]\ntopics: [asylum]\ndraft: true\n---\n\n"
        ":::{contact} Press desk\n:organization: Alianza Americas\n:phone: (347) 527-0969\n:::\n\n"
        "[TK: the city], January 5, 2022 — [TK: the text, as it goes out]\n\n"
        ":::{about} Alianza Americas\nAlianza is a network.\n:::\n"
    )
    assert capsys.readouterr().out.startswith("releases/2022/gates-open.md\n")


def test_check_names_what_is_still_to_come(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    path = "releases/2022/gates.md"
    assert main(["new", "Gates", "--issuer", "alianza-americas", "--date", "2022-01-05"]) == 0
    capsys.readouterr()
    assert main(["check", path]) == 1
    printed = capsys.readouterr().out
    assert "    15: Something is still to come here: “[TK: the city]”." in printed
    assert "“[TK: the text, as it goes out]”" in printed
    text = here.read(path).replace("[TK: the city]", "Chicago")
    here.write(path, text.replace("[TK: the text, as it goes out]", "The gates are open."))
    assert main(["check", path]) == 0


def test_page_builds_as_it_is_in_a_preview(here: Archive) -> None:
    assert main(["new", "Abren", "--issuer", "alianza-americas", "--language", "es-MX"]) == 0
    year = datetime.now().astimezone().year
    assert "Abren" not in here.must_build().read("index.html")
    built = here.must_build("html", "-D", "pressroom_preview=1", out="preview")
    shown = built.article(f"releases/{year}/abren.html").get_text()
    for words in ("Mesa de prensa", "Es una red.", "[TK: la ciudad]"):
        assert words in shown


def test_no_page_is_written_over(here: Archive) -> None:
    for _ in range(2):
        assert main(["new", "Doors", "--issuer", "presente-org", "--date", "2021-12-02"]) == 0
    assert here.read("releases/2021/doors.md") == LIKE
    assert read(here, "2021/doors-2").release
    assert read(here, "2021/doors-3").release


def test_page_like_another_has_all_but_its_text(here: Archive) -> None:
    assert main(["new", "Gates", "--like", "releases/2021/doors.md", "--date", "2022"]) == 0
    release = read(here, "2022/gates").release
    assert release
    assert (release.kind, release.issuers, release.topics) == (
        "statement",
        ("presente-org",),
        ("asylum",),
    )
    assert [contact.name for contact in release.contacts] == ["Kelsey Parsons"]
    assert release.quotes == ()
    text = here.read("releases/2022/gates.md")
    assert ":::{about} Presente.org\nPresente is a group.\n:::" in text
    assert "Nobody" not in text


def test_without_a_terminal_what_is_missing_is_named(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "Gates"]) == 2
    assert capsys.readouterr().err == (
        "Issuers: missing, and nobody can be asked. Expected --issuer.\n"
    )
    assert [path.name for path in (here.folder / "releases").rglob("*.md")] == ["doors.md"]


@pytest.mark.parametrize("option", ["issuer", "topic", "desk"])
def test_unknown_id_is_named_with_the_nearest(
    here: Archive, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    known = {"issuer": "presente-org", "topic": "asylum", "desk": "press"}[option]
    assert main(["new", "Gates", f"--{option}", f"{known[:-1]}x"]) == 2
    assert f"Did you mean “{known}”?" in capsys.readouterr().err


def test_terminal_asks_for_what_is_missing(here: Archive) -> None:
    # Headline, kind, language, issuers (wrong, then right), topics, date and embargo.
    answers = ["Gates Open", "2", "", "9", "2", "1,2", "2022-02-30", "2022-01-05", ""]
    status, screen = typed(here.folder, ["new"], answers)
    assert status == 0, screen
    release = read(here, "2022/gates-open").release
    assert release
    assert (release.kind, release.language, release.issuers, release.topics) == (
        "statement",
        "en",
        ("presente-org",),
        ("asylum", "wages"),
    )
    assert "2  Presente.org (presente-org)" in screen
    assert "Expected numbers from 1 to 2" in screen
    assert "There is no such day or month." in screen


def test_answers_that_end_write_nothing(here: Archive) -> None:
    status, screen = typed(here.folder, ["new", "Gates"], [""])
    assert (status, "Nothing was written" in screen) == (2, True)
    assert not Path(here.folder / "releases/2022").exists()
