"""What a page shows is gathered on a way of its own, and no word of it is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.document import Document
from pressroom.acquire.readers.html import read_fragment, read_page

INLINE = "a abbr b code em font i small span strong sup".split()
BLOCKS = (
    "article aside blockquote button center dd details div dl dt fieldset figure footer form h1 h2 "
    "header li main nav noscript ol p pre section select svg table tbody td textarea th tr ul"
).split()
ATTRIBUTES = (
    *("", "", "", " hidden", ' class="share"', ' class="comments"', ' id="sidebar"'),
    *(' style="display:none"', ' role="navigation"', ' title="{}"', ' aria-label="{}"'),
    *(' class="published"', ' colspan="2"', ' href="https://example.org"', ' start="3"'),
)
AFTER_A_WORD = ("", " ", ". ", "\n", "&nbsp;", "</p>", "</div>", "</body>", "</html>")
EMPTY = ("<br>", "<hr>", '<img alt="{}">', '<input placeholder="{}" value="{}">', "<!-- no -->")


@st.composite
def trees(draw: st.DrawFn, depth: int = 4) -> str:
    """Draw HTML whose words are all different."""
    number = draw(st.shared(st.builds(lambda: iter(range(100_000))), key="numbers"))

    def word() -> str:
        return f"w{next(number)}"

    def piece(depth: int) -> str:
        kind = draw(st.sampled_from("word word empty block inline".split() if depth else ["word"]))
        if kind == "word":
            return word() + draw(
                st.sampled_from(["", " ", ". ", "\n", "&nbsp;", "</p>", "</html>"])
            )
        if kind == "empty":
            empty = draw(st.sampled_from(EMPTY))
            return empty.format(*(word() for _ in range(empty.count("{}"))))
        tag = draw(st.sampled_from(BLOCKS if kind == "block" else INLINE))
        attribute = draw(st.sampled_from(ATTRIBUTES)).format(word())
        inner = "".join(piece(depth - 1) for _ in range(draw(st.integers(0, 3))))
        return f"<{tag}{attribute}>{inner}</{tag}>"

    return "".join(piece(depth) for _ in range(draw(st.integers(1, 4))))


def words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"[^\W_]+", text))


def lost(document: Document) -> Counter[str]:
    blocks = (block.text for block in document.blocks)
    left_out = (part.text for part in document.left_out)
    return words([document.seen]) - words([document.title, *blocks, *left_out])


@settings(deadline=None)
@given(trees())
def test_every_word_of_a_fragment_is_in_it_or_left_out(source: str) -> None:
    assert not lost(read_fragment(source, "x"))


@settings(deadline=None)
@given(trees(), trees())
def test_every_word_of_a_page_is_in_it_or_left_out(body: str, article: str) -> None:
    title = "<title>The mayor</title><noscript>Beta</noscript>"
    source = f"<head>{title}</head><body>{body}<article>{article}</article></body>"
    document = read_page(source, "x")
    assert not lost(document)
    assert "The mayor" in document.seen


@pytest.mark.parametrize(
    "source",
    [
        "word",
        "<p hidden>word",
        '<img alt="word">',
        '<input type="submit" value="word">',
        '<input placeholder="word">',
        "<noscript>word</noscript>",
        "<template>word</template>",
        "<iframe>word</iframe>",
        "<textarea>word</textarea>",
        "<svg><title>word</title></svg>",
        '<p title="word">',
        "<p>x</p></body></html>word",
        "<table>word<tr><td>x</table>",
        "&#119;ord",
        '<img alt="&#119;ord">',
        "w<b>or</b>d",
        "w<!-- -->ord",
    ],
)
def test_word_is_seen_wherever_a_reader_may_meet_it(source: str) -> None:
    document = read_fragment(source, "x")
    assert "word" in re.findall(r"\w+", document.seen)
    assert not lost(document)


@pytest.mark.parametrize(
    "source",
    [
        "<script>word</script>",
        "<style>word</style>",
        "<!-- word -->",
        '<p class="word">',
        '<input type="hidden" value="word">',
        '<meta content="word">',
    ],
)
def test_what_no_reader_meets_is_not_seen(source: str) -> None:
    assert "word" not in read_fragment(f"x{source}", "x").seen


def test_blocks_part_words_and_inline_elements_do_not() -> None:
    assert read_fragment("<td>a</td><td>b</td>c<b>d</b><br>e", "x").seen == "a b cd e"
