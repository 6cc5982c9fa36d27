"""What the fields of a record are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys of a record hold what; of several names the first that holds text counts.

    A dot goes into a record (``content.rendered``).
    """

    title: Sequence[str] = ("title.rendered", "title", "headline", "name")
    subtitle: Sequence[str] = ("subtitle", "subhead", "subheading")
    date: Sequence[str] = ("date", "published", "date_published", "datePublished", "pubDate")
    html: Sequence[str] = ("html", "content_html", "content.rendered", "body_html")
    text: Sequence[str] = ("text", "content_text", "body", "content", "articleBody")
    url: Sequence[str] = ("url", "link", "permalink", "canonical", "href")
    language: Sequence[str] = ("language", "lang", "inLanguage")
    categories: Sequence[str] = ("categories", "category", "tags")
    identity: Sequence[str] = ("id", "guid", "slug")
    status: Sequence[str] = ("status",)


KEYS = Keys()


def value_of(record: Mapping[str, object], names: Iterable[str]) -> tuple[str, str]:
    """Return the first of *names* that holds text, and that text."""
    empty = ""
    for name in names:
        value: object = record
        for step in name.split("."):
            value = value.get(step) if isinstance(value, dict) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str):
            if value.strip():
                return name, value
            empty = empty or name
    return empty, ""
