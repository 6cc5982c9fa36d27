"""What a journalist would stumble over is remarked, at its line; and what is right is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pressroom.content.directory import Desk, Directory, Organization, Person
from pressroom.content.page import parse_page
from pressroom.content.remarks.known_names import KnownNames
from pressroom.content.remarks.rules import remarks_on
from pressroom.content.remarks.subject import Subject
from pressroom.content.source import split_front_matter
from tests.archive import page

DIRECTORY = Directory(
    people={
        "nancy-trevino": Person(name="Nancy Treviño", spellings=("Nancy Guzmán",)),
        "paul-oneill": Person(name="Paul O’Neill"),
    },
    organizations={
        "alianza-americas": Organization(name="Alianza Americas"),
        "city": Organization(name="Housing Department"),
    },
    topics={},
)
DESK = {"press": Desk(name="Press desk", organization="alianza-americas", phones=("555-0123",))}
NOW = datetime(2021, 12, 2, 12, tzinfo=UTC)
CONTACT = ":::{contact} Kelsey Parsons\n:email: press@example.org\n:::\n\n"
QUOTE = ":::{quote} Nancy Treviño\n\n“We will not wait,” said Nancy Treviño.\n:::\n\n"
FIRST = 13
"""The line on which the text of a page with a contact begins."""


def remarked(
    text: str, *, directory: Directory = DIRECTORY, is_public: bool = True, **keys: str | None
) -> list[tuple[int, str]]:
    """Return the line and the sentence of each remark on a page with that *text*."""
    source = page(text, **{"topics": None} | keys)
    read = parse_page(source, "2021/doors", directory, "US")
    assert read.release is not None
    assert read.problems == ()
    names = KnownNames.of(directory)
    parts = split_front_matter(source)
    subject = Subject(read, read.release, parts, directory, names, NOW, is_public)
    return [(remark.line, remark.what) for remark in remarks_on(subject)]


def in_text(text: str, language: str = "en") -> list[tuple[int, str]]:
    return remarked(CONTACT + text, language=language)


STUMBLES = {
    "name without its accent": ("Nancy Trevino spoke.", "“Nancy Trevino” is “Nancy Treviño” in"),
    "name with another accent": ("Nancy Trevińo spoke.", "“Nancy Trevińo” is “Nancy Treviño” in"),
    "name with a wrong letter": ("Nancy Trevina spoke.", "“Nancy Trevina” is “Nancy Treviño” in"),
    "name across lines": ("It was Nancy\nTrevino.", "“Nancy Trevino” is “Nancy Treviño” in"),
    "name in a link": ("[Nancy Trevino](https://example.org/)", "“Nancy Trevino” is"),
    "organization": ("Alianza Américas came.", "“Alianza Américas” is “Alianza Americas” in"),
    "surname of a speaker": (f"{QUOTE}Ms. Trevino left.", "“Trevino” is “Treviño” in"),
    "word twice": ("They went to the the city.", "A word stands twice: “the the”."),
    "word twice over a line’s end": ("They went to the\nthe city.", "A word stands twice: “the"),
    "place to fill": ("CHICAGO, [DATE] — It opened.", "a place to be filled in: “[DATE]”."),
    "mark never closed": ("They call it “home. Nobody does.", "has no partner in the paragraph"),
    "mark never opened": ("They call it home.” Nobody does.", "has no partner in the paragraph"),
    "quotation in no quote": (
        "“We have waited for these doors for years,” said a neighbor.",
        "These words stand in no quote: “We have waited for",
    ),
    "dateline of another day": (
        "CHICAGO, Dec. 3 — The doors are open.",
        "The dateline says “Dec. 3”, and date: says 2021-12-02.",
    ),
    "dateline of another year": (
        "CHICAGO, December 2, 2020 — The doors are open.",
        "The dateline says “December 2, 2020”, and date: says 2021-12-02.",
    ),
    "wrong weekday": ("Come on Friday, December 9, 2021.", "that day is no Friday."),
    "wrong weekday without a year": ("Come on Sunday, December 9.", "that day is no Sunday."),
    "paragraph pasted twice": (
        "\n\n".join(["The doors of the welcome center are open to everybody. " * 5] * 2),
        "This paragraph stands on line 13 already",
    ),
    "organization’s quote that names who speaks": (
        ":::{quote}\n:organization: Alianza Americas\n\n“We wait,” said Nancy Treviño.\n:::",
        "This quote does not say who speaks, and its text names “Nancy Treviño”.",
    ),
}


@pytest.mark.parametrize(("text", "what"), STUMBLES.values(), ids=STUMBLES.keys())
def test_stumble_is_remarked_once(text: str, what: str) -> None:
    ((_line, said),) = in_text(text + "\n")
    assert what in said


@pytest.mark.parametrize(
    "text",
    [
        "Nancy Treviño and NANCY TREVINO, Nancy Guzmán, Paul O'Neill.",
        "Alianza Americas’ friends met.",
        "Nancy Treviño’s doors. Nancy Trevor spoke. Nancy, Trevino and others.",
        f"{QUOTE}Lee Trevino, a golfer, spoke.",
        "Two Housing Departments met.",
        "See https://example.org/nancy-trevino/the-the, write to nancy.trevino@example.org.",
        "What we had had in Walla Walla was, was it not, that that.",
        "They call it “home”. A 5' 10\" door.",
        'Speed, "24/7" access, and "ease".',
        "“The doors are open.\n\n“They stay open.”",
        "It is called “The Doors Are Open”, said nobody.",
        "CHICAGO, Dec. 2, 2021 — Open on Thursday, December 2, and on Thursday, December 9.",
        "Closed since Thursday, Dec. 3, 2020 and Friday, January 7.",
        "- The doors are open.\n- The doors are open.",
        "::::{list-table}\n* - “a\n  - b”\n::::\n",
    ],
)
def test_what_is_right_is_not_remarked(text: str) -> None:
    assert in_text(text + "\n") == []


def test_remark_stands_at_its_line() -> None:
    text = "The doors are open.\n\nThey are open to\nthe the city.\n\nNancy\nTrevino came.\n"
    assert [line for line, _what in in_text(text)] == [FIRST + 5, FIRST + 3]


def test_words_are_doubled_in_the_language_of_the_release() -> None:
    text = "Las puertas de de la casa a a veces.\n"
    assert [what for _line, what in in_text(text, language="es")] == [
        "A word stands twice: “de de”."
    ]
    assert in_text("Die die das das the the\n", language="de") == []


@pytest.mark.parametrize(
    ("kind", "desks", "is_public", "count"),
    [
        ("statement", DESK, True, 1),
        ("statement", {}, False, 1),
        ("statement", {}, True, 0),
        ("speech", DESK, False, 0),
    ],
)
def test_release_without_a_contact(
    kind: str, desks: dict[str, Desk], is_public: bool, count: int
) -> None:
    directory = Directory(DIRECTORY.people, DIRECTORY.organizations, {}, desks)
    found = remarked("Open.\n", directory=directory, is_public=is_public, kind=kind)
    assert [what for _line, what in found] == ["This release names no contact."] * count


def test_title_with_an_odd_mark_is_remarked() -> None:
    ((_line, what),) = remarked(f"{CONTACT}Open.\n", title="'“Doors Open'")
    assert "“Doors Open" in what


def test_day_to_come_is_remarked_while_the_release_is_public() -> None:
    text = f"{CONTACT}Open.\n"
    assert remarked(text, date="2021-12-09", is_public=False) == []
    ((_line, what),) = remarked(text, date="2021-12-09")
    assert what == "This release is dated 2021-12-09, and is public already."
