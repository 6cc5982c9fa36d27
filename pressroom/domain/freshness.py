"""Which documents an incremental build must read or write again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from pressroom.content.directory import Directory
from pressroom.content.release import Release
from pressroom.domain.archive import Archive
from pressroom.domain.press import Mention, PressDomain, press_domain


def outdated_documents(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Return the documents to read again although their files did not change.

    Those are the ones with problems, so that a warning comes back until its cause is gone, and
    the ones that name an entry of the directory which changed.
    """
    domain = press_domain(env)
    entries = _entries(domain.directory)
    stale = _changed(domain.data["shown_entries"], entries)
    naming = {name for name, mentions in domain.mentions.items() if mentions & stale}
    return sorted(domain.flawed | naming)


def documents_to_rewrite(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the documents that show something of a release or entry which changed."""
    domain = press_domain(env)
    entries = _entries(domain.directory)
    shown: dict[str, Release] = domain.data["shown_releases"]
    changed = _changed(shown, domain.releases)
    stale_entries = _changed(domain.data["shown_entries"], entries)
    domain.data["shown_releases"] = dict(domain.releases)
    domain.data["shown_entries"] = entries
    if not changed and not stale_entries:
        return []
    before = Archive(shown, domain.directory, env.config.language)
    touched = domain.listings | _naming(domain, shown, changed) | _moved(before, domain.archive)
    return sorted(touched & env.found_docs)


def _entries(directory: Directory) -> dict[Mention, str]:
    """Return a digest of every entry of the directory."""
    sections = {
        "speaker": directory.people,
        "organization": directory.organizations,
        "topic": directory.topics,
    }
    return {
        (kind, entry_id): hashlib.sha256(entry.model_dump_json().encode()).hexdigest()
        for kind, entries in sections.items()
        for entry_id, entry in entries.items()
    }


def _changed(before: Mapping, after: Mapping) -> frozenset:  # type: ignore[type-arg]
    """Return the keys that are new, gone, or have another value."""
    keys = before.keys() | after.keys()
    return frozenset(key for key in keys if before.get(key) != after.get(key))


def _naming(domain: PressDomain, shown: Mapping[str, Release], changed: frozenset[str]) -> set[str]:
    """Return the documents that refer to a changed release or to a quote in it."""
    ids = {r.id for name in changed for r in (shown.get(name), domain.releases.get(name)) if r}
    return {
        docname
        for docname, mentions in domain.mentions.items()
        if any(
            kind in ("release", "quote") and target.partition("#")[0] in ids
            for kind, target in mentions
        )
    }


def _moved(before: Archive, after: Archive) -> set[str]:
    """Return the releases whose neighbour in time is another one or has another title."""
    return set(_changed(_neighbourhoods(before), _neighbourhoods(after)))


def _neighbourhoods(archive: Archive) -> dict[str, tuple[tuple[str, str] | None, ...]]:
    return {
        entry.docname: tuple(
            (other.docname, other.release.title) if other else None
            for other in archive.neighbours(entry.docname)
        )
        for entry in archive.oldest_first
    }
