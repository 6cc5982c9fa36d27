"""What a page names in its markup: ``meta`` elements, RDFa, microdata, JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from lxml.etree import _Element

_ARTICLE_TYPES = ("Article", "NewsArticle", "PressRelease", "BlogPosting", "Report", "WebPage")
_DEEPEST = 8
_PREFIXES = ("dcterms:", "schema:")


def named_values(root: _Element) -> Iterator[tuple[str, str]]:
    """Yield names, in lower case and without their vocabulary, and values, in order."""
    for element in root.iter():
        if not isinstance(element.tag, str) or not element.attrib:
            continue
        for attribute in ("property", "name", "itemprop"):
            key = element.get(attribute, "").strip().lower()
            value = element.get("content") or element.get("datetime") or ""
            if key and value.strip():
                for prefix in _PREFIXES:
                    key = key.removeprefix(prefix)
                yield key, " ".join(value.split())


def linked_articles(root: _Element) -> Iterator[Mapping[str, object]]:
    """Yield what the page's JSON-LD says of articles and pages; broken JSON says nothing."""
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json" and script.text:
            try:
                yield from _articles(json.loads(script.text), 0)
            except (ValueError, RecursionError):
                continue


def first_text(articles: list[Mapping[str, object]], key: str) -> str:
    """Return the first text that one of *articles* has under *key*, or nothing."""
    values = (article.get(key) for article in articles)
    return next((" ".join(v.split()) for v in values if isinstance(v, str) and v.strip()), "")


def _articles(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _articles(part, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(k in _ARTICLE_TYPES for k in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        yield from _articles(value.get("@graph"), depth + 1)
