"""What the block editor writes."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import item, left_out, post, texts


def reusable(post_id: str, content: str) -> str:
    return item(post_id=post_id, content=content, post_type="wp_block", title="Boilerplate")


def test_comments_around_blocks_leave_no_trace() -> None:
    document = post(
        '<!-- wp:paragraph {"align":"left"} -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n'
        '<!-- wp:heading {"level":3} -->\n<h3>Two</h3>\n<!-- /wp:heading -->'
    )
    assert texts(document) == ["One.", "Two"]
    assert document.blocks[1].kind == "heading"
    assert document.left_out == ()


def test_line_ends_in_blocks_mean_nothing() -> None:
    document = post("<!-- wp:paragraph -->\n<p>One\n\nline.</p>\n<!-- /wp:paragraph -->")
    assert texts(document) == ["One line."]


def test_classic_block_has_the_paragraphs_of_the_classic_editor() -> None:
    document = post("<!-- wp:freeform -->\nOne.\n\nTwo.\n<!-- /wp:freeform -->")
    assert texts(document) == ["One.", "Two."]


def test_text_between_blocks_has_the_paragraphs_of_the_classic_editor() -> None:
    document = post("<!-- wp:separator --><hr><!-- /wp:separator -->\nOne.\n\nTwo.")
    assert [text for text in texts(document) if text] == ["One.", "Two."]


def test_blocks_within_blocks_are_read() -> None:
    document = post(
        "<!-- wp:group --><div>\n<!-- wp:list --><ul>\n<!-- wp:list-item --><li>One</li>"
        "<!-- /wp:list-item --></ul><!-- /wp:list --></div>\n<!-- /wp:group -->"
    )
    assert texts(document) == ["One"]


def test_reusable_block_is_shown_where_it_is_used() -> None:
    document = post(
        '<p>Before.</p><!-- wp:block {"ref":42} /--><p>After.</p>',
        reusable("42", "<!-- wp:paragraph --><p>About us.</p><!-- /wp:paragraph -->"),
    )
    assert texts(document) == ["Before.", "About us.", "After."]
    assert "About us." in document.seen


def test_reusable_block_that_the_export_lacks_is_named() -> None:
    document = post('<p>Before.</p><!-- wp:block {"ref":42} /-->')
    assert left_out(document, "reusable block that the export lacks") == ["42"]


def test_reusable_blocks_that_show_each_other_come_to_an_end() -> None:
    document = post(
        '<!-- wp:block {"ref":42} /-->',
        reusable("42", '<p>Once.</p><!-- wp:block {"ref":43} /-->'),
        reusable("43", '<!-- wp:block {"ref":42} /-->'),
    )
    assert texts(document) == ["Once."]
    assert left_out(document, "reusable block that shows itself, or too many others") == ["42"]


def test_reusable_blocks_that_multiply_are_shown_a_number_of_times() -> None:
    uses = [f'<!-- wp:block {{"ref":{number}}} /-->' * 10 for number in range(40, 46)]
    blocks = [reusable(str(40 + number), use) for number, use in enumerate(uses[1:])]
    document = post(uses[0], *blocks, reusable("45", "<p>Once.</p>"))
    assert 0 < len(texts(document)) <= 50
    assert left_out(document, "reusable block that shows itself, or too many others")


@pytest.mark.parametrize(
    "content",
    [
        '<!-- wp:acf/note {"data":{"text":"Doors open at noon","_text":"field_1"}} /-->',
        '<!-- wp:acf/note {"data":{"text":"Doors open at noon"}} --><p>x</p><!-- /wp:acf/note -->',
        '<!-- wp:search {"label":"Doors open at noon"} /-->',
        '<!-- wp:block {"ref":4,"content":{"hours":{"content":"Doors open at noon"}}} /-->',
    ],
)
def test_words_in_the_attributes_of_a_block_are_named(content: str) -> None:
    named = [note.text for note in post(content).left_out if note.reason.startswith("block ")]
    assert named == ["Doors open at noon"]


def test_words_in_attributes_that_are_no_json_are_named() -> None:
    document = post("<!-- wp:latest-posts {Doors open /-->")
    assert left_out(document, "block latest-posts") == ["{Doors open"]


def test_words_of_the_link_to_the_rest_are_named() -> None:
    document = post("One.<!--more Read the rest-->Two.<!--nextpage-->Three.")
    assert left_out(document, "words of the link to the rest of the post") == ["Read the rest"]


def test_note_in_a_comment_is_named() -> None:
    document = post("<p>One.</p><!-- call Ann first -->")
    assert left_out(document, "HTML comment") == ["call Ann first"]


def test_comment_that_nothing_closes_is_named_with_what_it_hides() -> None:
    document = post("<p>One.</p><!-- and then the rest")
    assert texts(document) == ["One."]
    assert left_out(document, "HTML comment that nothing closes") == ["and then the rest"]


def test_program_in_the_text_is_named() -> None:
    document = post('<p>One.</p><?php echo "now" ?>')
    assert left_out(document, "program or declaration in the HTML") == ['php echo "now" ?']
