"""What of a page must not be found, whatever state the page is in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pressroom.content.embargo.hidden import hidden_pages
from pressroom.content.leaks.pictures import names_of_files
from pressroom.content.leaks.secrets import Secret, needles
from tests.content.pages import page_text
from tests.content.shelves import begun

NOW = datetime(2022, 1, 1, tzinfo=UTC)


def secrets(folder: Path, text: str, name: str = "doors") -> set[tuple[str, str]]:
    """Return what is sought of a draft: what it is, and its words or the exact name."""
    shelf = begun(folder, **{name: text.replace("title:", "draft: true\ntitle:", 1)})
    found = needles(shelf, list(hidden_pages(shelf.releases, NOW)))
    return {(s.what, s.exact or " ".join(s.words)) for s in found if isinstance(s, Secret)}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("doors", {("the address", "2021/doors")}),
        (
            "open-doors",
            {
                ("the address", "2021/open-doors"),
                ("the name", "open-doors.md"),
                ("the name", "open-doors.html"),
            },
        ),
        (
            "doors-open-again",
            {("the address", "2021/doors-open-again"), ("the name", "doors-open-again")},
        ),
    ],
)
def test_name_of_one_word_is_sought_as_an_address_only(
    tmp_path: Path, name: str, expected: set[tuple[str, str]]
) -> None:
    found = secrets(tmp_path, page_text("x"), name)
    assert {secret for secret in found if secret[0] in ("the address", "the name")} == expected


def test_sentences_of_three_words_and_runs_of_eight_are_sought(tmp_path: Path) -> None:
    found = secrets(
        tmp_path, page_text("We won. We all won.\n\none two three four five six 7 8 9\n")
    )
    assert {words for what, words in found if what == "a sentence"} == {"we all won"}
    assert {words for what, words in found if what == "words of the text"} == {
        "one two three four five six 7 8",
        "two three four five six 7 8 9",
    }


def test_text_in_directives_and_their_fields_is_sought(tmp_path: Path) -> None:
    body = (
        ":::{quote} Oscar Chacón\n:role: keeper of the doors\n\n“Nobody here will wait,” he said.\n"
        ":::\n\n:::{figure} plan.png\n:alt: A plan of doors\n\nDoors drawn by hand\n:::\n"
    )
    found = {words for what, words in secrets(tmp_path, page_text(body)) if what == "a sentence"}
    assert found == {
        "keeper of the doors",
        "nobody here will wait he said",
        "a plan of doors",
        "doors drawn by hand",
    }


@pytest.mark.parametrize(
    "body",
    [
        "{unknown}`role` Nobody here will wait.\n",
        ":::{nonsense}\nNobody here will wait.\n",
        ":::{quote}\n:role: x\nNobody here will wait.\n:::\n",
        "- a\n  - Nobody **here** [will](https://example.org) wait.\n",
        "> Nobody here\n> will wait.\n",
        "```\nNobody here will wait.\n```\n",
        "| a |\n|---|\n| Nobody here will wait. |\n",
    ],
)
def test_page_that_is_wrong_or_odd_keeps_its_secrets(tmp_path: Path, body: str) -> None:
    found = {words for what, words in secrets(tmp_path, page_text(body)) if what == "a sentence"}
    assert "nobody here will wait" in {words.removeprefix("role ") for words in found}


def test_page_with_unknown_keys_keeps_its_secrets(tmp_path: Path) -> None:
    text = page_text("Nobody here will wait.", sumary="x", kind="nonsense", topics="[x")
    assert secrets(tmp_path / "a", text.replace("topics: [x", "topics: [x]"))
    assert ("the title", "doors open") in secrets(tmp_path / "b", page_text("x", sumary="x"))


@pytest.mark.parametrize(
    ("markdown", "names"),
    [
        ("![plan](/images/plan.png)", ["plan.png"]),
        ("![plan](<../the plan.png> 'Title')", ["the plan.png"]),
        ("[text](files/annex.pdf#page=2)", ["annex.pdf"]),
        ("![plan][1]\n\n[1]: plan%20b.png", ["plan b.png"]),
        (":::{image} plan.png\n:::", ["plan.png"]),
        (":::{figure} a/plan.png\n:alt: x\n:::", ["plan.png"]),
        ("[text](https://example.org/plan.png)", []),
        ("[text](other-page)", []),
    ],
)
def test_files_that_a_page_shows(markdown: str, names: list[str]) -> None:
    assert list(names_of_files(markdown)) == names


@pytest.mark.parametrize("part", ["](<", "\n[a]:", "\n", "](", ":::{image} "])
def test_hostile_page_is_looked_through_in_a_moment(part: str) -> None:
    assert list(names_of_files(f"{part * 300_000}\n\n![plan](plan.png)"))[-1:] == ["plan.png"]
