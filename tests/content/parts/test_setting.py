"""The settings that name the parts of an archive, and what is said where they are wrong."""

from __future__ import annotations

import pytest

from pressroom.content.parts.setting import Part, PartsError, parts_in

RIGHT = {
    "2000s": {"title": "2000–2009", "url": "/projects/2000s/en/latest", "folder": "parts/2000s"},
    "today": {"title": "2010–", "url": "https://press.example.org/en/latest/"},
}


def test_parts_are_read_in_their_order() -> None:
    assert parts_in(RIGHT, "today") == (
        Part("2000s", "2000–2009", "/projects/2000s/en/latest/", "parts/2000s"),
        Part("today", "2010–", "https://press.example.org/en/latest/"),
    )


def test_an_archive_need_not_have_parts() -> None:
    assert parts_in({}, "") == ()


@pytest.mark.parametrize(
    ("change", "own", "message"),
    [
        ({"2000s": {"titel": "A", "url": "/a/"}}, "today", "Did you mean “title”?"),
        ({"2000s": {"url": "/a/"}}, "today", "pressroom_parts[“2000s”]: The part has no title."),
        ({"2000s": {"title": "A"}}, "today", "The part has no url. Expected: where the part"),
        ({"2000s": {"title": "A", "url": "a/"}}, "today", "Expected where the part stands: /"),
        ({"2000s": {"title": "A", "url": "//a/"}}, "today", "Expected where the part stands: /"),
        ({"2000s": {"title": "A", "url": "/a/?b"}}, "today", "Expected where the part stands: /"),
        ({"2000s": {"title": 3, "url": "/a/"}}, "today", "title is “3”. Expected a text."),
        ({"2000s": "/a/"}, "today", "The part is not a mapping. Expected key: value lines; the"),
        ({"The 2000s": RIGHT["2000s"]}, "today", "the name is wrong. Expected lower-case letters"),
        ({"1990s": RIGHT["2000s"]}, "today", "“2000s” and “1990s” both stand at /projects/2000s"),
        ({}, "todays", "pressroom_part: Unknown part “todays”. Expected the part that is built"),
        ({}, "", "pressroom_part: Unknown part “”. Expected the part that is built here: 2000s"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, object], own: str, message: str) -> None:
    with pytest.raises(PartsError) as error:
        parts_in(RIGHT | change, own)
    assert message in str(error.value)


@pytest.mark.parametrize("parts", [[], "2000s", ["2000s"]])
def test_what_is_no_dictionary_is_refused(parts: object) -> None:
    with pytest.raises(PartsError, match="pressroom_parts is no dictionary of parts"):
        parts_in(parts, "today")
