"""Shortcodes: WordPress' own are shown, others named; what is only in brackets is text."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import SITE, file, left_out, post, texts

UPLOADS = f"{SITE}/wp-content/uploads"


@pytest.mark.parametrize(
    "content",
    [
        '[caption id="attachment_5" align="left"]<img src="/a.jpg"> Ann at noon[/caption]',
        '[caption id="a" caption="Ann at noon"]<img src="/a.jpg">[/caption]',
        '[wp_caption caption="Ann at noon"]<a href="/a.jpg"><img src="/a.jpg"></a>[/wp_caption]',
    ],
)
def test_caption_is_a_text_of_its_own(content: str) -> None:
    document = post(f"Before.\n{content}\nAfter.")
    assert texts(document) == ["Before.", "Ann at noon", "After."]
    assert document.media[0] == f"{SITE}/a.jpg"


def test_gallery_shows_the_captions_of_its_files() -> None:
    document = post(
        'Before. [gallery ids="31,32"] After.',
        file("31", "one.jpg", "Ann <em>speaks</em>"),
        file("32", "two.jpg"),
    )
    assert texts(document) == ["Before.", "Ann speaks", "After."]
    assert document.media == (f"{UPLOADS}/one.jpg", f"{UPLOADS}/two.jpg")
    assert "Ann speaks" in document.seen


@pytest.mark.parametrize("content", ["[gallery]", '[gallery id="7"]', "[gallery columns=2]"])
def test_gallery_without_ids_shows_the_files_of_its_post(content: str) -> None:
    document = post(
        content, file("31", "one.jpg", "Ann speaks", parent="7"), file("32", "two.jpg", "No", "8")
    )
    assert texts(document) == ["Ann speaks"]
    assert document.media == (f"{UPLOADS}/one.jpg",)


def test_file_of_a_gallery_that_the_export_lacks_is_named() -> None:
    document = post('[gallery ids="31,32"]', file("31", "one.jpg"))
    assert left_out(document, "file of a gallery that the export lacks") == ["32"]


def test_gallery_parts_the_words_around_it() -> None:
    document = post('before[gallery ids="31"]after', file("31", "one.jpg"))
    assert texts(document) == ["before", "after"]


def test_media_are_listed_with_the_post_that_uses_them() -> None:
    document = post(
        '<a href="/wp-content/uploads/plan.pdf">Plan</a> <img src="/b.png"> '
        '[audio mp3="/talk.mp3"] <a href="/about/">About</a>'
    )
    assert set(document.media) == {f"{UPLOADS}/plan.pdf", f"{SITE}/b.png", f"{SITE}/talk.mp3"}


def test_embedded_address_is_a_link() -> None:
    [block] = post("[embed]https://video.example.org/w?a=1&b=2[/embed]").blocks
    assert block.text == "https://video.example.org/w?a=1&b=2"


def test_program_text_stays_as_it_is() -> None:
    [block] = post("[code]if (a[i] &lt; <b>2</b>) [/code]").blocks
    assert block.text.strip() == "if (a[i] < <b>2</b>)"


@pytest.mark.parametrize(
    ("content", "marker"),
    [
        ("[contact-form-7 id=3]", "[contact-form-7 id=3]"),
        ('[vc_row css=".x{margin:0}"]', '[vc_row css=".x{margin:0}"]'),
        ("[my_thing]", "[my_thing]"),
        ('[box title="Q&amp;A"]', '[box title="Q&A"]'),
        ("[box title=“Five”]", "[box title=“Five”]"),
    ],
)
def test_other_shortcodes_are_named_with_their_text(content: str, marker: str) -> None:
    document = post(f"Before. {content} After.")
    assert left_out(document, "shortcode") == [marker]
    assert texts(document) == ["Before. After."]


def test_words_between_shortcodes_stay() -> None:
    document = post("[box]Words inside[/box] and outside")
    assert texts(document) == ["Words inside and outside"]
    assert left_out(document, "shortcode") == ["[box]", "[/box]"]


def test_shortcode_around_a_letter_parts_no_word() -> None:
    assert texts(post("[dropcap]T[/dropcap]he shelter")) == ["The shelter"]


def test_columns_of_a_page_builder_are_no_one_word() -> None:
    document = post("[one_half]Left one[/one_half][one_half]Right one[/one_half]")
    assert texts(document) == ["Left one", "Right one"]


@pytest.mark.parametrize(
    "text",
    [
        "“We [the board] agree,” she said [sic].",
        "“[T]he law” applies […] and [n]o more",
        "See [1] and [note 2] or [Photo: Ann Lee]",
        "Write to [email protected]",
        "[gallery",
    ],
)
def test_words_in_brackets_are_text(text: str) -> None:
    document = post(text)
    assert texts(document) == [text]
    assert left_out(document, "shortcode") == []


def test_doubled_brackets_show_a_shortcode() -> None:
    assert texts(post("Type [[gallery]] here.")) == ["Type [gallery] here."]


def test_brackets_in_attributes_are_no_shortcode() -> None:
    [block] = post('<a href="https://example.org/?a[gallery]=1">Link</a>').blocks
    assert "gallery" in block.markdown
