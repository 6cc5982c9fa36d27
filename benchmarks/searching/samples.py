"""Queries drawn from a built site: what its releases hold, common and rare."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pressroom.outputs.searching.fragments import read_fragment

OF_EACH = 4
SAMPLE = 1000
"""Releases that are read at most, spread over the archive."""
_WORD = re.compile(r"[^\W\d_]{4,}")
Queries = dict[str, list[str]]


def draw(site: Path) -> Queries:
    """Return queries by kind, the same ones for the same site."""
    releases = _releases(site)
    held = Counter(word for release in releases for word in _words(release))
    foreign = [release for release in releases if release["meta"].get("language") == "es"]
    middling = _middling(held)
    speakers = Counter(name for one in releases for name in _speakers(one))
    texts = [release["content"].split() for release in releases]
    return {
        "common": _ranked(held)[:OF_EACH],
        "middling": middling,
        "name": sorted(speakers, key=lambda name: (speakers[name], name))[:OF_EACH],
        "two words": [" ".join(sorted(_words(one) & {*held})[5:60:54]) for one in _few(releases)],
        "phrase": [f'"{" ".join(words[20:24])}"' for words in _few(texts)],
        "Spanish": _middling(
            Counter(word for one in foreign for word in _words(one) - {*middling})
        ),
    }


def _releases(site: Path) -> list[dict[str, Any]]:
    rows = json.loads((site / "pagefind/bundles.json").read_text("utf-8"))
    names = [row["name"] for row in rows if row["scope"] == "text"]
    paths = [path for name in names for path in (site / "pagefind" / name / "fragment").iterdir()]
    step = -(-len(paths) // SAMPLE)
    return [read_fragment(path.read_bytes()) for path in sorted(paths)[::step]]


def _speakers(release: dict[str, Any]) -> list[str]:
    names: str = release["meta"].get("speakers", "")
    return names.split(", ") if names else []


def _words(release: dict[str, Any]) -> set[str]:
    return {word.lower() for word in _WORD.findall(release["content"])}


def _ranked(held: Counter[str]) -> list[str]:
    return sorted(held, key=lambda word: (-held[word], word))


def _middling(held: Counter[str]) -> list[str]:
    """Return words in the middle between the commonest and those that stand only once."""
    ranked = [word for word in _ranked(held) if held[word] > 1]
    start = len(ranked) // 2
    return sorted(ranked[start : start + OF_EACH])


def _few(items: list[Any]) -> Iterator[Any]:
    step = max(1, len(items) // OF_EACH)
    return iter(items[::step][:OF_EACH])
