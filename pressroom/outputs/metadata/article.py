"""A release as a ``NewsArticle`` of https://schema.org/NewsArticle."""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.content.release import Release
from pressroom.content.schema import Change, ChangeKind
from pressroom.domain.archive import Entry
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import NOT_IN_FORCE, Standing, standing_name
from pressroom.outputs.metadata.addresses import Addresses, modified
from pressroom.outputs.metadata.json_ld import Node, filled, one_or_all
from pressroom.outputs.metadata.media import media
from pressroom.outputs.metadata.parties import publishers, quotation, topics
from pressroom.words import kind_name


class Article:
    """Tells of the release on the page *docname*; *description* is how its text begins."""

    def __init__(self, domain: PressDomain, docname: str, description: str) -> None:
        release = domain.release_on(docname)
        assert release is not None
        self.domain = domain
        self.docname = docname
        self.release: Release = release
        self.description = description
        self.at = Addresses(domain.builder)

    def node(self) -> Node:
        """Return the article, without what the release does not have."""
        release, archive = self.release, self.domain.archive
        issuers = publishers(release.issuers, release.contacts, self.domain.directory)
        about = topics(release.topics, self.domain.directory, archive.language, self.at)
        address = self.at.of(self.docname)
        return filled(
            {
                "@type": "NewsArticle",
                "@id": address,
                "url": address,
                "mainEntityOfPage": address,
                "identifier": release.id,
                "headline": release.title,
                "alternativeHeadline": release.subtitle,
                "description": self.description,
                "datePublished": release.date.calendar,
                "dateModified": modified(release).calendar,
                "dateline": release.dateline,
                "inLanguage": release.language,
                "genre": kind_name(release.kind),
                "publisher": one_or_all(issuers),
                "author": one_or_all(
                    [{k: v for k, v in issuer.items() if k != "contactPoint"} for issuer in issuers]
                ),
                "about": one_or_all(about),
                "keywords": [topic["name"] for topic in about],
                "version": number_of(self.docname, release),
                "creativeWorkStatus": one_or_all(list(self._status())),
                "correction": one_or_all(list(map(_correction, self._corrections()))),
                "hasPart": one_or_all(list(self._quotations())),
                "isBasedOn": release.source,
                **media(self.domain, release),
                **self._translations(),
            }
        )

    def _status(self) -> Iterator[str]:
        """Yield why the words do not stand, or not in this wording."""
        current = current_edition(self.domain, self.docname)
        standings = set(self.domain.archive.standings(current[1] if current else self.release))
        if current and current[0] != self.docname:
            standings.add(Standing.SUPERSEDED)
        yield from (standing_name(s) for s in Standing if s in standings & NOT_IN_FORCE)

    def _corrections(self) -> list[Change]:
        return [c for c in self.release.changes if c.kind is ChangeKind.CORRECTION]

    def _quotations(self) -> Iterator[Node]:
        release, directory = self.release, self.domain.directory
        for quote in release.quotes:
            address = self.at.of(self.docname, quote.anchor)
            yield quotation(quote, address, release.language, directory)

    def _translations(self) -> Node:
        statement = self.domain.archive.statement(self.docname)
        if not statement:
            return {}
        original, *others = statement
        if original.docname != self.docname:
            return {"translationOfWork": self._work(original)}
        return {"workTranslation": one_or_all([self._work(entry) for entry in others])}

    def _work(self, entry: Entry) -> Node:
        return filled(
            {
                "@type": "NewsArticle",
                "@id": self.at.of(entry.docname),
                "headline": entry.release.title,
                "inLanguage": entry.release.language,
            }
        )


def _correction(change: Change) -> Node:
    # Not a ``text`` of the archive's and one of the issuer's: the note is the archive's own.
    return {
        "@type": "CorrectionComment",
        "text": change.note,
        "datePublished": change.date.calendar,
    }
