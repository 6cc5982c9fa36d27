"""A ``translation-of`` that cannot be.

Each translation names the original; the original names nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from pressroom.content.problems import quoted, unknown
from pressroom.content.release import Release


def faults(releases: Mapping[str, Release], hidden: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield each page whose ``translation-of`` is wrong, and what is wrong with it.

    *releases* are those that the public sees, by whatever names their pages; *hidden* are the ids
    of the others.
    """
    by_id = {release.id: release for release in releases.values()}
    taken: dict[tuple[str, str], str] = {}
    for docname, release in sorted(releases.items()):
        if not release.translation_of:
            continue
        key = release.translation_of, release.language
        message = fault(release, by_id, hidden) or _second(taken.get(key, ""), release)
        if message:
            yield docname, f"translation-of: {message}"
        else:
            taken[key] = release.id


def fault(
    release: Release,
    by_id: Mapping[str, Release],
    hidden: Container[str],
    known: Iterable[str] | None = None,
) -> str:
    """Return what is wrong with the ``translation-of`` of one *release*, or nothing.

    Of the releases *by_id* only the one that it names is needed; *known* are the ids of all.
    """
    named = release.translation_of
    original = by_id.get(named)
    if named == release.id:
        return "this release names itself. Expected the release that it translates."
    if original is None:
        if named in hidden:
            return f"{quoted(named)} is not public, and this page is. Take it out until it is."
        expected = "Expected the path of a release below the releases folder, without .md."
        return " ".join(unknown("release", named, expected, known or by_id)).rstrip()
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
