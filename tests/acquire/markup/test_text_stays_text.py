"""Any text of a source comes out as Markdown that shows exactly that text."""

from __future__ import annotations

from html import escape as as_html

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pressroom.acquire.document import Document
from pressroom.acquire.readers.html import read_fragment
from pressroom.acquire.readers.text import read_text
from tests.acquire.markup.rendering import built, collapsed, kinds, problems, shown

MARKUP = [
    *("a", "b", "1", " ", "\n", "\n\n", "*", "_", "`", "[", "]", "(", ")", "{", "}", "<", ">", "#"),
    *("+", "-", "=", "~", ":", "|", "%", "!", "\\", "&", ";", '"', "'", "^", "$", ".", "@", "/"),
    *("\t", "\xa0", "\u200b", "\u3000", "\u2028", "\x85", "é", "    ", "  \n", "\\\n", "---"),
    *("***", "```", "~~~", ":::", "===", "+++", "- ", "* ", "1. ", "10) ", "> ", "## ", " #"),
    *(":::{quote} Ana Roe", "```{contact}", "{supplied}`x`", "{{ x }}", "{.class}", "(name)="),
    *("[^a]", "[^a]: x", "[a]: https://example.org", "[a](https://example.org)", "![a](b.png)"),
    *("<b>", "<!--", "-->", "<script>", "<https://example.org>", "&amp;", "&#42;", "&lt", "&copy;"),
    *(
        "| a | b |",
        "| --- |",
        "---\ntitle: x\n---",
        "$$",
        "$a$",
        ":phone: x",
        "% note",
        "Term\n: x",
    ),
]
texts = st.lists(st.sampled_from(MARKUP), max_size=10).map("".join) | st.text()
PLAIN = {"paragraph_open", "paragraph_close", "inline", "text", "text_special"} | {
    *("softbreak", "hardbreak", "fence")
}
PLACES = {
    "paragraph": "<p>{}</p>",
    "line": "<p>one<br>{}</p>",
    "after a word": "<p>one {}</p>",
    "heading": "<h2>{}</h2><p>one",
    "list": "<ul><li>{}<li>one</ul>",
    "numbers": "<ol><li>one<li>{}</ol>",
    "quotation": "<blockquote>{}</blockquote>",
    "cell": "<table><tr><th>one<th>{}<tr><td>{}<td>two</table>",
    "bold": "<p>one <b>{}</b>",
    "slanted": "<p><i>{}</i>two",
    "link": '<p><a href="https://example.org">{}</a>',
    "preformatted": "<pre>{}</pre>",
}


def markdown_of(document: Document) -> str:
    return "\n\n".join(block.markdown for block in document.blocks)


def text_of(document: Document) -> str:
    return collapsed(" ".join(block.text for block in document.blocks))


@settings(deadline=None)
@given(texts)
@example("---\ntitle: x\n---")
@example("* a\n* b")
@example("[a]: https://example.org\n\n[a]")
def test_text_file(text: str) -> None:
    document = read_text(text, "x")
    markdown = markdown_of(document)
    assert shown(markdown) == text_of(document)
    assert built(markdown) == text_of(document)
    assert kinds(markdown) <= PLAIN
    assert not problems(markdown)


@pytest.mark.parametrize("place", PLACES)
@settings(deadline=None)
@given(text=texts)
def test_text_in_html(place: str, text: str) -> None:
    document = read_fragment(PLACES[place].replace("{}", as_html(text)), "x")
    markdown = markdown_of(document)
    assert shown(markdown) == text_of(document)
    assert built(markdown) == text_of(document)
    assert not kinds(markdown) & {"html_block", "html_inline", "myst_role", "colon_fence", "image"}
    assert not problems(markdown)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=20))
def test_text_without_mojibake_comes_through_character_by_character(text: str) -> None:
    document = read_text(f"x{text}x", "x")
    if not document.left_out:
        assert document.blocks[0].text == f"x{text}x"
