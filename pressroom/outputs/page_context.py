"""What the template of a release's page knows beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from pressroom.content.directory import Directory
from pressroom.content.release import Release
from pressroom.domain.archive import Archive, Entry
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.hosting import Hosting
from pressroom.words import date_label, kind_name, language_name

ROBOTS = '\n<meta name="robots" content="noindex">'


def add_page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document
) -> None:
    """Add to *context* the neighbours in time, what the search needs, and robots' orders."""
    if app.builder.name not in SITE_BUILDERS:
        return
    if Hosting.of(app.config).is_hidden_from_robots:
        context["metatags"] = context.get("metatags", "") + ROBOTS
    domain = press_domain(app.env)
    release = domain.releases.get(pagename)
    if release is None:
        return
    context["press_release"] = release
    before, after = domain.archive.neighbours(pagename)
    context["prev"] = _neighbour(app, pagename, before)
    context["next"] = _neighbour(app, pagename, after)
    context["metatags"] = context.get("metatags", "") + search_tags(
        release, domain.directory, domain.archive
    )


def _neighbour(app: Sphinx, pagename: str, entry: Entry | None) -> dict[str, str] | None:
    if entry is None:
        return None
    uri = app.builder.get_relative_uri(pagename, entry.docname)
    return {"link": uri, "title": escape(entry.release.title)}


def search_tags(release: Release, directory: Directory, archive: Archive) -> str:
    """Return the ``<meta>`` elements by which Pagefind knows the facets of a release."""
    lines = [
        f'<meta data-pagefind-filter="{name}[content]" content="{escape(value)}">'
        for name, value in dict.fromkeys(_facets(release, directory, archive))
    ]
    meta = {
        "title": release.title,
        "date": date_label(release.date, archive.locale),
        "datetime": release.date.calendar,
        "kind": kind_name(release.kind),
        "language": release.language,
        "speakers": ", ".join(dict.fromkeys(q.speaker for q in release.quotes if q.speaker)),
    }
    lines += [
        f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'
        for name, value in meta.items()
        if value
    ]
    day = release.date.earliest.isoformat()
    lines.append(f'<meta data-pagefind-sort="date[content]" content="{day}">')
    return "\n" + "\n".join(lines)


def _facets(release: Release, directory: Directory, archive: Archive) -> Iterator[tuple[str, str]]:
    yield "year", str(release.date.year)
    yield "kind", kind_name(release.kind)
    yield "language", language_name(release.language, archive.locale)
    for topic in release.topics:
        yield "topic", directory.topics[topic].label(archive.language)
    for issuer in release.issuers:
        yield "organization", directory.organizations[issuer].name
    for quote in release.quotes:
        if quote.organization_id:
            yield "organization", directory.organizations[quote.organization_id].name
        if quote.speaker_id:
            yield "speaker", directory.people[quote.speaker_id].name
