"""Releases that are one statement in several languages: which belong together."""

from __future__ import annotations

from collections.abc import Mapping

from pressroom.content.release import Release
from pressroom.content.translations import faults


def statements(releases: Mapping[str, Release]) -> dict[str, tuple[str, ...]]:
    """Return the pages of every statement that there is in several languages, by each of them.

    The original comes first, its translations by language. Whoever asks for a removed release is
    told that it was removed, in its own language only: it belongs to no statement.
    """
    if not any(release.translation_of for release in releases.values()):
        return {}
    wrong = {docname for docname, _message in faults(releases, ())}
    pages = {release.id: docname for docname, release in releases.items() if not release.removed}
    found: dict[str, list[str]] = {}
    in_order = sorted(releases.items(), key=lambda item: (item[1].language, item[0]))
    for docname, release in in_order:
        original = pages.get(release.translation_of)
        if original and docname not in wrong and not release.removed:
            found.setdefault(original, [original]).append(docname)
    return {docname: tuple(group) for group in found.values() for docname in group}
