"""Pages and ledgers that no person wrote: no crash, no hang, always an error with a place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressroom.content.editions.ledger import Ledger, Recorded, Removed, appended, read_ledger
from pressroom.content.page import MAX_LENGTH, Page, parse_page
from pressroom.content.problems import ContentError, Problem
from tests.conftest import PROJECT
from tests.content.pages import DIRECTORY, page_text
from tests.patience import patience

SEED = (PROJECT / "releases/2021/remain-in-mexico.md").read_text(encoding="utf-8")
CHANGES = "[{kind: correction, date: 2021-12-05, note: x, wrong: a, right: b}]"
PAGES = [SEED, page_text(changes=CHANGES, embargo="2021-12-02T09:00Z", formerly="[/a/]")]
PIECES = [
    *("---\n", ":::\n", ":::{quote} ", ":::{about} Presente.org\n", "```{figure} a.png\n"),
    *(":role: ", "{supplied}`x <y>`", "changes:\n  - ", "removed: {date: 2021}\n", "    "),
    *("? ", "&a ", "*a", "!!x ", "> ", "| - |", "[^1]: ", "“", "”"),
    *("\t", "\r", "\x00", "\x1b", "\ufeff", "\u2028", "\u202e", "\x85"),
]
LEDGER = appended(
    Ledger(),
    "",
    [
        Recorded("2021/a", 1, "2021-12-02", "ab" * 32),
        Recorded("2021/a", 2, "2021-12", "cd" * 32),
        Removed("2021/b", "2021", ("ef" * 8,)),
    ],
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
often = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


@st.composite
def spoilt(draw: st.DrawFn, texts: list[str]) -> str:
    """One of *texts*, cut, doubled, turned around and filled with *PIECES* at random."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 6))):
        begin, end = sorted(draw(st.integers(0, len(text))) for _ in range(2))
        middle = draw(
            st.sampled_from(["", text[begin:end] * 2, text[begin:end][::-1]])
            | st.sampled_from(PIECES)
            | st.text(max_size=8)
        )
        text = text[:begin] + middle + text[end:]
    return text


def parsed(text: str) -> Page:
    return parse_page(text, "2021/x", DIRECTORY, "US")


@often
@given(spoilt(PAGES))
def test_spoilt_page_is_a_release_or_has_problems_each_with_a_line(text: str) -> None:
    page = parsed(text)
    assert page.release is not None or page.problems
    for problem in page.problems:
        assert problem.what
        assert 1 <= problem.line <= text.count("\n") + 2


RUNS = ["[", "![", "*", "_a_ ", "`", "“", "<", "> ", "- ", "|a", "\\", "&", "(a)", "{a}`", "::: "]


@pytest.mark.parametrize("piece", RUNS)
def test_page_of_one_piece_is_read_in_seconds(piece: str) -> None:
    head = page_text("")
    text = head + piece * ((MAX_LENGTH - len(head)) // len(piece) // 10)
    with patience():
        parsed(text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ledgers")


def read(folder: Path, text: str) -> None:
    """Read *text* as a ledger; whatever is wrong with it has a line."""
    path = folder / "ledger.jsonl"
    path.write_bytes(text.encode())
    for problem in _problems(path):
        assert 1 <= problem.line <= text.replace("\r", "\n").count("\n") + 1


def _problems(path: Path) -> tuple[Problem, ...]:
    try:
        read_ledger(path)
    except ContentError as error:
        return error.problems
    return ()


@often
@given(spoilt([LEDGER]))
def test_spoilt_ledger_is_read_or_has_problems_each_with_a_line(folder: Path, text: str) -> None:
    read(folder, text)


@often
@given(st.sampled_from(range(3)), st.text(max_size=3) | st.none(), values)
def test_ledger_with_any_value_anywhere_has_a_line(
    folder: Path, number: int, key: str | None, value: object
) -> None:
    lines = LEDGER.splitlines()
    record = json.loads(lines[number])
    for name in [key] if key is not None else list(record):
        lines[number] = json.dumps({**record, name: value})
        read(folder, "\n".join([*lines, ""]))
