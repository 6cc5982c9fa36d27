"""Lines can leave the text one by one, and nothing leaves it in silence."""

from __future__ import annotations

from pressroom.acquire.document import Block, LeftOut
from pressroom.acquire.working_text import WorkingText

BLOCKS = (
    Block("CONTACT: A\\\n\\*B\\*", "CONTACT: A\n*B*"),
    Block("Come **in**.", "Come in."),
)


def test_lines_are_parted_where_text_and_markdown_break() -> None:
    text = WorkingText.of(BLOCKS)
    assert text.texts() == ["CONTACT: A", "*B*", "Come in."]


def test_what_is_left_of_a_block_keeps_its_markdown() -> None:
    text = WorkingText.of(BLOCKS)
    text.take([0])
    first, second = text.paragraphs()
    assert (first.text, first.markdown, first.first) == ("*B*", "\\*B\\*", 1)
    assert (second.text, second.markdown) == ("Come in.", "Come **in**.")


def test_block_without_lines_is_gone() -> None:
    text = WorkingText.of(BLOCKS)
    text.take([0, 1])
    assert [paragraph.text for paragraph in text.paragraphs()] == ["Come in."]


def test_line_left_out_is_noted_once_with_its_reason() -> None:
    text = WorkingText.of(BLOCKS)
    text.leave_out(2, "share button")
    text.leave_out(2, "share button")
    assert text.left_out == [LeftOut("share button", "Come in.")]
    assert text.texts() == ["CONTACT: A", "*B*", ""]


def test_block_whose_lines_do_not_match_stays_whole() -> None:
    text = WorkingText.of((Block("- a\n- b\n\n  c", "a\nb c"),))
    assert text.texts() == ["a b c"]
