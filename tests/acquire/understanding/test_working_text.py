"""Lines can leave the text one by one, and nothing leaves it in silence."""

from __future__ import annotations

from pressroom.acquire.document import Block, LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.understanding.working_text import Paragraph, WorkingText

BLOCKS = (
    Block("CONTACT: A\\\n\\*B\\*", "CONTACT: A\n*B*"),
    Block("Come **in**.", "Come in."),
)


def test_lines_are_parted_where_text_and_markdown_break() -> None:
    text = WorkingText.of(BLOCKS)
    assert text.texts() == ["CONTACT: A", "*B*", "Come in."]


def shown(text: WorkingText) -> list[tuple[str, str]]:
    return [(p.text, p.markdown) for p in text.flow() if isinstance(p, Paragraph)]


def test_what_is_left_of_a_block_keeps_its_markdown() -> None:
    text = WorkingText.of(BLOCKS)
    text.take(0)
    assert shown(text) == [("*B*", "\\*B\\*"), ("Come in.", "Come **in**.")]


def test_block_without_lines_is_gone() -> None:
    text = WorkingText.of(BLOCKS)
    text.take(0)
    text.take(1)
    assert shown(text) == [("Come in.", "Come **in**.")]


def test_contact_parts_the_block_it_stands_in() -> None:
    text = WorkingText.of(BLOCKS)
    text.take(0, ContactPart("A"))
    first, second, third = text.flow()
    assert first == ContactPart("A")
    assert (second, third) != (first, first)


def test_words_are_cut_out_of_a_line_and_the_markup_of_the_rest_stays() -> None:
    text = WorkingText.of(BLOCKS)
    assert text.cut(0, 0, 8, "label")
    assert text.cut(2, 0, 5, "verb")
    assert shown(text) == [("A *B*", "A\\\n\\*B\\*"), ("in.", "**in**.")]
    assert text.left_out == [LeftOut("label", "CONTACT:"), LeftOut("verb", "Come ")]


def test_line_whose_markdown_does_not_show_its_text_is_not_cut() -> None:
    text = WorkingText.of((Block("| a | b |", "a b", "table"),))
    assert not text.cut(0, 0, 1, "cell")
    assert shown(text) == [("a b", "| a | b |")]


def test_line_left_out_is_noted_once_with_its_reason() -> None:
    text = WorkingText.of(BLOCKS)
    text.leave_out(2, "share button")
    text.leave_out(2, "share button")
    assert text.left_out == [LeftOut("share button", "Come in.")]
    assert text.texts() == ["CONTACT: A", "*B*", ""]


def test_block_whose_lines_do_not_match_stays_whole() -> None:
    text = WorkingText.of((Block("- a\n- b\n\n  c", "a\nb c"),))
    assert text.texts() == ["a b c"]


LONG = "The council met today and talked for hours about the doors that should be open. " * 2


def test_line_break_beside_a_long_line_parts_paragraphs() -> None:
    lines = ["It said:", LONG.strip(), "They left.", "Ana", "Eva"]
    text = WorkingText.of((Block("\\\n".join(lines), "\n".join(lines)),))
    assert [paragraph for paragraph, _markdown in shown(text)] == [
        "It said:",
        LONG.strip(),
        "They left. Ana Eva",
    ]


def test_link_over_two_lines_keeps_them_together() -> None:
    markdown = f"[They left\\\n{LONG.strip()}](https://example.org)"
    text = WorkingText.of((Block(markdown, f"They left\n{LONG.strip()}"),))
    assert len(shown(text)) == 1
