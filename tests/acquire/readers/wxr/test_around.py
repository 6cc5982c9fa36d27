"""What stands beside a post's text is reported, never lost."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import SITE, file, left_out, meta, post


def comment(text: str, approved: str = "1") -> str:
    return (
        "<wp:comment><wp:comment_author>Lee</wp:comment_author>"
        f"<wp:comment_content><![CDATA[{text}]]></wp:comment_content>"
        f"<wp:comment_approved>{approved}</wp:comment_approved></wp:comment>\n"
    )


def test_excerpt_is_named() -> None:
    document = post("The shelter opened.", excerpt="<p>In <b>short</b>: open.</p>")
    assert left_out(document, "excerpt") == ["In short: open."]


@pytest.mark.parametrize("excerpt", ["The shelter", "The shelter […]", "The shelter…"])
def test_excerpt_that_repeats_the_text_is_named_as_that(excerpt: str) -> None:
    document = post("The shelter opened.", excerpt=excerpt)
    assert left_out(document, "excerpt, which repeats how the text begins") == [excerpt]


def test_description_is_named() -> None:
    assert left_out(post(description="An old summary."), "description") == ["An old summary."]


def test_comments_that_the_site_shows_are_named() -> None:
    document = post(inside=comment("Well <em>done</em>!") + comment("Buy now", approved="spam"))
    assert left_out(document, "comment of a reader of the site") == ["Lee: Well done!"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("press_contact", "Ann Lee, 555-0100"),
        ("quotes", 'a:1:{i:0;s:9:"We agree.";}'),
        ("_yoast_wpseo_metadesc", "The shelter opened in December."),
    ],
)
def test_custom_field_with_words_is_named(key: str, value: str) -> None:
    assert left_out(post(inside=meta(key, value)), f"custom field {key}") == [value]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("_edit_last", "2"),
        ("_wp_page_template", "default"),
        ("views", "1200"),
        ("sizes", "a:1:{i:0;i:7;}"),
        ("_elementor_data", '[{"title": "It is a program"}]'),
        ("_oembed_5f", '<iframe src="https://video.example.org"> a b </iframe>'),
    ],
)
def test_custom_field_without_words_is_none_of_an_editors(key: str, value: str) -> None:
    assert post(inside=meta(key, value)).left_out == ()


@pytest.mark.parametrize("key", ["subtitle", "_subtitle", "kia_subtitle", "subhead"])
def test_subtitle_of_a_plugin_is_the_subtitle(key: str) -> None:
    document = post(inside=meta(key, "Doors open <i>at noon</i>"))
    assert document.subtitle == "Doors open at noon"
    assert document.left_out == ()


def test_note_in_a_title_is_named() -> None:
    document = post(title="Shelter <!-- check the name -->opens")
    assert document.title == "Shelter opens"
    assert left_out(document, "HTML comment") == ["check the name"]


def test_picture_of_the_post_is_listed() -> None:
    document = post("Text.", file("31", "one.jpg"), inside=meta("_thumbnail_id", "31"))
    assert document.media == (f"{SITE}/wp-content/uploads/one.jpg",)


def test_recording_of_the_post_is_listed() -> None:
    address = f"{SITE}/talk.mp3"
    document = post(inside=meta("enclosure", f"{address}\n1234\naudio/mpeg"))
    assert document.media == (address,)
    assert document.left_out == ()
