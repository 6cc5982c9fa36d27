"""An issuer's boilerplate."""

from __future__ import annotations

import pytest

from pressroom.content.abouts import About, read_about
from pressroom.content.fields import read_block
from tests.content.pages import DIRECTORY, told

BODY = ("", "Presente is an online organizing group.")


@pytest.mark.parametrize(
    ("argument", "printed"),
    [
        ("Presente.org", "Presente.org"),
        ("Presente", "Presente"),
        ("presente", "presente"),
        ("presente-org", "Presente.org"),
    ],
)
def test_organization_by_name_spelling_or_id(argument: str, printed: str) -> None:
    about, problems = read_about(read_block("about", argument, BODY, 10, 11), DIRECTORY)
    assert told(problems) == []
    assert (about, about.line) == (About(printed, "presente-org"), 10)


EXPECTED = "Expected :::{about} and an organization of the directory."


@pytest.mark.parametrize(
    ("argument", "lines", "messages"),
    [
        (
            "Aliansa Americas",
            BODY,
            [
                f"10: Unknown organization “Aliansa Americas”. {EXPECTED} "
                "Did you mean “Alianza Americas”?"
            ],
        ),
        ("", BODY, [f"10: Unknown organization “”. {EXPECTED}"]),
        (
            "Presente",
            ("", " "),
            ["10: This about block is empty. Expected the boilerplate as issued."],
        ),
        (
            "Presente",
            (":role: x", *BODY),
            ["11: Unknown about field “role”. Expected no fields here."],
        ),
    ],
    ids=["misspelt", "nameless", "empty", "a field"],
)
def test_flaw_of_an_about(argument: str, lines: tuple[str, ...], messages: list[str]) -> None:
    block = read_block("about", argument, lines, 10, 11)
    assert told(read_about(block, DIRECTORY)[1]) == messages
