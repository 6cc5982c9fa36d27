"""One item of a WordPress export: a post, a page, an attachment, a reusable block.

The format has no specification but the code that writes it,
https://developer.wordpress.org/reference/functions/export_wp/ (version 1.0 to 1.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Term:
    """A category, tag or other term: its taxonomy (``domain``), ``slug`` and ``name``."""

    domain: str
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reader of the site wrote under a post, if the site shows it."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item: its simple elements by name (``wp:post_id``, ``content:encoded``), white space
    at the ends of short ones taken off; the custom fields by key, in the order of the file."""

    fields: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    meta: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()

    def text(self, name: str) -> str:
        """Return the element *name* as it stands, or nothing."""
        return self.fields.get(name, "")

    def value(self, name: str) -> str:
        """Return the short element *name* (an id, a date, a status), or nothing."""
        return self.fields.get(name, "").strip()

    def first_meta(self, *keys: str) -> str:
        """Return the first custom field of those called *keys* that holds something."""
        values = (value.strip() for key in keys for value in self.meta.get(key, ()))
        return next((value for value in values if value), "")
