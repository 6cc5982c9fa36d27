"""The guides that correct, hold and withdraw: their commands do what they say."""

from __future__ import annotations

import re
import shlex

import pytest
import yaml

from pressroom.cli import main
from pressroom.content.schema import ChangeKind
from tests.archive import Archive, page
from tests.conftest import PROJECT, make_rules
from tests.test_documentation import code_words, examples

GUIDE = PROJECT / "guide"
DOORS = "releases/2021/doors.md"
GATES = "releases/2021/gates.md"
TEXT = "Alianza Americas opens its doors. They open at nine on Monday.\n"


def commands(guide: str) -> list[list[str]]:
    text = (GUIDE / guide).read_text(encoding="utf-8")
    return [shlex.split(line) for line in re.findall(r"^ *\$ pressroom (.+)$", text, re.MULTILINE)]


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    archive.write(DOORS, page(TEXT))
    archive.write(GATES, page(TEXT, title="Gates Open"))
    monkeypatch.chdir(archive.folder)
    return archive


def test_release_is_recorded_corrected_and_recorded_again(here: Archive) -> None:
    record, revise, again = commands("correct.md")
    assert main(record) == 0
    assert main(revise) == 0
    here.write(DOORS, here.read(DOORS).replace("at nine", "at ten"))
    here.must_build()
    assert main(again) == 0
    built = here.must_build()
    assert "They open at ten" in built.article("releases/2021/doors.html").get_text()
    assert "They open at nine" in built.article("releases/2021/doors/edition-1.html").get_text()


def test_message_about_a_silent_edit_is_the_one_shown(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["record"])
    here.write(DOORS, here.read(DOORS).replace("at nine", "at ten"))
    capsys.readouterr()
    main(["record"])
    (shown,) = examples(GUIDE / "correct.md", "text")
    assert shown in capsys.readouterr().out


def test_table_names_every_kind_of_change() -> None:
    assert code_words(GUIDE / "correct.md", "Which kind") == list(ChangeKind)


def test_release_is_withdrawn_and_another_removed(here: Archive) -> None:
    assert main(["record"]) == 0
    withdraw, remove = commands("withdraw.md")
    assert main(withdraw) == 0
    assert main(remove) == 0
    built = here.must_build()
    doors = built.article("releases/2021/doors.html").get_text()
    assert "It was issued before all partners had agreed to it." in doors
    assert "They open at nine" in doors
    gates = built.article("releases/2021/gates.html").get_text()
    assert "It named a child." in gates
    assert "They open at nine" not in gates


def test_tombstone_is_the_one_shown(here: Archive) -> None:
    main(["record"])
    main(commands("withdraw.md")[1])
    replaces, tombstone = examples(GUIDE / "withdraw.md", "yaml")
    assert here.read(GATES) == f"---\n{tombstone}---\n"
    here.write("releases/2021/next.md", page("New.\n").replace("topics:", f"{replaces}topics:"))
    here.must_build()


def test_release_under_embargo_is_held_and_due(
    here: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    (text,) = examples(GUIDE / "hold.md", "markdown")
    here.write("releases/2021/held.md", text.replace("2021-12-02T09", "2999-12-02T09"))
    site, public, due, record = commands("hold.md")
    here.must_build(out="html")
    assert main(site) == 0
    assert main(public) == 1
    assert "held.md" in capsys.readouterr().out
    assert main(due) == 0
    assert "2999-12-02T09:00" in capsys.readouterr().out
    assert main(record) == 0
    assert "2021/held" not in capsys.readouterr().out


@pytest.mark.parametrize("number", [0, 1])
def test_workflow_is_one_and_asks_what_the_command_answers(here: Archive, number: int) -> None:
    workflow = yaml.safe_load(examples(GUIDE / "hold.md", "yaml")[number])
    (job,) = workflow["jobs"].values()
    script = "\n".join(step.get("run", "") for step in job["steps"])
    (asked,) = re.findall(r"pressroom (due [^|]+)\|", script)
    assert main(shlex.split(asked)) == 1
    for target in re.findall(r"make (\w+)", script):
        assert f"\n{target}:" in make_rules()


@pytest.mark.parametrize("guide", ["correct.md", "withdraw.md", "hold.md"])
def test_guide_shows_commands(guide: str) -> None:
    assert len(commands(guide)) >= 2
