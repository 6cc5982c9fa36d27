"""Releases in ninjs 3.1, IPTC's news in JSON (https://iptc.org/standards/ninjs/).

ninjs wants moments where an archive knows days. A day becomes its first moment in UTC, and a
rough date the first moment of the first day that it can mean; the date itself, in EDTF, stands
among ``altIds``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from pressroom.content.records.export.public import Public, PublicArchive
from pressroom.content.records.export.xhtml import issued_xhtml
from pressroom.content.records.models import ReleaseRecord
from pressroom.content.records.parts import AttachmentRecord

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}


def write_ninjs(archive: PublicArchive, folder: Path) -> None:
    """Write a file for each release."""
    for public in archive:
        path = folder / f"{public.record.id}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(ninjs(public), ensure_ascii=False, indent=1)
        path.write_text(f"{text}\n", encoding="utf-8")


def ninjs(public: Public) -> dict[str, Any]:
    """Return the news object of a release; empty values are left out."""
    record = public.record
    is_canceled = bool({"withdrawn", "removed"} & set(record.status))
    item = {
        "uri": record.address,
        "standard": STANDARD,
        "type": "text",
        "representationType": "partial" if record.removed else "full",
        "version": str(record.edition),
        "firstCreated": _moment(record.date.earliest),
        "contentCreated": _moment(record.date.earliest),
        "versionCreated": _moment(_last_changed(record)),
        "embargoedUntil": record.embargo.isoformat() if record.embargo else "",
        "pubStatus": "canceled" if is_canceled else "usable",
        "edNote": " ".join(_notes(record)),
        "language": record.language,
        "title": record.title,
        "headlines": list(_headlines(record)),
        "bodies": [] if record.removed else list(_bodies(public)),
        "located": record.dateline,
        "people": list(_people(record)),
        "organisations": list(_organisations(record)),
        "subjects": [
            {"name": topic.name, "rel": "about", "literal": topic.id} for topic in record.topics
        ],
        "genres": [{"name": record.kind, "literal": record.kind}],
        "altIds": list(_other_ids(record)),
        "associations": list(map(_association, record.attachments)),
    }
    return {key: value for key, value in item.items() if value}


def _moment(day: date) -> str:
    return datetime.combine(day, time(), UTC).isoformat()


def _last_changed(record: ReleaseRecord) -> date:
    notices = (notice.date for notice in (record.withdrawn, record.removed) if notice)
    return max(day.earliest for day in (record.editions[-1].date, *notices))


def _notes(record: ReleaseRecord) -> Iterator[str]:
    """Yield what a newsroom must know of the release."""
    if record.removed:
        yield f"REMOVED {record.removed.date.edtf}: {record.removed.reason}"
    if record.withdrawn:
        yield f"WITHDRAWN {record.withdrawn.date.edtf}: {record.withdrawn.reason}"
    if record.replaced_by:
        yield f"SUPERSEDED by {record.replaced_by}."
    for edition in record.editions[1:]:
        yield f"{edition.change.upper()} {edition.date.edtf}: {edition.note}"
    if record.release_line:
        yield record.release_line


def _headlines(record: ReleaseRecord) -> Iterator[dict[str, str]]:
    yield {"role": "main", "contentType": "text/plain", "value": record.title}
    if record.subtitle:
        yield {"role": "subtitle", "contentType": "text/plain", "value": record.subtitle}


def _bodies(public: Public) -> Iterator[dict[str, Any]]:
    text = public.record.text
    counts = {"charCount": len(text), "wordCount": len(text.split())}
    yield {"role": "main", "contentType": "text/plain", **counts, "value": text}
    yield {
        "role": "main",
        "contentType": "application/xhtml+xml",
        **counts,
        "value": issued_xhtml(public.page),
    }


def _people(record: ReleaseRecord) -> Iterator[dict[str, Any]]:
    speakers = {quote.speaker: quote.speaker_id for quote in record.quotes if quote.speaker}
    for name, key in speakers.items():
        yield {"name": name, "rel": "speaker", **({"literal": key} if key else {})}
    for contact in record.contacts:
        ways = [{"type": c.kind, "value": c.printed} for c in contact.channels]
        yield {
            "name": contact.name or contact.organization,
            "rel": "contact",
            **({"contactInfo": ways} if ways else {}),
        }


def _organisations(record: ReleaseRecord) -> Iterator[dict[str, str]]:
    for issuer in record.issuers:
        uri = issuer.authority or issuer.site
        link = {"uri": uri} if uri else {}
        yield {"name": issuer.name, "rel": "issuer", "literal": issuer.id, **link}


def _association(attachment: AttachmentRecord) -> dict[str, Any]:
    """Return a file of the press kit as a news object of its own."""
    kind, name = attachment.media_type, attachment.title or attachment.file
    is_image = kind.startswith("image/")
    rendition = {
        "name": "original",
        "href": attachment.address,
        "contentType": kind,
        "width": attachment.width,
        "height": attachment.height,
        "sizeInBytes": attachment.size,
    }
    texts = {"caption": attachment.caption, "alternative": attachment.alt}
    item = {
        "name": name,
        "rel": "attachment",
        "uri": attachment.address,
        "standard": STANDARD,
        "type": "picture" if is_image else "text",
        "representationType": "full",
        "title": name,
        "by": attachment.credit,
        "usageTerms": attachment.licence,
        "descriptions": [{"role": role, "value": text} for role, text in texts.items() if text],
        "renditions": [{key: value for key, value in rendition.items() if value}],
    }
    return {key: value for key, value in item.items() if value}


def _other_ids(record: ReleaseRecord) -> Iterator[dict[str, str]]:
    yield {"role": "id", "value": record.id}
    yield {"role": "date-edtf", "value": record.date.edtf}
    yield from ({"role": "formerly", "value": address} for address in record.formerly)
    if record.translation_of:
        yield {"role": "translation-of", "value": record.translation_of}
