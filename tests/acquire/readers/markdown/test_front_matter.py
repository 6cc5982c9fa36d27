"""Front matter of Hugo, Jekyll and Pelican is told from the text, and read as it stands."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.markdown.front_matter import (
    FrontMatterProblem,
    is_false,
    is_true,
    part,
    text_of,
)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Doors open\ntags: [a, b]\n---\nText",
        "---\ntitle: Doors open\ntags:\n  - a\n  - b\n...\nText",
        '+++\ntitle = "Doors open"\ntags = ["a", "b"]\n+++\nText',
        '{"title": "Doors open", "tags": ["a", "b"]}\nText',
    ],
    ids=["yaml", "yaml, dots", "toml", "json"],
)
def test_fenced_front_matter_is_read(text: str) -> None:
    parted = part(text)
    assert parted.fields == {"title": "Doors open", "tags": ["a", "b"]}
    assert parted.body.strip() == "Text"


def test_lines_of_pelican_are_read() -> None:
    parted = part("Title: Doors open\nDate: 2019-03-01\nSummary: One\n    and two\n\nText: here")
    assert parted.fields == {
        "title": "Doors open",
        "date": "2019-03-01",
        "summary": "One and two",
    }
    assert parted.body.strip() == "Text: here"


@pytest.mark.parametrize(
    "text",
    [
        "Text",
        "",
        "Contact: Ana Pruebas\nTitle: director\n\nText",
        "Title: Doors open\nand more prose\n\nText",
        "Title: Doors open",
        "---\n\nBetween two rules\n\n---\nText",
        "***\ntitle: x\n***",
        "{{< figure >}}\nText",
        "{not JSON}",
        "Text\n\n---\ntitle: x\n---\n",
    ],
)
def test_text_that_only_looks_like_front_matter_is_text(text: str) -> None:
    parted = part(text)
    assert parted.fields == {}
    assert parted.body == text


def test_empty_front_matter_goes() -> None:
    assert part("---\n---\nText").body == "Text"


@pytest.mark.parametrize("value", ["Yes", "1.10", "12:30", "2019-02-31", "0x1F", "1_000"])
def test_value_of_yaml_stays_the_text_that_it_is(value: str) -> None:
    assert part(f"---\ntitle: {value}\n---\n").fields["title"] == value


@pytest.mark.parametrize("value", ["", "null", "~"])
def test_value_that_yaml_calls_nothing_is_none(value: str) -> None:
    assert text_of(part(f"---\ntitle: {value}\n---\n").fields["title"]) == ""


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("---\ntitle: [\n---\nText", "flow"),
        ('+++\ntitle = "\n+++\nText', "line 1"),
        ("---\n- a\n- b\n---\nText", "no list of keys"),
        ("---\na: &x [1]\nb: *x\n---\nText", "aliases"),
        ("---\ntitle: !!python/object/apply:os.getcwd []\n---\nText", "python"),
        ("---\ntitle: a\ntitle: b\n---\nText", "twice"),
        ("---\ntitle: a\nTitle: b\n---\nText", "twice"),
        ('{"title": "a", "title": "b"}\nText', "twice"),
        ("---\na: " + "[" * 5_000 + "\n---\n", "recursion"),
        ("---\na: " + "x" * 300_000 + "\n---\n", "longer than any"),
    ],
)
def test_broken_front_matter_is_told(text: str, problem: str) -> None:
    with pytest.raises(FrontMatterProblem, match=problem):
        part(text)


def test_yes_and_no_are_known_as_each_language_writes_them() -> None:
    yaml = part("---\na: yes\nb: False\nc: maybe\n---\n").fields
    toml = part("+++\na = true\nb = false\n+++\n").fields
    for fields in (yaml, toml):
        assert is_true(fields["a"])
        assert is_false(fields["b"])
    assert not is_true(yaml["c"])
    assert not is_false(yaml["c"])
    assert not is_false(None)
