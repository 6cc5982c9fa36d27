"""The ledger shows every line that was changed, moved, doubled or taken out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.editions.ledger import Ledger, Recorded, Removed, appended, read_ledger
from pressroom.content.editions.ledger_lines import line_digest
from pressroom.content.problems import ContentError
from tests.patience import patience

Lines = list[str]
SHA = "ab" * 32
TRACE = "cd" * 8


def fact(release: str, edition: int = 1, sha256: str = SHA) -> Recorded:
    return Recorded(release, edition, "2021-12-02", sha256)


def ledger_of(path: Path, text: str) -> Ledger:
    path.write_text(text, encoding="utf-8")
    return read_ledger(path)


def problems(path: Path, text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        ledger_of(path, text)
    return [f"{problem.line}: {problem.what}" for problem in caught.value.problems]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ledgers")


@pytest.fixture
def lines(path: Path) -> Lines:
    """The lines of a ledger of four releases, each entered after the one before."""
    text = ""
    for name in "abcd":
        text = appended(ledger_of(path, text), text, [fact(f"2021/{name}")])
    return text.splitlines(keepends=True)


def test_what_was_entered_is_read_again(path: Path) -> None:
    facts = (fact("2021/a"), fact("2021/a", 2), Removed("2021/b", "2021-12-03", (TRACE,)))
    ledger = ledger_of(path, appended(Ledger(), "", facts))
    assert ledger.facts == facts
    assert ledger.last("2021/a") == facts[1]
    assert ledger.last("2021/b") is None
    assert ledger.removals == {"2021/b": facts[2]}


def test_missing_and_empty_files_are_empty_ledgers(path: Path) -> None:
    assert read_ledger(path) == Ledger()
    assert ledger_of(path, "") == Ledger()


def test_windows_line_ends_break_nothing(path: Path, lines: Lines) -> None:
    ledger = ledger_of(path, "".join(lines).replace("\n", "\r\n"))
    assert ledger == ledger_of(path, "".join(lines))


DAMAGES: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "changed": (
        lambda rows: [rows[0], rows[1].replace("ab", "ac", 1), *rows[2:]],
        "3: The line with the",
    ),
    "missing": (lambda rows: [rows[0], *rows[2:]], "2: The line with the digest"),
    "first missing": (lambda rows: rows[1:], "1: The line with the digest"),
    "reordered": (lambda rows: [rows[0], rows[2], rows[1], rows[3]], "2: The line with the digest"),
    "doubled": (
        lambda rows: [*rows[:2], rows[1], *rows[2:]],
        "3: This line of the ledger stands",
    ),
    "cut": (lambda rows: [*rows[:3], rows[3][:50]], "4: The last line of the ledger has no end"),
    "emptied": (
        lambda rows: [*rows[:2], "\n", *rows[2:]],
        "3: This line of the ledger cannot",
    ),
    "conflict": (
        lambda rows: [rows[0], "<<<<<<< HEAD\n", *rows[1:]],
        "2: This line of the ledger cannot",
    ),
}


@pytest.mark.parametrize(("damage", "told"), DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_shows_with_its_line(
    path: Path, lines: Lines, damage: Callable[[Lines], Lines], told: str
) -> None:
    assert problems(path, "".join(damage(lines)))[0].startswith(told)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("edition", 0),
        ("edition", True),
        ("edition", "1"),
        ("edition", 1.0),
        ("date", "yesterday"),
        ("date", ["2021"]),
        ("sha256", "ab"),
        ("previous", "ab"),
        ("previous", [1]),
        ("release", "../secret"),
        ("release", "/etc/passwd"),
        ("release", "2021/\ud800"),
        ("release", ""),
        ("release", 7),
        ("other", "x"),
    ],
)
def test_absurd_value_is_told_with_its_line(path: Path, key: str, value: object) -> None:
    record = {"release": "2021/a", "edition": 1, "date": "2021", "sha256": SHA, "previous": []}
    text = json.dumps(record | {key: value}) + "\n"
    assert problems(path, text)[0].startswith("1: This line of the ledger cannot be read: ")


@pytest.mark.parametrize(
    "line",
    ["[" * 100_000, "{", "null", "[]", '{"edition": ' + "9" * 5000 + "}", "NaN", '{"a":1,"a":1}'],
)
def test_absurd_line_is_told_with_its_place(path: Path, line: str) -> None:
    assert problems(path, line + "\n")[0].startswith("1: This line of the ledger cannot be read")


@given(st.lists(st.text() | st.sampled_from(["{}", '{"release": "a"}']), max_size=4))
def test_no_text_is_read_but_a_ledger(folder: Path, rows: Lines) -> None:
    path = folder / "any.jsonl"
    path.write_bytes("\n".join([*rows, ""] if rows else ["x"]).encode("utf-8", "surrogatepass"))
    with pytest.raises(ContentError) as caught:
        read_ledger(path)
    assert all(problem.line >= 1 for problem in caught.value.problems)


def test_link_is_refused_even_one_that_leads_nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("elsewhere.jsonl"))
    with pytest.raises(ContentError, match="symbolic link"):
        read_ledger(path)


def test_fork_is_joined_by_the_next_line(path: Path, lines: Lines) -> None:
    base = "".join(lines)
    ledger = ledger_of(path, base)
    ours, theirs = (appended(ledger, "", [fact(f"2022/{name}")]) for name in ("ours", "theirs"))
    forked = ledger_of(path, base + ours + theirs)
    assert len(forked.heads) == 2
    joined = ledger_of(path, appended(forked, base + ours + theirs, [fact("2022/next")]))
    assert len(joined.heads) == 1
    for lost in (ours, theirs):
        rest = appended(forked, base + ours + theirs, [fact("2022/next")]).replace(lost, "")
        assert problems(path, rest)


def test_same_edition_of_two_branches_is_one(path: Path, lines: Lines) -> None:
    ledger = ledger_of(path, "".join(lines[:1]))
    text = "".join([*lines, *appended(ledger, "", [fact("2022/x"), fact("2021/d")])])
    assert ledger_of(path, text).disputed == {}


def test_different_texts_as_one_edition_are_in_dispute(path: Path, lines: Lines) -> None:
    ledger = ledger_of(path, "".join(lines[:1]))
    other = appended(ledger, "", [fact("2021/d", sha256="ba" * 32)])
    assert ledger_of(path, "".join([*lines, other])).disputed == {"2021/d": 1}


def test_removals_of_two_branches_keep_all_traces(path: Path) -> None:
    removals = [Removed("2021/a", "2021-12-02", (mark * 16,)) for mark in "ef"]
    text = "".join(appended(Ledger(), "", [removal]) for removal in removals)
    assert ledger_of(path, text).removals["2021/a"].traces == ("e" * 16, "f" * 16)


def test_huge_ledger_is_read_in_linear_time(path: Path) -> None:
    text = appended(Ledger(), "", [fact(f"2021/{number}") for number in range(50_000)])
    path.write_text(text, encoding="utf-8")
    with patience():
        ledger = read_ledger(path)
    assert len(ledger.facts) == 50_000
    assert ledger.heads == (line_digest(text.splitlines()[-1]),)
