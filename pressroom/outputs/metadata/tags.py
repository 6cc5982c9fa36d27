"""Elements of a page's head: Open Graph, the citation tags of Zotero, addresses in other languages.

Open Graph: https://ogp.me. The names ``citation_*`` are HighWire's, as Google Scholar
(https://scholar.google.com/intl/en/scholar/inclusion.html#indexing) and Zotero read them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from html import escape

import langcodes
from sphinx.config import Config

from pressroom.content.release import Release
from pressroom.domain.press import PressDomain
from pressroom.outputs.metadata.addresses import Addresses, modified


def _named(name: str, value: str) -> str:
    return f'<meta name="{name}" content="{escape(value)}">'


def _property(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{escape(value)}">'


Properties = Sequence[tuple[str, str]]


def preview(
    config: Config, at: Addresses, title: str, docname: str, picture: Properties = ()
) -> Iterator[str]:
    """Yield what a preview of any page shows.

    Its *picture* (properties of Open Graph) is that of the archive, if the page has none.
    """
    yield _property("og:site_name", config.project)
    yield _property("og:title", title)
    if address := at.of(docname):
        yield _property("og:url", address)
    own = at.of_file(config.pressroom_share_image)
    if own and not picture:
        picture = [("og:image", own), ("og:image:alt", config.project)]
    yield from (_property(name, value) for name, value in picture)
    yield _named("twitter:card", "summary_large_image" if picture else "summary")


def about(description: str) -> Iterator[str]:
    """Yield what is said of a page in search engines and previews, if anything is."""
    if description:
        yield _property("og:description", description)
        yield _named("description", description)


def article_preview(domain: PressDomain, docname: str, description: str) -> Iterator[str]:
    """Yield what a preview shows of the release on *docname*; *description* as it was issued."""
    release = domain.release_on(docname)
    assert release is not None
    archive = domain.archive
    yield _property("og:type", "article")
    yield from about(description)
    yield _property("og:locale", _locale(release.language))
    for entry in archive.translations(docname):
        yield _property("og:locale:alternate", _locale(entry.release.language))
    yield _property("article:published_time", release.date.calendar)
    if modified(release) != release.date:
        yield _property("article:modified_time", modified(release).calendar)
    for topic in release.topics:
        yield _property("article:tag", domain.directory.topics[topic].label(archive.language))


@cache
def _locale(tag: str) -> str:
    """Return *tag* as Open Graph writes it, with the country where the language is most spoken."""
    likely = langcodes.Language.get(tag).maximize()
    return f"{likely.language}_{likely.territory}" if likely.territory else str(likely.language)


def citation(domain: PressDomain, release: Release, address: str) -> Iterator[str]:
    """Yield what a reference manager stores of *release*, which stands at *address*."""
    directory, language = domain.directory, domain.archive.language
    yield _named("citation_title", release.title)
    yield _named("citation_publication_date", release.date.calendar.replace("-", "/"))
    names = [directory.organizations[issuer].name for issuer in release.issuers]
    yield from (_named("citation_author", name) for name in names)
    yield _named("citation_publisher", "; ".join(names))
    yield _named("citation_language", release.language)
    if address:
        yield _named("citation_public_url", address)
    for topic in release.topics:
        yield _named("citation_keywords", directory.topics[topic].label(language))


def alternates(domain: PressDomain, docname: str, at: Addresses) -> Iterator[tuple[str, str]]:
    """Yield language and address of the release on *docname* in each language, itself included.

    ``x-default`` is the original: for those who read none of them.
    See https://developers.google.com/search/docs/specialty/international/localized-versions.
    """
    statement = domain.archive.statement(docname)
    if statement and at.base:
        yield from ((e.release.language, at.of(e.docname)) for e in statement)
        yield "x-default", at.of(statement[0].docname)


def alternate_links(domain: PressDomain, docname: str, at: Addresses) -> Iterator[str]:
    """Yield :func:`alternates` as elements of a page's head."""
    for language, address in alternates(domain, docname, at):
        yield (f'<link rel="alternate" hreflang="{escape(language)}" href="{escape(address)}">')
