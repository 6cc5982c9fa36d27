"""A text file is read as text, whatever it would mean in Markdown."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.text import read, read_text
from pressroom.content.problems import ContentError
from tests.patience import patience


def markdown(text: str) -> list[str]:
    return [block.markdown for block in read_text(text, "x").blocks]


def test_blank_lines_part_paragraphs() -> None:
    assert markdown("One\n\n\ntwo\n \t\nthree\n") == ["One", "two", "three"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f"])
def test_line_ends_of_any_system(end: str) -> None:
    assert markdown(f"One{end}two{end}{end}three") == ["One\\\ntwo", "three"]


def test_short_lines_keep_their_ends_and_wrapped_ones_flow() -> None:
    assert markdown("Ana Roe\n555-0100") == ["Ana Roe\\\n555-0100"]
    wrapped = "The council opened the doors of the shelter on Monday,\n" * 3
    assert markdown(wrapped + "after the fire.") == [wrapped + "after the fire."]


def test_columns_stay_as_they_stand() -> None:
    rows = "Salida      4\nPoncha      12\nHoward      7"
    assert markdown(rows) == [f"```text\n{rows}\n```"]


def test_columns_that_hold_a_fence_end_at_their_own() -> None:
    rows = "```    4\n````   12\n:::{quote}    7"
    assert markdown(rows) == [f"`````text\n{rows}\n`````"]


def test_letters_that_stand_apart_are_left_alone() -> None:
    assert markdown("P R E S S  R E L E A S E") == ["P R E S S R E L E A S E"]
    assert read_text("P R E S S  R E L E A S E", "x").blocks[0].text == "P R E S S  R E L E A S E"


def test_mark_at_the_beginning_of_the_file_is_no_text() -> None:
    (document,) = read("\ufeffDoors Open".encode(), "x")
    assert document.blocks[0].text == "Doors Open"
    assert document.left_out == ()


def test_everything_of_the_file_is_seen() -> None:
    assert read_text("One\n\n# two", "x").seen == "One\n\n# two"


def test_empty_file_has_no_blocks() -> None:
    assert markdown(" \n\n") == []


UNITS = ["a", "word ", " ", "\xa0 ", "*", "[a](", "<a ", "`", "_a ", "é", "Ã©", "donâ€™t ", "a\n"]


@pytest.mark.parametrize("unit", [*UNITS, "a\n\n", "a    b\n", "&", "\x01", "\u200b", "“", "|"])
def test_as_much_text_as_a_page_may_have_takes_seconds(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    with patience():
        read_text(text, "x")


def test_more_text_than_a_page_may_have_is_refused() -> None:
    with pytest.raises(ContentError, match="more than 1,000,000 characters"):
        next(read(b"a" * 9_000_000, "x"))
