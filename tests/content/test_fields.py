"""The field lines of a directive, read raw."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.fields import Block, Field, check_fields, read_block
from tests.content.pages import told


def read(*content: str, name: str = "contact") -> Block:
    """Read *content* as the lines of a directive that opens on line 10."""
    return read_block(name, "Kelsey Parsons", content, line=10, offset=11)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (":role: press officer # deputy", "press officer # deputy"),
        (':role: "Press" officer', '"Press" officer'),
        (":role: 'quoted'", "'quoted'"),
        (":role: Director: policy", "Director: policy"),
        (":role: a\\b\\", "a\\b\\"),
        (":role: [a, b]", "[a, b]"),
        (":role: {a: b}", "{a: b}"),
        (":role: & * ! | > % @ `", "& * ! | > % @ `"),
        (":role: - no", "- no"),
        (":role: <script>alert(1)</script>", "<script>alert(1)</script>"),
        (":role: :organization: X", ":organization: X"),
        (":role: ~", "~"),
        (":role: 007", "007"),
        (":role: “Jefa” de prensa, año 1", "“Jefa” de prensa, año 1"),
        (":role:\tpress officer\t", "press officer"),
        (":role:\u00a0press officer", "press officer"),
        (":role:press officer", "press officer"),
        ("   :role:    press   officer  ", "press   officer"),
        (":role:", ""),
        (":role:   ", ""),
    ],
)
def test_value_is_kept_as_written(line: str, value: str) -> None:
    block = read(line, "", "Body.")
    assert block.fields == (Field("role", value, 11),)
    assert block.body == ("Body.",)


def test_fields_end_at_the_first_line_that_is_none() -> None:
    block = read(":role: director", "“We stay,” he said.", ":phone: 1", "", "")
    assert [field.name for field in block.fields] == ["role"]
    assert block.body == ("“We stay,” he said.", ":phone: 1", "", "")
    assert block.body_line == 12


def test_blank_lines_part_fields_and_body_and_lines_keep_their_numbers() -> None:
    block = read(":role: director", ":phone: 1", "", "  ", "Body.", "", "More.")
    assert [(field.name, field.line) for field in block.fields] == [("role", 11), ("phone", 12)]
    assert block.body == ("Body.", "", "More.")
    assert (block.line, block.body_line) == (10, 15)


def test_field_after_a_blank_line_is_body() -> None:
    assert read("", ":role: director").body == (":role: director",)


@pytest.mark.parametrize("content", [(), ("",), ("", " ", "\t"), (":role: x",), (":role: x", "")])
def test_nothing_but_fields_leaves_no_body(content: tuple[str, ...]) -> None:
    assert read(*content).body == ()


def test_repeated_fields_are_all_there_and_a_single_value_is_the_first() -> None:
    block = read(":phone: 1", ":phone: 2", ":role: x")
    assert [field.value for field in block.values("phone")] == ["1", "2"]
    assert (block.value("phone"), block.line_of("role")) == ("1", 13)
    assert (block.value("email"), block.line_of("email")) == ("", 10)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            ":pone: 1",
            "11: Unknown contact field “pone”. Expected :role:, :phone:. Did you mean “phone”?",
        ),
        (
            ":Phone: 1",
            "11: Unknown contact field “Phone”. Expected :role:, :phone:. Did you mean “phone”?",
        ),
        (":xyz: 1", "11: Unknown contact field “xyz”. Expected :role:, :phone:."),
        (
            ":<script>: 1",
            "11: Unknown contact field “<script>”. Expected :role:, :phone:.",
        ),
    ],
)
def test_unknown_field_is_told_with_the_nearest(line: str, message: str) -> None:
    assert told(check_fields(read(line), ["role"], ["phone"])) == [message]


def test_field_that_stands_once_only() -> None:
    block = read(":role: a", ":phone: 1", ":role: b", ":phone: 2")
    assert told(check_fields(block, ["role"], ["phone"])) == ["13: A contact has one :role: only."]


@given(st.lists(st.text(max_size=30).filter(lambda text: "\n" not in text), max_size=12))
def test_no_line_is_lost(content: list[str]) -> None:
    block = read(*content)
    blank = [line for line in content if not line.strip()]
    assert len(block.fields) + len(block.body) + len(blank) >= len(content)
    assert block.body == tuple(content[block.body_line - 11 :])
