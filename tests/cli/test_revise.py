"""``pressroom revise``, ``withdraw`` and ``remove``, as a press officer runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import Archive, page

DOORS = "releases/2021/doors.md"
REVISE = ["revise", DOORS, "--kind", "update", "--note", "A date.", "--date", "2021-12-09"]
REMOVE = ["remove", DOORS, "--reason", "It named a child."]


@pytest.fixture
def here(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Archive:
    """An archive with one release, recorded."""
    archive.write(DOORS, page())
    monkeypatch.chdir(archive.folder)
    main(["record"])
    capsys.readouterr()
    return archive


def test_release_is_revised_edited_and_recorded(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(REVISE) == 0
    told = f"{DOORS} is edition 2 now. Edit it, then run: pressroom record\n"
    assert capsys.readouterr().out == told
    here.write(DOORS, here.read(DOORS).replace("are open", "are ajar"))
    assert main(["record"]) == 0
    assert "2021/doors, edition 2" in capsys.readouterr().out
    here.must_build()


def test_refusal_is_told_and_fails(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    main(REVISE)
    capsys.readouterr()
    assert main(REVISE) == 1
    assert capsys.readouterr().out.startswith(f"{DOORS}: Edition 2 is open already")


@pytest.mark.parametrize("given", [[], ["--wrong", "ten"], ["--right", "nine"]])
def test_correction_says_what_was_wrong_and_what_is_right(
    here: Archive, capsys: pytest.CaptureFixture[str], given: list[str]
) -> None:
    before = here.read(DOORS)
    assert main(["revise", DOORS, "--kind", "correction", "--note", "x", *given]) == 2
    assert "A correction says what was wrong and what is right." in capsys.readouterr().err
    assert here.read(DOORS) == before


def test_correction_with_both_is_written_down(here: Archive) -> None:
    words = ["--note", "The hour: wrong.", "--wrong", "ten", "--right", "nine"]
    options = ["--kind", "correction", "--date", "2021-12-09"]
    assert main(["revise", DOORS, *options, *words]) == 0
    assert (
        here.read(DOORS)
        .partition("changes:\n")[2]
        .startswith(
            "  - kind: correction\n    date: 2021-12-09\n"
            '    note: "The hour: wrong."\n    wrong: ten\n    right: nine\n---\n'
        )
    )


def test_withdrawn_release_stays_readable(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["withdraw", DOORS, "--reason", "It was not ours."]) == 0
    assert "Its text stays readable" in capsys.readouterr().out
    assert "The doors are open." in here.read(DOORS)
    assert "The doors are open." in here.must_build().article("releases/2021/doors.html").get_text()


def test_removed_text_is_in_no_page(here: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    here.must_build()
    main(REVISE)
    here.write(DOORS, here.read(DOORS).replace("are open", "are ajar"))
    main(["record"])
    here.must_build()
    capsys.readouterr()
    assert main(REMOVE) == 0
    assert capsys.readouterr().out.count("deleted ") == 2
    built = here.must_build()
    shown = [name for name, data in built.files().items() if b"doors are" in data.lower()]
    assert shown == []
    assert not (built.out / "releases/2021/doors/edition-1.html").exists()
    assert "Doors Open" in built.article("releases/2021/doors.html").get_text()


@pytest.mark.parametrize("text", ["", "two\nlines", "\x1b[2J"])
@pytest.mark.parametrize("command", [REVISE, REMOVE], ids=["note", "reason"])
def test_words_for_readers_are_one_line(here: Archive, command: list[str], text: str) -> None:
    before = here.read(DOORS)
    words = [text if word in ("A date.", "It named a child.") else word for word in command]
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert here.read(DOORS) == before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("releases/2021/nothing.md", "There is no releases/2021/nothing.md"),
        ("index.md", "index.md lies in no archive"),
        ("releases/2021/doors/edition-1.recorded", "is no page of a release"),
        ("releases/2021/link.md", "link.md is a symbolic link"),
        ("releases/2020/doors.md", "2020 is a symbolic link"),
    ],
)
def test_only_a_page_can_be_revised(
    here: Archive, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    Path("releases/2021/link.md").symlink_to("doors.md")
    Path("releases/2020").symlink_to("2021")
    assert main(["remove", name, "--reason", "x"]) == 2
    assert told in capsys.readouterr().err


def test_releases_folder_may_be_a_link(here: Archive, tmp_path: Path) -> None:
    Path("releases").rename(tmp_path / "elsewhere")
    Path("releases").symlink_to(tmp_path / "elsewhere")
    assert main(REVISE) == 0
    here.write(DOORS, here.read(DOORS).replace("are open", "are ajar"))
    assert main(["record"]) == 0
    assert (tmp_path / "elsewhere/2021/doors/edition-1.md").is_file()
    here.must_build()


def test_page_may_be_named_from_within_the_folder(
    here: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here.folder / "releases/2022").mkdir()
    monkeypatch.chdir(here.folder / "releases/2022")
    assert main(["withdraw", "../2021/doors.md", "--reason", "x"]) == 0
