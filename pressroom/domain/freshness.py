"""Which documents an incremental build must read or write again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from pressroom.content.attachments.reading import is_as_read
from pressroom.content.directory import Directory
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.domain.archive import Archive
from pressroom.domain.parts import found_elsewhere
from pressroom.domain.press import Mention, PressDomain, press_domain

Standing = tuple[tuple[str, str, str] | None, Hidden | None, tuple[tuple[str, str], ...]]
"""The page, title and date of the release that replaces one, why the public does not see it, and
page and language of it in every language."""


def outdated_documents(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Return the documents to read again although their files did not change.

    Those are the ones with problems, so that a warning comes back until its cause is gone, the
    ones that name an entry of the directory which changed, and the ones that attach another file.
    """
    domain = press_domain(env)
    entries = _entries(domain.directory)
    stale = _changed(domain.data["shown_entries"], entries)
    return sorted(domain.flawed | _mentioning(domain, stale) | _with_other_files(domain))


def _with_other_files(domain: PressDomain) -> set[str]:
    """Return the documents that attach a file which changed since they were read, or is gone.

    Sphinx would notice only what is newer than the document; a photograph keeps its time when it
    is copied.
    """
    return {
        docname
        for docname, release in (*domain.releases.items(), *domain.editions.items())
        if not all(
            is_as_read(attachment, domain.attachments_folder(release))
            for attachment in release.attachments
        )
    }


def documents_to_rewrite(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the documents that show something of a release or entry which changed."""
    domain = press_domain(env)
    entries = _entries(domain.directory)
    standings = _standings(domain)
    shown: dict[str, Release] = domain.data["shown_releases"]
    changed = _changed(shown, domain.releases)
    changed |= _changed(domain.data["shown_standings"], standings)
    editions = _changed(domain.data["shown_editions"], domain.editions)
    stale_entries = _changed(domain.data["shown_entries"], entries)
    domain.data["shown_releases"] = dict(domain.releases)
    domain.data["shown_editions"] = dict(domain.editions)
    domain.data["shown_standings"] = standings
    domain.data["shown_entries"] = entries
    elsewhere = _elsewhere(domain)
    moved = _changed(domain.data["shown_elsewhere"], elsewhere)
    domain.data["shown_elsewhere"] = elsewhere
    if not changed and not editions and not stale_entries:
        return sorted(_mentioning(domain, moved) & env.found_docs)
    before = Archive(shown, domain.directory, domain.language)
    touched = domain.listings | _naming(domain, shown, changed) | _moved(before, domain.archive)
    touched |= _pages_of(domain, changed | editions) | _mentioning(domain, moved)
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


def _elsewhere(domain: PressDomain) -> dict[Mention, tuple[str, str]]:
    """Return address and title of what documents mention and only another part has."""
    if not domain.parts.all:
        return {}
    mentioned = sorted(frozenset().union(*domain.mentions.values()))
    found = {
        (kind, name): found_elsewhere(domain.env, kind, name)
        for kind, name in mentioned
        if domain.place(kind, name) is None
    }
    return {mention: place for mention, place in found.items() if place}


def _mentioning(domain: PressDomain, stale: frozenset[Mention]) -> set[str]:
    return {name for name, mentions in domain.mentions.items() if mentions & stale}


def _standings(domain: PressDomain) -> dict[str, Standing]:
    """Return what the page of each release says of it that is not on the page itself."""
    replacements = domain.archive.replacements
    return {
        docname: (
            (entry.docname, entry.release.title, entry.release.date.edtf)
            if (entry := replacements.get(release.id))
            else None,
            domain.hidden.get(release.id),
            tuple((e.docname, e.release.language) for e in domain.archive.statement(docname)),
        )
        for docname, release in domain.releases.items()
    }


def _pages_of(domain: PressDomain, changed: frozenset[str]) -> set[str]:
    """Return the pages of every edition of the releases on *changed* pages."""
    releases = {edition[0] if (edition := edition_of(name)) else name for name in changed}
    return {
        docname
        for docname, release in (domain.releases | domain.editions).items()
        if domain.docname_of(release.id) in releases
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
    """Return the releases whose neighbour in time is another one, or shows other words."""
    return set(_changed(_neighbourhoods(before), _neighbourhoods(after)))


def _neighbourhoods(archive: Archive) -> dict[str, tuple[tuple[str, ...] | None, ...]]:
    return {
        entry.docname: tuple(
            (other.docname, other.release.title, other.release.language) if other else None
            for other in archive.neighbours(entry.docname)
        )
        for entry in archive.oldest_first
    }
