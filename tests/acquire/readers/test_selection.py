"""--select chooses by category, type and status; nothing unpublished comes in unasked."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.selection import EVERYTHING, Selection, SelectionError


def test_published_and_scheduled_posts_are_wanted_where_nobody_said_otherwise() -> None:
    assert EVERYTHING.refusal_by_status("publish") == ""
    assert EVERYTHING.refusal_by_status("future") == ""
    assert EVERYTHING.refusal_by_type("post") == ""
    assert EVERYTHING.refusal_by_category(["anything"]) == ""
    assert EVERYTHING.refusal_by_category([]) == ""


@pytest.mark.parametrize("status", ["draft", "private", "pending", "trash", ""])
def test_what_was_not_published_is_refused(status: str) -> None:
    assert EVERYTHING.refusal_by_status(status) == f"has status {status}, not selected"


def test_page_is_refused_unless_asked_for() -> None:
    assert EVERYTHING.refusal_by_type("page") == "is of type page, not selected"
    assert Selection.of(["type=page"]).refusal_by_type("page") == ""
    assert Selection.of(["type=page"]).refusal_by_type("post") != ""


def test_one_category_of_several_is_enough() -> None:
    wanted = Selection.of(["category=Press Release", "category = Statements"])
    assert wanted.refusal_by_category(["News", "Statements"]) == ""
    assert wanted.refusal_by_category(["News", "Blog"]) == (
        "in News, Blog, not in a selected category"
    )
    assert wanted.refusal_by_category([]) == "in no category, not in a selected category"


@pytest.mark.parametrize("name", ["Niñez", "niñez", "NINEZ"])
def test_case_and_accents_do_not_matter(name: str) -> None:
    assert Selection.of([f"category={name}"]).refusal_by_category(["Niñez"]) == ""
    assert Selection.of(["status=DRAFT"]).refusal_by_status("draft") == ""


def test_value_may_hold_an_equals_sign() -> None:
    assert Selection.of(["category=a=b"]).refusal_by_category(["a=b"]) == ""


@pytest.mark.parametrize("condition", ["", "category", "category=", "=x", "author=x", "Type=post"])
def test_condition_that_nobody_can_follow_is_refused_with_an_example(condition: str) -> None:
    with pytest.raises(SelectionError, match="expected category=…, type=… or status=…"):
        Selection.of([condition])
