"""Which items of a WordPress export become documents, and why the others do not."""

from __future__ import annotations

from pressroom.acquire.readers.selection import PUBLIC, Selection
from pressroom.acquire.readers.wxr.items import Item

PROTECTED = "protected"
"""The status of a post under a password, as ``--select status=protected`` asks for it.

WordPress has none: it publishes such a post, and shows it to those who know the password.
"""

CATEGORY = frozenset({"category"})
TAG = frozenset({"post_tag", "tag"})
# Terms by which WordPress and its plugins sort posts for themselves.
_INTERNAL = frozenset(
    "post_format post_translations term_translations language term_language nav_menu link_category "
    "wp_theme author post_author following_users series_order translation_priority "
    "wp_template_part_area wp_pattern_category".split()
)


def post_type(item: Item) -> str:
    """Return WordPress' post type; a feed that has none holds posts."""
    return item.value("wp:post_type") or "post"


def categories(item: Item) -> tuple[str, ...]:
    """Return the names of the item's categories, then its tags, then other terms."""

    def rank(domain: str) -> int:
        return 0 if domain in CATEGORY else 1 if domain in TAG else 2

    terms = [term for term in item.terms if term.name and term.domain not in _INTERNAL]
    return tuple(dict.fromkeys(t.name for t in sorted(terms, key=lambda t: rank(t.domain))))


def says_status(item: Item) -> bool:
    """Whether the item says if it was published; in a feed without WordPress' fields, all are."""
    return bool(item.value("wp:status")) or not any(name.startswith("wp:") for name in item.fields)


def refusal(item: Item, selection: Selection) -> str:
    """Return why *selection* does not want *item*, or nothing if it does."""
    return (
        selection.refusal_by_type(post_type(item))
        or _refusal_by_status(item, selection)
        or _refusal_by_category(item, selection)
    )


def _refusal_by_status(item: Item, selection: Selection) -> str:
    status = item.value("wp:status") or "publish"
    # Not stripped: a blank is a password too.
    if not item.text("wp:post_password"):
        return selection.refusal_by_status(status)
    if PROTECTED not in selection.statuses:
        return f"is protected by a password; --select status={PROTECTED} imports such posts"
    return "" if status in PUBLIC else selection.refusal_by_status(status)


def _refusal_by_category(item: Item, selection: Selection) -> str:
    # People select by the name they see or by the slug in the address.
    slugs = [term.slug for term in item.terms if term.domain not in _INTERNAL]
    names = categories(item)
    return selection.refusal_by_category(slugs) and selection.refusal_by_category(names)
