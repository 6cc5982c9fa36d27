"""A release is filed under the archive's own topics, by its words and its old categories."""

from __future__ import annotations

import pytest

from pressroom.acquire.understanding.topics import (
    find_topics,
    kind_of_category,
    unknown_categories,
)
from pressroom.content.directory import Directory, Topic
from pressroom.content.schema import Kind

DIRECTORY = Directory(
    topics={
        "asylum": Topic(labels={"en": "Asylum", "es": "Asilo"}),
        "wages": Topic(labels={"en": "Wages"}),
    }
)


@pytest.mark.parametrize(
    ("title", "text", "categories", "topics"),
    [
        ("Asylum Now", "Come in.", (), ("asylum",)),
        ("El asilo es un derecho", "", (), ("asylum",)),
        ("Doors Open", "asylum, Asylum, ASYLUM", (), ("asylum",)),
        ("Doors Open", "Asylum seekers waited for asylum.", (), ()),
        ("Doors Open", "wagesasylum wages-", ("Wages",), ("wages",)),
        ("Wages and Asylum", "", (), ("asylum", "wages")),
    ],
)
def test_topics_of_a_release(
    title: str, text: str, categories: tuple[str, ...], topics: tuple[str, ...]
) -> None:
    assert find_topics(title, text, categories, DIRECTORY) == topics


def test_categories_that_are_no_topic_yet() -> None:
    categories = ("Press Releases", "Uncategorized", "asilo", "Housing")
    assert unknown_categories(categories, DIRECTORY) == ("Housing",)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Press Releases", Kind.PRESS_RELEASE),
        ("Declaraciones", Kind.STATEMENT),
        ("MEDIA ADVISORY", Kind.MEDIA_ADVISORY),
        ("Housing", None),
    ],
)
def test_kind_that_a_category_collects(name: str, kind: Kind | None) -> None:
    assert kind_of_category(name) is kind
