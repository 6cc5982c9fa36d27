"""Old addresses: every address at which a post stood leads to its page from now on."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import SITE, documents, export, item, meta, post

HERE = "/2021/12/shelter-opens/"


def test_permalink_and_number_are_old_addresses() -> None:
    document = post()
    assert document.url == f"{SITE}{HERE}"
    assert document.old_addresses == (HERE, "/?p=7")


def test_former_slugs_are_old_addresses() -> None:
    inside = meta("_wp_old_slug", "shelter") + meta("_wp_old_slug", "new-shelter")
    assert post(inside=inside).old_addresses == (
        HERE,
        "/2021/12/shelter/",
        "/2021/12/new-shelter/",
        "/?p=7",
    )


def test_former_days_are_old_addresses() -> None:
    document = post(
        inside=meta("_wp_old_date", "2020-01-15"),
        link=f"{SITE}/2021/12/02/shelter-opens/",
    )
    assert "/2020/01/15/shelter-opens/" in document.old_addresses


def test_day_in_the_address_that_is_not_the_posts_stays() -> None:
    document = post(inside=meta("_wp_old_date", "2020-01-15"), link=f"{SITE}/news/shelter-opens/")
    assert document.old_addresses == ("/news/shelter-opens/", "/?p=7")


def test_address_at_which_another_post_stands_now_is_not_an_old_one() -> None:
    other = item(
        meta("_wp_old_slug", "shelter-opens"),
        post_id="8",
        link=f"{SITE}/2021/12/shelter-opens-2/",
        guid=f"{SITE}/?p=8",
        post_name="shelter-opens-2",
    )
    _, second = documents(export(item(), other))
    assert second.old_addresses == ("/2021/12/shelter-opens-2/", "/?p=8")


@pytest.mark.parametrize(
    ("guid", "last"),
    [
        (f"{SITE}/?page_id=7", "/?page_id=7"),
        ("http://old.example.com/?p=7", "http://old.example.com/?p=7"),
        ("http://localhost/?p=7", HERE),
        ("http://192.168.0.4/?p=7", HERE),
        ("http://staging.test/?p=7", HERE),
        (f"{SITE}/?attachment=7", HERE),
        ("urn:uuid:7", HERE),
    ],
)
def test_number_is_an_address_on_a_public_site_only(guid: str, last: str) -> None:
    assert post(guid=guid).old_addresses[-1] == last


@pytest.mark.parametrize("link", ["javascript:alert(1)", "http://[bad", "not an address", ""])
def test_link_that_is_no_address_is_not_one_of_the_posts(link: str) -> None:
    document = post(link=link, guid="")
    assert (document.url, document.old_addresses) == ("", ())
