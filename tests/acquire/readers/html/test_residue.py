"""What is no part of the release is left out by name, with its text."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.html import read_fragment
from tests.acquire.readers.html.pages import PROSE, body_of, left_out, markdown


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("<nav>Home News</nav>", "navigation"),
        ('<div role="navigation">Home News</div>', "navigation"),
        ('<ul class="breadcrumbs"><li>Home</li><li>News</li></ul>', "navigation"),
        ('<div class="sharedaddy sd-sharing">Home News</div>', "share buttons"),
        ('<ul class="social-links"><li>Home<li>News</ul>', "share buttons"),
        ('<div id="comments">Home News</div>', "comments"),
        ('<div class="yarpp-related">Home News</div>', "related pages"),
        ("<button>Home News</button>", "button"),
        ('<form><label>Home</label> <input value="News"></form>', "form"),
        ("<select><option>Home<option>News</select>", "form"),
        ("<div hidden>Home News</div>", "hidden in the page"),
        ('<p style="color:red; display: none">Home News</p>', "hidden in the page"),
        ('<span class="screen-reader-text">Home News</span>', "hidden in the page"),
        ("<svg><title>Home</title><text>News</text></svg>", "drawing"),
        ('<iframe src="https://example.org/v">Home News</iframe>', "embedded player or frame"),
        ("<noscript>Home News</noscript>", "shown only to browsers without scripts"),
        ("<template>Home News</template>", "shown only by scripts"),
    ],
)
def test_part_that_is_no_text(part: str, reason: str) -> None:
    document = read_fragment(f"<p>Before.</p>{part}<p>After.</p>", "x")
    assert body_of(document) == "Before.\n\nAfter."
    assert left_out(document) == {reason: ["Home News"]}


def test_long_part_is_not_left_out_for_a_name_like_others() -> None:
    assert "waited in the school" in markdown(f'<div class="social-news">{PROSE * 5}</div>')


def test_form_with_a_long_list_to_choose_from_is_a_form() -> None:
    options = "".join(f"<option>Country {number}" for number in range(900))
    assert markdown(f"<p>Text.</p><form><select>{options}</select></form>") == "Text."


def test_words_around_a_hidden_one_stay_apart() -> None:
    assert markdown('Share<span class="sr-only">this page</span>now') == "Share now"


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="a.png" alt="{}">',
        '<a href="https://example.org" title="{}">x</a>',
        '<abbr title="{}">x</abbr>',
        '<p aria-label="{}">x</p>',
        '<table title="{}"><tr title="{}"><td title="{}">x</table>',
    ],
)
def test_words_in_attributes_are_in_the_report(tag: str) -> None:
    document = read_fragment(f"<p>text {tag.format(*['The mayor'] * 3)}</p>", "x")
    texts = [text for texts in left_out(document).values() for text in texts]
    assert set(texts) == {"The mayor"}
    assert len(texts) == tag.count("{}")


def test_scripts_and_styles_are_counted_and_not_quoted() -> None:
    document = read_fragment("<p>a</p><script>steal()</script><style>p{}</style><script/>", "x")
    assert left_out(document) == {"scripts and styles": ["script: 2, style: 1"]}


def test_recording_is_listed() -> None:
    document = read_fragment('<video><source src="https://example.org/a.mp4"></video>', "x")
    assert document.media == ("https://example.org/a.mp4",)


def test_images_are_listed_with_their_words() -> None:
    document = read_fragment(
        '<p>a<img src="/a.png" alt="The mayor"><img data-src="b.png" src="data:image/gif;x">',
        "x",
        base="https://example.org/news/",
    )
    assert document.media == ("https://example.org/a.png", "https://example.org/news/b.png")
    assert left_out(document) == {"image": ["The mayor"]}
