"""Errors of a model told at the line of the part that is wrong."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import Field

from pressroom.content.models import validate
from pressroom.content.schema import Id, Strict, Text
from pressroom.content.strict_yaml import parse
from tests.content.pages import told


class Leaf(Strict):
    name: Text = Field(description="What it is called.")
    others: tuple[Text, ...] = Field((), strict=False)


class Tree(Strict):
    top: Text = Field("x", description="The uppermost.")
    leaves: dict[Id, Leaf] = Field(default_factory=dict)
    labels: Annotated[dict[str, Text], Field(min_length=1)] = Field({"a": "b"})


def wrong(text: str) -> list[str]:
    """Return what is wrong with *text*, which begins on line 1."""
    tree, problems = validate(Tree, parse(text), what="tree")
    assert tree is None
    assert all(problem.fatal for problem in problems)
    return told(problems)


def test_document_that_is_right() -> None:
    tree, problems = validate(Tree, parse("leaves: {one: {name: One, others: [a]}}"), what="tree")
    assert problems == []
    assert tree == Tree(leaves={"one": Leaf(name="One", others=("a",))})


@pytest.mark.parametrize("text", ["- a", "a", "'a: b'", "[]"])
def test_document_that_is_no_mapping(text: str) -> None:
    assert wrong(text) == [
        "1: The tree is not a mapping. Expected key: value lines; the keys are top, leaves, labels."
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "leaves:\n  one:\n    nmae: x\n    name: y\n",
            "3: Unknown key “nmae”. Expected name, others. Did you mean “name”?",
        ),
        (
            "leafs: {}\n",
            "1: Unknown key “leafs”. Expected top, leaves, labels. Did you mean “leaves”?",
        ),
        ("leaves:\n  one:\n    others: [a]\n", "2: The tree has no leaves.one.name."),
        ("leaves:\n  one: x\n", "2: leaves.one is “x”. Expected a mapping of keys to values."),
        ("leaves: [a]\n", "1: leaves is a list. Expected a mapping of keys to values."),
        (
            "leaves:\n  one:\n    name: x\n    others: y\n",
            "4: leaves.one.others is “y”. Expected a list, such as [one, two].",
        ),
        (
            "leaves:\n  one:\n    name: x\n    others:\n    - y\n    - [z]\n",
            "6: leaves.one.others.1 is a list. Expected a text.",
        ),
        (
            "top: x\nleaves:\n  Bad Id: {name: x}\n",
            "3: leaves.Bad Id: “Bad Id” is not an id. "
            "Expected lower-case letters a to z, digits and single hyphens: bad-id.",
        ),
        ("top: ''\n", "1: top is empty. Expected: The uppermost."),
        ("labels: {}\n", "1: labels is empty."),
    ],
)
def test_message_stands_at_its_line(text: str, message: str) -> None:
    assert [line.strip() for line in wrong(text)] == [message]


def test_everything_wrong_is_told_at_once() -> None:
    text = "top: [a]\nleaves:\n  one: {}\n  two: {name: x, nam: y}\n"
    assert wrong(text) == [
        "1: top is a list. Expected a text.",
        "3: The tree has no leaves.one.name.",
        "4: Unknown key “nam”. Expected name, others. Did you mean “name”?",
    ]
