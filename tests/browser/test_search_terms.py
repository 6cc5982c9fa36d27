"""What the modules terms.js and names.js make of words, in a page that holds nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import context, serve

MODULES = Path(__file__).parents[2] / "pressroom" / "static" / "pressroom"
NAMES = [
    {
        "facet": "organization",
        "value": "Open Ballot Project",
        "role": "",
        "count": 9,
        "spellings": ["Proyecto Urna Abierta", "OBP"],
    },
    {"facet": "speaker", "value": "Óscar Chacón", "role": "chair", "count": 4, "spellings": []},
    {"facet": "topic", "value": "Wages", "role": "", "count": 2, "spellings": ["Salarios"]},
]
WORDS = {"r": {"relief": 9, "reliefs": 1, "belief": 5}, "b": {"belief": 5}, "other": {}}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("modules")
    (folder / "index.html").write_text("<!doctype html><title>Nothing</title>", "utf-8")
    for name in ("terms.js", "names.js"):
        (folder / name).write_bytes((MODULES / name).read_bytes())
    (folder / "names.json").write_text(json.dumps(NAMES), "utf-8")
    for letter, words in WORDS.items():
        (folder / f"words-{letter}.json").write_text(json.dumps(words), "utf-8")
    with serve(folder) as address, context(browser, address) as visitor:
        page = visitor.new_page()
        page.goto("/index.html")
        yield page


def call(page: Page, module: str, function: str, *arguments: Any) -> Any:
    script = "async ([m, f, a]) => (await import(`/${m}`))[f](...a)"
    return page.evaluate(script, [module, function, arguments])


def ask_names(page: Page, function: str, typed: str) -> Any:
    script = "async ([f, t]) => (await import('/names.js')).open(`${location.origin}/`)[f](t)"
    return page.evaluate(script, [function, typed])


@pytest.mark.parametrize(
    ("typed", "words", "phrases"),
    [
        ("asylum  now", ["asylum", "now"], []),
        ("“travel ban” asylum", ["asylum"], ["travel ban"]),
        ("«a» „b“ asylum", ["asylum"], ["a", "b"]),
        ('asylum "travel ba', ["asylum", "travel", "ba"], []),
        ("four-week bills", ["four", "week", "bills"], []),
        ("e-mail", ["mail"], []),
        ("h.r.5753", ["h.r.", "5753"], []),
        ("$112 36,000", ["112", "36,000"], []),
        ("10\u00a0p.m. … – !", ["10", "p.m."], []),
        ("O’Neill's", ["O’Neill's"], []),
        ('"" ', [], []),
    ],
)
def test_typed_words_are_taken_apart(
    page: Page, typed: str, words: list[str], phrases: list[str]
) -> None:
    assert call(page, "terms.js", "parse", typed) == {"words": words, "phrases": phrases}


def test_numbers_are_asked_whole(page: Page) -> None:
    terms = {"words": ["measure", "36,000", "18th"], "phrases": ["9"]}
    assert call(page, "terms.js", "numbers", terms) == ['"36,000"']


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("releif", ["relief", "belief"]),
        ("reliefs", []),
        ("chacom", ["chacon"]),
        ("cha", []),
        ("12345", []),
        ("quartz", []),
    ],
)
def test_the_nearest_words_are_offered(page: Page, word: str, near: list[str]) -> None:
    assert ask_names(page, "correct", word)[: len(near) or None] == near


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("open bal", "Open Ballot Project"),
        ("obp", "Open Ballot Project"),
        ("urna", "Open Ballot Project"),
        ("oscar", "Óscar Chacón"),
        ("CHACÓN", "Óscar Chacón"),
        ("salar", "Wages"),
    ],
)
def test_a_name_is_suggested_by_any_of_its_spellings(page: Page, typed: str, value: str) -> None:
    assert [name["value"] for name in ask_names(page, "suggest", typed)] == [value]


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [("abcd", "abcd", 0), ("abcd", "acbd", 1), ("abcd", "abd", 1), ("abcd", "xbcdy", 2)],
)
def test_swapped_letters_are_one_error(page: Page, one: str, other: str, errors: int) -> None:
    assert call(page, "names.js", "distance", one, other, 2) == errors
