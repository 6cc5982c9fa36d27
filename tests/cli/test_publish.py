"""``pressroom publish`` lets a page go out."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import Archive, page
from tests.cli.terminal import typed
from tests.conftest import PROJECT
from tests.faults.processes import contents

DOORS = "releases/2021/doors.md"
CONTACT = ":::{contact} Kelsey Parsons\n:phone: (347) 527-0969\n:::\n\n"
LEDGER = "releases/ledger.jsonl"
Printed = pytest.CaptureFixture[str]


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with a draft, in which the person stands."""
    archive.write(DOORS, page(f"{CONTACT}The doors are open.\n", draft="true"))
    monkeypatch.chdir(archive.folder)
    return archive


def test_draft_is_public_and_recorded(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/other.md", page(title="Another"))
    assert main(["publish", DOORS]) == 0
    assert capsys.readouterr().out == (
        "draft: true is taken out of the page.\n"
        "recorded  2021/doors, edition 1\n"
        "What remains:\n"
        "  git add releases/2021/doors.md releases/2021/doors releases/ledger.jsonl\n"
        "  git commit\n"
        "  git push, and Read the Docs builds; elsewhere make html, and copy the site\n"
    )
    assert here.read(DOORS) == page(f"{CONTACT}The doors are open.\n")
    assert "2021/other" not in here.read(LEDGER)
    assert "Doors Open" in here.must_build().article("index.html").get_text()


def test_second_time_changes_nothing(here: Archive, capsys: Printed) -> None:
    main(["publish", DOORS])
    before = contents(here.folder)
    capsys.readouterr()
    assert main(["publish", DOORS]) == 0
    assert capsys.readouterr().out == "Edition 1 was published and recorded already.\n"
    assert contents(here.folder) == before


def test_embargo_is_told_in_both_times_and_nothing_is_recorded(
    here: Archive, capsys: Printed
) -> None:
    held = page(embargo="2999-12-02T09:00-05:00")
    here.write(DOORS, page(embargo="2999-12-02T09:00-05:00", draft="true"))
    assert main(["publish", DOORS]) == 0
    printed = capsys.readouterr().out
    assert "until 2999-12-02 09:00-05:00, which is 2999-12-02 14:00 UTC; nothing is" in printed
    assert "guide/hold.md" in printed
    assert here.read(DOORS) == held
    assert not (here.folder / LEDGER).exists()
    assert main(["publish", DOORS, "--now", "2999-12-02T14:00Z"]) == 0
    assert "recorded  2021/doors, edition 1" in capsys.readouterr().out
    assert here.read(DOORS) == held


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (page("[TK: the text]\n", draft="true"), "doors.md:11: Something is still to come here"),
        (page(draft="true", topics="[asylm]"), "doors.md:7: Unknown topic “asylm”."),
        (page(draft="true", removed="{date: 2021, reason: x}"), "This release was removed"),
    ],
)
def test_page_that_is_not_ready_stays_as_it_is(
    here: Archive, capsys: Printed, text: str, reason: str
) -> None:
    here.write(DOORS, text)
    assert main(["publish", DOORS]) == 1
    printed = capsys.readouterr().out
    assert reason in printed
    assert printed.endswith("Nothing was published.\n")
    assert here.read(DOORS) == text


def test_what_went_out_is_not_published_with_other_words(here: Archive, capsys: Printed) -> None:
    main(["publish", DOORS])
    changed = page("The doors are shut.\n", draft="true")
    here.write(DOORS, changed)
    capsys.readouterr()
    assert main(["publish", DOORS]) == 1
    assert "[-open.-] {+shut.+}" in capsys.readouterr().out
    assert here.read(DOORS) == changed


def test_next_edition_is_published_too(here: Archive, capsys: Printed) -> None:
    main(["publish", DOORS])
    main(["revise", DOORS, "--kind", "update", "--note", "Shut.", "--date", "2021-12-03"])
    here.write(DOORS, here.read(DOORS).replace("are open", "are shut"))
    assert main(["publish", DOORS]) == 0
    assert "recorded  2021/doors, edition 2" in capsys.readouterr().out


@pytest.mark.parametrize(("answer", "status"), [("", 1), ("no", 1), ("yes", 0)])
def test_remarks_are_shown_and_the_person_is_asked(here: Archive, answer: str, status: int) -> None:
    stumbling = page(f"{CONTACT}Go to the the city.\n", draft="true")
    here.write(DOORS, stumbling)
    code, screen = typed(here.folder, ["publish", DOORS], [answer])
    assert code == status, screen
    assert "A word stands twice: “the the”." in screen
    assert (here.read(DOORS) == stumbling) == bool(status)


def test_remarks_stop_nobody_without_a_terminal(here: Archive, capsys: Printed) -> None:
    here.write(DOORS, page(f"{CONTACT}Go to the the city.\n", draft="true"))
    assert main(["publish", DOORS]) == 0
    assert "A word stands twice: “the the”." in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    ["draft: true\r\n", "draft:   yes  # until Ana has seen it\r\n"],
)
def test_all_else_in_the_page_stays_to_the_byte(here: Archive, line: str) -> None:
    before = page().replace("\n", "\r\n").replace("kind:", f"{line}kind:")
    Path(DOORS).write_bytes(b"\xef\xbb\xbf" + before.encode())
    assert main(["publish", DOORS]) == 0
    assert Path(DOORS).read_bytes() == b"\xef\xbb\xbf" + before.replace(line, "").encode()


def test_form_that_cannot_be_changed_is_left_to_the_person(here: Archive, capsys: Printed) -> None:
    text = page().replace("kind:", '"draft": true\nkind:')
    here.write(DOORS, text)
    assert main(["publish", DOORS]) == 1
    assert "Take it out by hand" in capsys.readouterr().out
    assert here.read(DOORS) == text


def test_guide_begins_and_publishes_a_release(here: Archive) -> None:
    guide = (PROJECT / "guide/write.md").read_text(encoding="utf-8")
    commands = (shlex.split(line) for line in re.findall(r"^\$ pressroom (.+)$", guide, re.M))
    new, publish, check = commands
    assert main([*new, "--issuer", "alianza-americas", "--date", "2026"]) == 0
    path = publish[1]
    assert main(publish) == 1
    assert main(check) == 1
    here.write(path, re.sub(r"\[TK: [^]]+\]", "Chicago", here.read(path)))
    assert main(check) == 0
    assert main(publish) == 0
