"""A Markdown body keeps its words and its shape, and what was no text of it is reported."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.readers.markdown.body import CODE_LABEL, DEFINITION, SHORTCODE, read_body
from pressroom.acquire.readers.markdown.witness import markdown_words
from pressroom.content.plain_text import paragraphs
from tests.patience import patience


def texts(markdown: str) -> list[str]:
    return [block.text for block in read_body(markdown, "a.md").blocks]


def markdown(text: str) -> str:
    return "\n\n".join(block.markdown for block in read_body(text, "a.md").blocks)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def shown(document: Document) -> str:
    """Return what the document's Markdown shows when the archive reads it."""
    whole = "\n\n".join(block.markdown for block in document.blocks)
    return " ".join(paragraphs(whole.split("\n")))


@pytest.mark.parametrize(
    "text",
    [
        "One **bold** and *slanted* [link](https://example.org/a).",
        "- one\n- two\n  - three",
        "3. three\n4. four",
        "> quoted",
        "## Heading\n\nText",
        "first\\\nsecond",
    ],
)
def test_shape_survives(text: str) -> None:
    assert markdown(text) == text


def test_relative_link_is_made_whole() -> None:
    found = read_body("[a](/b)", "a.md", base="https://example.org/c/")
    assert found.blocks[0].markdown == "[a](https://example.org/b)"


@pytest.mark.parametrize("mark", ["###", "# # #", "  ###  ", "#"])
def test_end_mark_is_text(mark: str) -> None:
    assert texts(f"Text.\n\n{mark}") == ["Text.", mark.strip()]


def test_table_keeps_cells_beyond_its_head() -> None:
    (table,) = texts("| a | b |\n| - | - |\n| c | d | e | f |\n| g |\n")
    assert table.split() == ["a", "b", "c", "d", "e", "f", "g"]


@pytest.mark.parametrize(
    "call",
    ['{{< figure src="a.png" >}}', "{{% note %}}", "{% include a.html %}"],
)
def test_shortcode_is_reported_and_what_it_encloses_stays(call: str) -> None:
    found = read_body(f"Before {call}inside{call} after", "a.md")
    assert [block.text for block in found.blocks] == ["Before inside after"]
    assert found.left_out == (LeftOut(SHORTCODE, call),) * 2


@pytest.mark.parametrize(
    "text",
    [
        ":::{contact} Ana Pruebas\n:phone: 312-555-0142\n:::",
        "{supplied}`Alianza`",
        "{{ page.title }}",
        "---title: x---",
        "% a comment of MyST",
        "(target)=",
        "$$x$$",
        "[^1]: Ibid.",
        "Text[^1]",
    ],
)
def test_what_only_other_parsers_take_for_markup_is_text(text: str) -> None:
    document = read_body(text, "a.md")
    plain = text.replace("`", "")
    assert words(" ".join(block.text for block in document.blocks)) == words(plain)
    assert words(shown(document)) == words(plain)


def test_directive_in_a_code_fence_does_not_run() -> None:
    document = read_body("```{contact} Ana Pruebas\nText\n```", "a.md")
    assert "{contact}" not in markdown("```{contact} Ana Pruebas\nText\n```").replace("\\{", "")
    assert document.left_out == (LeftOut(CODE_LABEL, "{contact} Ana Pruebas"),)
    assert [block.text for block in document.blocks] == ["Text"]


def test_raw_html_is_read_as_its_readers_saw_it() -> None:
    text = '<div class="x"><p onclick="evil()">One</p></div>\n\n<script>evil()</script>\n\nTwo'
    assert texts(text) == ["One", "Two"]
    assert "evil" not in markdown(text)


def test_link_to_a_script_is_none() -> None:
    assert markdown("<a href='javascript:x'>a</a>") == "a"
    assert markdown("[a](javascript:x)") == "\\[a\\](javascript:x)"


def test_definition_of_a_link_that_is_not_there_is_reported() -> None:
    found = read_body("[Note]: applause\n\n[a][b]\n\n[b]: https://example.org", "a.md")
    assert found.left_out == (LeftOut(DEFINITION, "[NOTE]: applause"),)
    assert found.blocks[0].markdown == "[a](https://example.org)"


def test_mojibake_is_repaired_and_reported() -> None:
    found = read_body("NiÃ±ez", "a.md")
    assert found.blocks[0].text == "Niñez"
    assert found.left_out[0].text == "NiÃ±ez"
    assert found.seen.split() == ["Niñez"]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("One *two* __three__ `four`", "One two three four"),
        ("un*believ*able yes", "yes"),
        ("See[our page](https://example.org)for more", "more"),
        (
            "[our page](https://example.org/a_(b)) and <https://example.org>",
            "our page and https example org",
        ),
        ("1. one\n2) two\n\n3 three", "one two 3 three"),
        ("caf&eacute; AT&T R&D;", "café AT T R D"),
        ("5 < 6 and 7 > 3", "5 6 and 7 3"),
        ("`a<b>` `&amp;c` d", "d"),
        ("one<br>two", "one two"),
        ("| a | b |\n| - | - |\n| c | d |", "a b c d"),
        ("[b]: https://example.org 'T'\n\n> 9. nine", "nine"),
        ("a\\*b \\[c\\]", "a b c"),
    ],
)
def test_witness_names_the_words_that_are_certain(text: str, seen: str) -> None:
    assert list(words(markdown_words(text)).elements()) == list(words(seen).elements())
    assert not words(markdown_words(text)) - words(" ".join(texts(text)))


# No two of these look like mojibake, which would be repaired.
LETTERS = st.text("abcXYZ019áéñüÑ", min_size=1, max_size=6)
MARKS = st.sampled_from(
    [
        *"*_`~[]()<>#+-.!|\\&;:=\"'{}%$^\n ",
        *("\n\n", "\n- ", "\n1. ", "\n> ", "\n| ", "](", "&amp;", "**", "~~", "```", "\n```\n"),
        *("<b>", "</b>", "<br>", "<p>", "![", "](https://example.org)", "[a][b]", "\n[b]: /c\n"),
        *(":::{contact}", "{{< x >}}", "| - | - |\n", "---\n", "    "),
    ]
)


@given(st.lists(st.one_of(LETTERS, LETTERS, MARKS), max_size=30))
def test_no_word_is_lost_in_any_markdown(pieces: list[str]) -> None:
    document = read_body(" ".join(pieces), "a.md")
    kept = [block.text for block in document.blocks] + [item.text for item in document.left_out]
    assert not words(document.seen) - words("\n".join(kept))
    # What was read shows in the page as it was read.
    assert words(shown(document)) == words("\n".join(block.text for block in document.blocks))


@given(st.lists(LETTERS, min_size=1), st.sampled_from(["", "# ", "- ", "> ", "**"]))
def test_every_word_of_plain_prose_is_witnessed(prose: list[str], mark: str) -> None:
    text = f"{mark}{' '.join(prose)}{mark.strip() if mark == '**' else ''}"
    assert words(read_body(text, "a.md").seen) == words(text)


@pytest.mark.parametrize(
    "hostile",
    ["`" + "a`" * 9, "<", "<!--", "[", "](", "![a](", "*a **", "&", "|", "\\", "{{<", "> ", "a "],
)
def test_long_line_is_read_in_seconds(hostile: str) -> None:
    text = hostile * (300_000 // len(hostile))
    with patience():
        markdown_words(text)
