"""Every item of an export is a document, skipped for a reason, or named as unreadable."""

from __future__ import annotations

import io

import pytest

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers.wxr import read
from tests.acquire.readers.wxr.exports import (
    broken,
    documents,
    export,
    file,
    found,
    item,
    post,
    term,
    texts,
)


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_each_version_of_the_format_is_read(version: str) -> None:
    [document] = documents(
        export(
            item(term("category", "news", "News"), content="It opened.", excerpt="In short."),
            version=version,
        )
    )
    assert texts(document) == ["It opened."]
    assert document.title == "Shelter opens"
    assert document.date == "2021-12-02"
    assert document.categories == ("News",)
    assert "In short." in document.seen


def test_document_is_called_after_the_file_and_the_post() -> None:
    assert post().name == "e.xml#7"


def test_each_item_is_accounted_for_once() -> None:
    items = [item(post_id="1"), item(post_id="2", status="draft"), file("3", "a.jpg")]
    assert [(type(entry), entry.name) for entry in found(export(*items))] == [
        (Document, "e.xml#1"),
        (Skipped, "e.xml#2"),
        (Skipped, "e.xml#3"),
    ]


def test_posts_with_one_id_have_names_of_their_own_at_every_run() -> None:
    text = export(item(post_id="7"), item(post_id="8"), item(post_id="7", title="Other"))
    names = [document.name for document in documents(text)]
    assert names == ["e.xml#7", "e.xml#8", "e.xml#7.2"]
    assert names == [document.name for document in documents(text)]


def test_post_without_an_id_is_called_after_its_line() -> None:
    [document] = documents(export(item(post_id="")))
    assert document.name == "e.xml#line-9"


def test_day_is_the_one_the_site_showed() -> None:
    assert post(post_date="2021-12-02 19:30:00", post_date_gmt="2021-12-03 01:30:00").date == (
        "2021-12-02"
    )


def test_day_comes_from_the_other_date_where_one_is_missing() -> None:
    assert post(post_date="0000-00-00 00:00:00", post_date_gmt="2021-12-03 01:30:00").date == (
        "2021-12-03"
    )


def test_post_without_a_date_gets_none() -> None:
    assert post(post_date="0000-00-00 00:00:00", post_date_gmt="0000-00-00 00:00:00").date == ""


def test_words_in_title_keep_their_characters() -> None:
    assert post(title="Q&amp;A: <em>What</em> now? x<y & R&D &#8211; “yes”").title == (
        "Q&A: What now? x<y & R&D – “yes”"
    )


def test_feed_without_the_fields_of_wordpress_is_read_as_posts() -> None:
    feed = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        "<item><title>Shelter opens</title><pubDate>Thu, 02 Dec 2021 19:30:00 +0000</pubDate>"
        "<content:encoded><![CDATA[<p>It opened.</p>]]></content:encoded></item></channel></rss>"
    )
    [document] = documents(feed)
    assert (document.title, document.date) == ("Shelter opens", "2021-12-02")
    assert texts(document) == ["It opened."]


def test_file_that_is_no_export_is_named() -> None:
    assert broken("<html><body>Not here</body></html>") == [
        "is no WordPress export: there is no <item> in it"
    ]


def test_export_without_posts_is_no_failure() -> None:
    assert found(export()) == []


def test_export_on_a_pipe_is_read() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    [document] = read(Pipe(export(item()).encode()), "stdin")
    assert isinstance(document, Document)


def test_export_is_read_from_where_its_stream_begins() -> None:
    [entry] = found(export(item(content="One.")))
    assert not isinstance(entry, Unreadable)
    assert entry.name == "e.xml#7"
