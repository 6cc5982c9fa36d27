"""In what language a post is, and which posts say the same in another one.

Polylang keeps both in terms, which every export carries; WPML's and Bogo's custom fields come
into exports too. qTranslate holds all languages in one text: ``[:en]…[:es]…[:]``.
https://polylang.pro/doc/developpers-how-to/,
https://wpml.org/documentation/related-projects/wpml-export-and-import/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pressroom.acquire.readers.languages import language_tag
from pressroom.acquire.readers.wxr.items import Item

Group = tuple[str, str]
"""What the versions of one text share: how it is marked, and the mark."""

_LANGUAGE_META = ("_wpml_import_language_code", "wpml_language", "_wpml_language", "_locale")
_DUPLICATE = "_icl_lang_duplicate_of"
_GROUP_META = ("_wpml_import_translation_group", "wpml_trid", "_wpml_trid")

_MARK = re.compile(
    r"\[:([a-z]{2})?\]|<!--:([a-z]{2})?-->|\{:([a-z]{2})?\}", re.IGNORECASE | re.ASCII
)
_VERSIONED = ("title", "content:encoded", "excerpt:encoded")


def language_of(item: Item) -> str:
    """Return the language that the item itself states, or nothing."""
    stated = [term.slug for term in item.terms if term.domain == "language"]
    return next(filter(None, map(language_tag, stated)), "") or language_tag(
        item.first_meta(*_LANGUAGE_META)
    )


def groups_of(item: Item) -> Iterator[Group]:
    """Yield what the item shares with the same text in other languages."""
    for term in item.terms:
        if term.domain == "post_translations" and term.slug:
            yield "post_translations", term.slug
    for key in _GROUP_META:
        if value := item.first_meta(key):
            yield key, value
    if original := item.first_meta(_DUPLICATE):
        yield "post", original


def versions(item: Item) -> list[tuple[str, Item]]:
    """Return the item once for each language that its text holds in one, with that language.

    What stands outside the marks belongs to all. An item without such marks holds nothing.
    """
    split = {name: _by_language(item.text(name)) for name in _VERSIONED}
    languages = list(dict.fromkeys(lang for parts in split.values() for lang in parts if lang))
    is_closed = any(_is_end(m) for name in _VERSIONED for m in _MARK.finditer(item.text(name)))
    if not languages or (len(languages) < 2 and not is_closed):
        return []
    return [
        (language, replace(item, fields={**item.fields, **_fields(split, language)}))
        for language in languages
    ]


def _is_end(match: re.Match[str]) -> bool:
    return not any(match.groups())


def _fields(split: dict[str, dict[str, list[tuple[int, str]]]], language: str) -> dict[str, str]:
    return {
        name: "".join(text for _, text in sorted(parts.get("", []) + parts.get(language, [])))
        for name, parts in split.items()
    }


def _by_language(text: str) -> dict[str, list[tuple[int, str]]]:
    """Return the parts of *text* for each language, each with its place; "" is for all."""
    parts: dict[str, list[tuple[int, str]]] = {}
    at, language = 0, ""
    for match in _MARK.finditer(text):
        parts.setdefault(language, []).append((at, text[at : match.start()]))
        at, language = match.end(), next(filter(None, match.groups()), "").lower()
    parts.setdefault(language, []).append((at, text[at:]))
    return parts
