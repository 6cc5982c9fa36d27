"""Releases that are one statement in several languages: which belong together, and what is wrong.

Each translation names the original in ``translation-of``; the original names nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from pressroom.content.problems import quoted, unknown
from pressroom.content.release import Release


def faults(releases: Mapping[str, Release], hidden: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield each page whose ``translation-of`` is wrong, and what is wrong with it.

    *hidden* are the ids of releases that the public does not see.
    """
    by_id = {release.id: release for release in releases.values()}
    taken: dict[tuple[str, str], str] = {}
    for docname, release in sorted(releases.items()):
        if not release.translation_of:
            continue
        key = release.translation_of, release.language
        message = _fault(release, by_id, hidden) or _second(taken.get(key, ""), release)
        if message:
            yield docname, f"translation-of: {message}"
        else:
            taken[key] = release.id


def _fault(release: Release, by_id: Mapping[str, Release], hidden: Container[str]) -> str:
    named = release.translation_of
    original = by_id.get(named)
    if named == release.id:
        return "this release names itself. Expected the release that it translates."
    if original is None:
        if named in hidden:
            return f"{quoted(named)} is not public, and this page is. Take it out until it is."
        expected = "Expected the path of a release below the releases folder, without .md."
        return " ".join(unknown("release", named, expected, by_id)).rstrip()
    if original.translation_of == release.id:
        return f"this release and {quoted(named)} name each other. Take it out of the original."
    if original.translation_of:
        return (
            f"{quoted(named)} is a translation itself. Expected the original, "
            f"{quoted(original.translation_of)}."
        )
    if original.language == release.language:
        return (
            f"{quoted(named)} is in the same language, {release.language}. Expected two languages; "
            "a new wording of a release is an edition of it."
        )
    return ""


def _second(other: str, release: Release) -> str:
    if not other:
        return ""
    return (
        f"{quoted(other)} is a translation of the same release into {release.language} already. "
        "Expected one in each language."
    )


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
