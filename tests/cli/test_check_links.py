"""``pressroom check`` finds, without a build, what leads nowhere; and remarks what looks wrong."""

from __future__ import annotations

import json

import pytest

from pressroom.cli import main
from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice

DOORS = "releases/2021/doors.md"
HIDDEN = page(title="Gates", draft="true")
SPANISH = {"language": "es", "translation-of": "2021/doors", "title": "Puertas"}
Printed = pytest.CaptureFixture[str]


@pytest.fixture
def here(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with a public page and a draft, in which the person stands."""
    archive.write(DOORS, page(QUOTE))
    archive.write("releases/2021/gates.md", HIDDEN)
    monkeypatch.chdir(archive.folder)
    return archive


def problems(capsys: Printed, *arguments: str) -> list[str]:
    """Return line and sentence of every problem that a check finds."""
    capsys.readouterr()
    main(["check", "--format", "json", *arguments])
    found = json.loads(capsys.readouterr().out)["problems"]
    return [f"{problem['line']}: {problem['what']} {problem['expected']}" for problem in found]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("{release}`2021/dors`", 10, "Unknown release “2021/dors”. Expected one such as"),
        ("See\n{release}`them <2021/dors>`", 11, "Did you mean “2021/doors”?"),
        ("{quote}`2021/doors#oscar-chacon-nobody`", 10, "Did you mean “2021/doors#oscar-chacon-"),
        ("{quote}`2021/dors#x`", 10, "Unknown quote “2021/dors#x”."),
        ("{speaker}`oscar-chacom`", 10, "Did you mean “oscar-chacon”?"),
        ("{press:topic}`asylm`", 10, "Did you mean “asylum”?"),
        ("{organization}`alianza`", 10, "Unknown organization “alianza”."),
        (f"{QUOTE[:-5]} {{topic}}`asylm`\n:::", 14, "Unknown topic “asylm”."),
        ("{release}`2021/gates`", 10, "“2021/gates” is not public"),
        ("{release}`2021/doors/edition-1`", 10, "Unknown release “2021/doors/edition-1”."),
    ],
)
def test_link_that_leads_nowhere_is_a_problem_here_and_in_a_build(
    here: Archive, capsys: Printed, text: str, line: int, what: str
) -> None:
    here.write("releases/2021/next.md", page(f"{text}\n", title="Next"))
    for pages in ([], ["releases/2021/next.md"]):
        (problem,) = problems(capsys, *pages)
        assert problem.startswith(f"{line}: ")
        assert what in problem
    built = here.build()
    assert built.status
    assert what in built.printed


def test_links_that_lead_somewhere_are_none(here: Archive, capsys: Printed) -> None:
    anchor = "oscar-chacon-nobody-should-wait-these-doors"
    text = (
        f"{{release}}`2021/doors`, {{quote}}`this <2021/doors#{anchor}>`, "
        "{speaker}`oscar-chacon`, {topic}`asylum`, {organization}`alianza-americas`, "
        "`` {topic}`asylm` ``, \\{topic}`asylm`, {topic}`!asylm`\n\n```\n{topic}`asylm`\n```\n"
    )
    here.write("releases/2021/next.md", page(text, title="Next"))
    assert problems(capsys) == []
    here.must_build()


FRONT_MATTERS: dict[str, tuple[dict[str, str], str]] = {
    "replaces nothing": ({"replaces": "2021/dors"}, "Unknown release “2021/dors”."),
    "translates nothing": ({**SPANISH, "translation-of": "2021/dors"}, "Did you mean “2021/doors”"),
    "same language": ({**SPANISH, "language": "en"}, "“2021/doors” is in the same language"),
    "translates a draft": ({**SPANISH, "translation-of": "2021/gates"}, "is not public"),
    "at a page": ({"formerly": "[/releases/2021/doors.html]"}, "is that of a page or file"),
    "at a speaker": ({"formerly": "[/speakers/oscar-chacon.html]"}, "is that of a page or file"),
    "in the static files": ({"formerly": "[/_static/old/]"}, "is that of a page or file"),
}


@pytest.mark.parametrize(("keys", "what"), FRONT_MATTERS.values(), ids=FRONT_MATTERS.keys())
def test_front_matter_that_names_what_cannot_be_is_a_problem(
    here: Archive, capsys: Printed, keys: dict[str, str], what: str
) -> None:
    here.write("releases/2021/next.md", page(f"{QUOTE}", **({"title": "Next"} | keys)))
    key = next(k for k in keys if k not in ("language", "title"))
    text = here.read("releases/2021/next.md").split("\n")
    line = next(n for n, t in enumerate(text, start=1) if t.startswith(f"{key}:"))
    for pages in ([], ["releases/2021/next.md"]):
        (problem,) = problems(capsys, *pages)
        assert problem.startswith(f"{line}: ")
        assert what in problem
    assert here.build().status


def test_two_releases_at_one_old_address_are_a_problem(here: Archive, capsys: Printed) -> None:
    for name in ("a", "b"):
        here.write(f"releases/2021/{name}.md", page(title=name, formerly="[/old/]"))
    first, second = problems(capsys)
    assert "The old address /old/ leads to releases/2021/b.md too" in first
    assert "The old address /old/ leads to releases/2021/a.md too" in second


def test_drafts_may_link_to_each_other(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/next.md", page("{release}`2021/gates`\n", draft="true"))
    assert main(["check"]) == 0
    assert "“2021/gates” is not public." in capsys.readouterr().out
    assert main(["publish", "releases/2021/next.md"]) == 1
    assert "“2021/gates” is not public." in capsys.readouterr().out
    assert main(["publish", "releases/2021/gates.md"]) == 0
    assert main(["publish", "releases/2021/next.md"]) == 0


def test_remarks_are_grouped_and_fail_only_a_strict_check(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/next.md", page("Go to the the city.\n", title="Next"))
    assert main(["check", "releases/2021/next.md"]) == 0
    assert capsys.readouterr().out == (
        "Look at these again before they go out; they may be right.\n"
        "releases/2021/next.md\n"
        "    10: A word stands twice: “the the”.\n"
        "        Take one.\n"
        "0 problems, 1 remark; 1 release checked.\n"
        "1 release not recorded yet: pressroom record\n"
    )
    assert main(["check", "--strict", "releases/2021/next.md"]) == 1
    assert main(["check", "--strict", DOORS]) == 0


def test_programs_are_told_both_grades(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/next.md", page("Go to the the {topic}`city`.\n", title="Next"))
    assert main(["check", "--format", "github"]) == 1
    printed = capsys.readouterr().out
    assert "::error file=releases/2021/next.md,line=10::Unknown topic “city”." in printed
    assert (
        "::warning file=releases/2021/next.md,line=10::A word stands twice: “the the”." in printed
    )
    main(["check", "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert {remark["what"] for remark in told["remarks"]} == {
        "A word stands twice: “the the”.",
        "This release names no contact.",
    }


def test_what_went_out_is_not_remarked_any_more(here: Archive, capsys: Printed) -> None:
    here.write("releases/2021/next.md", page("Go to the the city.\n", title="Next"))
    PressOffice(here).record()
    assert main(["check", "--strict", "releases/2021/next.md"]) == 0
