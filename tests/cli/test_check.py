"""``pressroom check`` says what is wrong, where, and what to do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from pressroom.cli import main
from tests.archive import Archive, page
from tests.outputs.press_office import PressOffice

WRONG = ":::{quote} Oscar Chacom\n“x”\n:::\n"
HELD = page("Nobody here will be told.\n", title="Gates Shut", embargo="2999-01-01T09:00-05:00")
Printed = pytest.CaptureFixture[str]


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with one public page, in which the person stands."""
    archive.write("releases/2021/doors.md", page())
    monkeypatch.chdir(archive.folder)
    return archive


@pytest.mark.usefixtures("here")
def test_nothing_wrong_is_said_with_counts(capsys: Printed) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == (
        "0 problems; 1 release checked.\n1 release not recorded yet: pressroom record\n"
    )


def test_recorded_release_is_not_counted_as_unrecorded(here: Archive, capsys: Printed) -> None:
    PressOffice(here).record()
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "0 problems; 1 release checked.\n"


def test_problems_stand_under_their_page(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/a.md", page(WRONG, topics="[asylm]"))
    here.write("releases/2022/b.md", page(WRONG))
    assert main(["check"]) == 1
    assert capsys.readouterr().out == (
        "releases/2021/a.md\n"
        "     7: Unknown topic “asylm”.\n"
        "        Expected an id of the topics in the directory. Did you mean “asylum”?\n"
        "    10: Unknown speaker “Oscar Chacom”.\n"
        "        Expected a person of the directory, by name, other spelling or id. "
        "Did you mean “Oscar Chacón”?\n"
        "releases/2022/b.md\n"
        "    10: Unknown speaker “Oscar Chacom”.\n"
        "        Expected a person of the directory, by name, other spelling or id. "
        "Did you mean “Oscar Chacón”?\n"
        "3 problems; 3 releases checked.\n"
        "3 releases not recorded yet: pressroom record\n"
    )


def test_only_the_named_pages_are_checked(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/a.md", page(WRONG))
    assert main(["check", "releases/2021/doors.md"]) == 0
    assert "1 release checked" in capsys.readouterr().out
    assert main(["check", "releases/2021/doors.md", "releases/2021/a.md"]) == 1


BREAKS: dict[str, tuple[Callable[[Archive], object], str, str]] = {
    "an edited page": (
        lambda a: a.write("releases/2021/doors.md", page("The doors are shut.\n")),
        "releases/2021/doors.md",
        "[-open.-] {+shut.+}",
    ),
    "a page that is gone": (
        lambda a: a.remove("releases/2021/doors.md"),
        "releases/2021/doors.md",
        "its page is gone",
    ),
    "a page held back": (
        lambda a: a.write("releases/2021/doors.md", page(draft="true")),
        "releases/2021/doors.md",
        "under embargo or a draft now",
    ),
    "an edited kept text": (
        lambda a: a.write("releases/2021/doors/edition-1.recorded", page("Shut.\n")),
        "releases/2021/doors/edition-1.recorded",
        "differs",
    ),
    "an edited ledger": (
        lambda a: a.write("releases/ledger.jsonl", "nonsense\n"),
        "releases/ledger.jsonl",
        "cannot be read",
    ),
    "a stray edition": (
        lambda a: a.write("releases/2021/doors/edition-7.md", page()),
        "releases/2021/doors/edition-7.md",
        "the ledger does not name it",
    ),
}


@pytest.mark.parametrize(("spoil", "place", "message"), BREAKS.values(), ids=BREAKS.keys())
def test_whatever_breaks_the_record_is_found(
    here: Archive,
    capsys: Printed,
    spoil: Callable[[Archive], object],
    place: str,
    message: str,
) -> None:
    PressOffice(here).record()
    spoil(here)
    assert main(["check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == place
    assert message in lines[1]


def test_github_shows_problems_at_their_lines(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/100%,a.md", page(WRONG))
    assert main(["check", "--format", "github"]) == 1
    assert (
        "::error file=releases/2021/100%25%2Ca.md,line=10::Unknown speaker “Oscar Chacom”. "
        "Expected a person"
    ) in capsys.readouterr().out


def test_program_reads_json(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/a.md", page(WRONG))
    assert main(["check", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    (problem,) = told["problems"]
    assert (problem["file"], problem["line"]) == ("releases/2021/a.md", 10)
    assert problem["what"] == "Unknown speaker “Oscar Chacom”."
    assert (told["releases"], told["unrecorded"]) == (2, ["2021/a", "2021/doors"])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (HELD, "This page is under embargo until 2999-01-01T09:00:00-05:00."),
        (page(title="Gates Shut", draft="true"), "This page is a draft."),
    ],
)
def test_public_tree_may_hold_no_secret(
    here: Archive, capsys: Printed, text: str, what: str
) -> None:
    here.write("releases/2022/gates.md", text)
    assert main(["check"]) == 0
    capsys.readouterr()
    assert main(["check", "--public"]) == 1
    printed = capsys.readouterr().out
    assert printed.startswith(f"releases/2022/gates.md\n     1: {what}\n")
    assert "Gates Shut" not in printed


def test_public_tree_may_hold_what_the_embargo_has_left(here: Archive) -> None:
    here.write("releases/2022/gates.md", HELD)
    assert main(["check", "--public", "--now", "2999-01-01T14:00Z"]) == 0


def test_site_is_searched_for_secrets(here: Archive, capsys: Printed) -> None:
    here.write("releases/2022/gates.md", HELD)
    here.write("_build/html/index.html", "<p>The doors are open.</p>")
    assert main(["check", "--site", "_build/html"]) == 0
    here.write("_build/html/a.html", "<h1>Gates Shut</h1><p>Nobody here will be told.</p>")
    capsys.readouterr()
    assert main(["check", "--site", "_build/html"]) == 1
    printed = capsys.readouterr().out
    assert printed.startswith("_build/html/a.html\n")
    assert "     1: This file holds the title of releases/2022/gates.md." in printed
    assert "     1: This file holds a sentence of releases/2022/gates.md." in printed
    assert "Gates Shut" not in printed
    assert "Nobody" not in printed


def test_site_that_cannot_be_searched_is_refused(here: Archive, capsys: Printed) -> None:
    here.write("releases/2022/gates.md", HELD)
    here.write("_build/html/a.7z", b"7z\xbc\xaf\x27\x1c")
    assert main(["check", "--site", "_build/html"]) == 1
    assert "Whether the site holds a secret cannot be told: a.7z" in capsys.readouterr().out


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--site", "nowhere"], "There is no folder nowhere."),
        (["--archive", "nowhere"], "There is no archive in"),
        (["nowhere.md"], "There is no nowhere.md."),
        (["index.md"], "index.md lies in no archive."),
        (["--now", "2022-01-01"], "has no offset from UTC"),
    ],
)
def test_check_that_cannot_begin_says_why(
    capsys: Printed, arguments: list[str], message: str
) -> None:
    assert main(["check", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_page_is_checked_without_loading_what_makes_it_slow(here: Archive) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "pressroom", "check"]
    page_file = str(here.folder / "releases/2021/doors.md")
    done = subprocess.run([*command, page_file], capture_output=True, text=True, check=True)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "pressroom.content.page" in loaded
    assert loaded & {"sphinx", "docutils", "myst_parser", "trafilatura", "mammoth"} == set()


def test_archive_of_fifty_releases_has_no_problem(
    fiction: Archive, monkeypatch: pytest.MonkeyPatch, capsys: Printed
) -> None:
    monkeypatch.chdir(fiction.folder)
    assert main(["check"]) == 0
    assert "50 releases checked" in capsys.readouterr().out
