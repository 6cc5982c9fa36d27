"""Posts by type, status and category; what the public never saw stays out unless asked for."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Skipped, Unreadable
from tests.acquire.readers.wxr.exports import documents, export, found, item, term

NEWS = term("category", "press-release", "Press Release")


@pytest.mark.parametrize(
    "status", ["draft", "private", "pending", "trash", "auto-draft", "inherit"]
)
def test_post_that_was_never_published_is_skipped(status: str) -> None:
    [entry] = found(export(item(status=status)))
    assert entry == Skipped("e.xml#7", f"has status {status}, not selected")


@pytest.mark.parametrize("status", ["draft", "private"])
def test_post_that_was_never_published_is_imported_if_asked_for(status: str) -> None:
    text = export(item(status=status), item(post_id="8"))
    [document] = documents(text, f"status={status}")
    assert document.name == "e.xml#7"


@pytest.mark.parametrize("password", ["secret", " "])
def test_post_under_a_password_is_skipped(password: str) -> None:
    [entry] = found(export(item(post_password=password)), "status=publish")
    assert isinstance(entry, Skipped)
    assert "password" in entry.reason


def test_post_under_a_password_is_imported_if_asked_for() -> None:
    text = export(item(post_password="secret"), item(post_id="8"))
    assert [d.name for d in documents(text, "status=protected")] == ["e.xml#7"]


def test_draft_under_a_password_needs_both_to_be_asked_for() -> None:
    text = export(item(post_password="secret", status="draft"))
    assert documents(text, "status=protected") == []
    assert documents(text, "status=draft") == []
    assert len(documents(text, "status=draft", "status=protected")) == 1


def test_scheduled_post_is_embargoed_until_its_instant() -> None:
    [document] = documents(export(item(status="future", post_date_gmt="2031-12-03 01:30:00")))
    assert document.embargo == "2031-12-03T01:30:00+00:00"


def test_scheduled_post_without_its_instant_is_not_read() -> None:
    [entry] = found(export(item(status="future", post_date_gmt="0000-00-00 00:00:00")))
    assert entry == Unreadable("e.xml#7", "line 9: it is scheduled, and nothing says for when")


def test_published_post_has_no_embargo() -> None:
    [document] = documents(export(item()))
    assert document.embargo == ""


def test_pages_are_imported_only_if_asked_for() -> None:
    text = export(item(post_type="page"), item(post_id="8"))
    assert [d.name for d in documents(text)] == ["e.xml#8"]
    assert [d.name for d in documents(text, "type=page")] == ["e.xml#7"]
    assert len(documents(text, "type=page", "type=post")) == 2


@pytest.mark.parametrize("asked", ["Press Release", "press release", "press-release"])
def test_category_is_named_as_people_see_it_or_as_its_address_has_it(asked: str) -> None:
    text = export(item(NEWS), item(term("category", "blog", "Blog"), post_id="8"))
    assert [d.name for d in documents(text, f"category={asked}")] == ["e.xml#7"]


def test_tags_and_the_terms_of_custom_taxonomies_are_categories_too() -> None:
    inside = term("region", "west", "West") + term("post_tag", "asylum", "Asylum") + NEWS
    [document] = documents(export(item(inside)))
    assert document.categories == ("Press Release", "Asylum", "West")


def test_terms_by_which_programs_sort_are_no_categories() -> None:
    inside = NEWS + term("post_format", "post-format-aside", "Aside") + term("language", "es", "Es")
    [document] = documents(export(item(inside)))
    assert document.categories == ("Press Release",)


def test_reason_names_the_categories_a_post_is_in() -> None:
    [entry] = found(export(item(NEWS)), "category=Blog")
    assert isinstance(entry, Skipped)
    assert "Press Release" in entry.reason


def test_post_that_does_not_say_whether_it_was_published_is_named() -> None:
    [entry] = found(export(item(status="")))
    assert entry == Unreadable("e.xml#7", "line 9: nothing says whether it was published")
