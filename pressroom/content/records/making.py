"""A release and its text to a record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.attachments.licences import licence_address
from pressroom.content.contacts import Contact
from pressroom.content.dates import ArchiveDate
from pressroom.content.directory import Directory
from pressroom.content.quotes import Quote
from pressroom.content.records.models import QuoteRecord, ReleaseRecord, Words
from pressroom.content.records.parts import (
    AttachmentRecord,
    ChannelRecord,
    ContactRecord,
    DateRecord,
    EditionRecord,
    Named,
    NoticeRecord,
    Party,
    Status,
)
from pressroom.content.records.place import Place
from pressroom.content.records.text import IssuedText
from pressroom.content.release import Release
from pressroom.content.schema import Notice


@dataclass(frozen=True)
class Around:
    """What a record says that is not on the release's own page.

    ``replaced_by`` is the id of the release in its place, or empty; ``fingerprints`` are those
    of its editions by number, ``earlier`` the numbers of those that have a page of their own.
    """

    replaced_by: str = ""
    fingerprints: Mapping[int, str] | None = None
    earlier: frozenset[int] = frozenset()


@dataclass(frozen=True)
class RecordMaker:
    """Makes the records of one archive, whose own *language* (BCP 47) names topics."""

    directory: Directory
    place: Place
    language: str

    def release(self, release: Release, issued: IssuedText, around: Around) -> ReleaseRecord:
        """Return the record of *release*, whose text is *issued*."""
        return ReleaseRecord(
            id=release.id,
            address=self.place.of_release(release.id),
            title=release.title,
            subtitle=release.subtitle,
            kind=str(release.kind),
            date=_date(release.date),
            language=release.language,
            issuers=tuple(map(self._party, release.issuers)),
            topics=tuple(map(self._topic, release.topics)),
            release_line=release.release_line,
            dateline=release.dateline,
            embargo=release.embargo,
            status=status_of(release, around.replaced_by),
            withdrawn=_notice(release.withdrawn),
            removed=_notice(release.removed),
            replaced_by=around.replaced_by,
            replaces=release.replaces,
            translation_of=release.translation_of,
            formerly=release.formerly,
            source=release.source,
            modified=modified(release),
            edition=release.edition,
            editions=tuple(self._editions(release, around)),
            contacts=tuple(map(_contact, release.contacts)),
            quotes=tuple(self._words(release, quote, issued) for quote in release.quotes),
            attachments=tuple(self._attachment(release, a) for a in release.attachments),
            text=issued.text,
        )

    def _attachment(self, release: Release, attachment: Attachment) -> AttachmentRecord:
        return AttachmentRecord(
            file=attachment.file,
            address=self.place.of_attachment(release.id, attachment.file),
            media_type=attachment.kind.media_type,
            title=attachment.title,
            alt=attachment.alt,
            caption=attachment.caption,
            credit=attachment.credit,
            licence=attachment.licence,
            licence_address=licence_address(attachment.licence),
            size=attachment.size,
            width=attachment.width,
            height=attachment.height,
            sha256=attachment.sha256,
        )

    def _editions(self, release: Release, around: Around) -> Iterator[EditionRecord]:
        known = around.fingerprints or {}
        for number in range(1, release.edition + 1):
            change = release.changes[number - 2] if number > 1 else None
            is_current = number == release.edition
            address = self.place.of_release(release.id) if is_current else ""
            if number in around.earlier:
                address = self.place.of_edition(release.id, number)
            yield EditionRecord(
                number=number,
                address=address,
                date=_date(change.date if change else release.date),
                change=change.kind.value if change else "",
                note=change.note if change else "",
                wrong=(change.wrong or "") if change else "",
                right=(change.right or "") if change else "",
                sha256=release.fingerprint if is_current else known.get(number, ""),
            )

    def _words(self, release: Release, quote: Quote, issued: IssuedText) -> Words:
        return Words(
            anchor=quote.anchor,
            address=self.place.of_release(release.id, quote.anchor),
            spoken=quote.spoken,
            passage=issued.passages.get(quote.anchor, ""),
            speaker=quote.speaker,
            speaker_id=quote.speaker_id,
            role=quote.role,
            organization=quote.organization,
            organization_id=quote.organization_id,
            language=quote.language or release.language,
            delivery=quote.delivery,
        )

    def _party(self, key: str) -> Party:
        organization = self.directory.organizations[key]
        site, authority = organization.site or "", organization.authority or ""
        return Party(id=key, name=organization.name, site=site, authority=authority)

    def _topic(self, key: str) -> Named:
        return Named(id=key, name=self.directory.topics[key].label(self.language))


def quote_records(record: ReleaseRecord) -> Iterator[QuoteRecord]:
    """Yield a record for each quote of the release that *record* is of."""
    for words in record.quotes:
        yield QuoteRecord(
            **dict(words),
            release=record.id,
            title=record.title,
            kind=record.kind,
            date=record.date,
            issuers=record.issuers,
            status=record.status,
            edition=record.edition,
        )


def status_of(release: Release, replaced_by: str) -> tuple[Status, ...]:
    """Return how *release* stands; what was corrected and nothing else is in force too."""
    if release.removed:
        return ("removed",)
    facts: tuple[tuple[Status, bool], ...] = (
        ("in-force", not replaced_by and not release.withdrawn),
        ("corrected", release.is_corrected),
        ("superseded", bool(replaced_by)),
        ("withdrawn", release.withdrawn is not None),
    )
    return tuple(status for status, is_so in facts if is_so)


def modified(release: Release) -> date:
    """Return the last day on which something can have happened to *release*."""
    notices = (notice.date for notice in (release.withdrawn, release.removed) if notice)
    changes = (change.date for change in release.changes)
    return max(day.latest for day in (release.date, *changes, *notices))


def _date(day: ArchiveDate) -> DateRecord:
    return DateRecord(edtf=day.edtf, earliest=day.earliest, latest=day.latest)


def _notice(notice: Notice | None) -> NoticeRecord | None:
    return NoticeRecord(date=_date(notice.date), reason=notice.reason) if notice else None


def _contact(contact: Contact) -> ContactRecord:
    return ContactRecord(
        name=contact.name,
        role=contact.role,
        organization=contact.organization,
        channels=tuple(
            ChannelRecord(kind=c.kind, printed=c.printed, uri=c.uri) for c in contact.channels
        ),
        languages=contact.languages,
        withheld=contact.withheld,
    )
