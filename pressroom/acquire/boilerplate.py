"""Boilerplate: the paragraphs at the end of a release that say who an organization is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressroom.content.directory import Directory
from pressroom.content.names import fold

HEADINGS = ("about", "about the", "acerca de", "acerca del", "sobre", "sobre la", "sobre el")
PREDICATES = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "has",
        "works",
        "serves",
        "represents",
        "advocates",
        "seeks",
        "strives",
        "fights",
        "brings",
        "provides",
        "es",
        "son",
        "fue",
        "fueron",
        "trabaja",
        "representa",
        "lucha",
        "busca",
        "promueve",
        "defiende",
        "agrupa",
    ]
)
"""The verb that follows an organization's name where its boilerplate begins."""
FARTHEST = 6
"""Boilerplate stands among the last paragraphs."""
_WORD = re.compile(r"\w+")


def find_boilerplate(paragraphs: Sequence[str], directory: Directory) -> dict[int, str]:
    """Return the id of the organization whose boilerplate each paragraph is, by its index."""
    names = sorted(
        (
            (fold(name), key)
            for key, item in directory.organizations.items()
            for name in (item.name, *item.spellings)
        ),
        key=lambda pair: -len(pair[0]),
    )
    found: dict[int, str] = {}
    last = len(paragraphs)
    for index in range(last - 1, max(-1, last - 1 - FARTHEST), -1):
        owner = _owner(fold(paragraphs[index]), names)
        if owner is None:
            break
        found[index] = owner
    return found


def _owner(text: str, names: Sequence[tuple[str, str]]) -> str | None:
    for heading in HEADINGS:
        if text.startswith(f"{heading} "):
            text = text.removeprefix(heading).lstrip()
            return next((key for name, key in names if text.startswith(name)), None)
    text = text.removeprefix("the ").removeprefix("la ").removeprefix("el ")
    for name, key in names:
        if text.startswith(name):
            verb = _WORD.search(text, len(name))
            if verb and verb[0] in PREDICATES:
                return key
    return None
