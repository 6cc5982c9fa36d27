"""``seen`` holds every word of a post, whatever became of it on the way to the page."""

from __future__ import annotations

import datetime

import pytest

from pressroom.acquire.conservation import difference
from pressroom.acquire.readers.wxr import body
from pressroom.acquire.readers.wxr.shortcodes import ShortcodeReader
from pressroom.acquire.understanding import Circumstances, understand
from pressroom.content.directory import Directory
from tests.acquire.readers.wxr.exports import file, lost, post

CONTENTS = (
    "One.\n\nTwo <b>bo</b>ld, <br>three&nbsp;four &amp; five &eacute;l.",
    '<!-- wp:paragraph {"align":"left"} --><p>One</p><!-- /wp:paragraph --><!--more Read on-->',
    "<!-- call Ann --><p>One</p><!-- and the rest",
    '[caption id="a" caption="Ann, left"]<img src="/a.jpg" alt="b">[/caption] One',
    '[gallery ids="31"] One [gallery] two',
    '[vc_row css=".x{a:b}"][vc_text]One.[/vc_text][vc_text]Two.[/vc_text][/vc_row]',
    "[dropcap]O[/dropcap]ne “[T]he law” a[b]c [sic] [[gallery]]",
    "[code]a[i] = 1; <b>x</b> &lt;[/code]",
    "<script>var a = 1;</script><style>p {}</style>One <noscript>two</noscript>",
    "<table><tr><td>a</td><td>b</td></tr></table><ul><li>c<li>d<ul><li>e</ul></ul>",
    '<a href="https://example.org>One</a> said "two" and <b>three</b>',
    "Ann <ann@example.org>, x <y, &section=1 <?php echo 1 ?>",
    '<p title="a > b">One</p><p title="<i>c</i>">two</p>',
    "<iframe>one</iframe><form><select><option>two<option>three</select></form>",
    '<p style="display:none">one</p><div class="sharedaddy">Share this</div>',
    "cafÃ© â€œoneâ€\x9d",
    "<o:p>One</o:p><st1:City>Chi</st1:City>cago a&#2;b",
    f"{'<span>' * 130}deep{'</span>' * 130} one",
)


@pytest.mark.parametrize("content", CONTENTS)
def test_every_word_of_the_content_is_kept_or_named(content: str) -> None:
    document = post(content, file("31", "one.jpg", "Ann <b>spe</b>aks"), excerpt="In short.")
    assert document.seen
    assert not lost(document)


@pytest.mark.parametrize("content", CONTENTS)
def test_post_is_understood_without_a_word_lost_or_invented(content: str) -> None:
    document = post(content, file("31", "one.jpg", "Ann speaks"))
    around = Circumstances(Directory(), "US", "en", datetime.date(2026, 1, 1))
    words = difference(document, understand(document, around))
    assert (words.lost, words.invented) == ({}, {})


def test_title_excerpt_and_text_are_seen() -> None:
    seen = post("The <b>do</b>ors open.", title="Shelter <em>opens</em>", excerpt="In short").seen
    assert {"Shelter", "opens", "The", "doors", "open.", "In", "short"} <= set(seen.split())


def test_words_in_comments_and_shortcodes_are_seen() -> None:
    seen = post("<!-- call Ann --><!--more Read on-->[box title=Five]words[/box]").seen
    assert {"call", "Ann", "Read", "on", "title=Five]", "words"} <= set(seen.split())


def test_programs_and_block_markup_are_not_seen() -> None:
    seen = post('<!-- wp:quote {"a":"b"} --><p class="c">One</p><script>d</script>', title="").seen
    assert seen == "One"


def test_word_that_a_shortcode_swallows_is_found_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ShortcodeReader, "read", lambda self, content: content.split("[box]")[0])
    assert set(lost(post("Before [box]words inside[/box]"))) == {"words", "inside", "box"}


def test_word_that_the_paragraphs_swallow_is_found_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "with_paragraphs", lambda content: content.split("\n")[0])
    assert set(lost(post("Before.\n\nAfter."))) == {"After"}
