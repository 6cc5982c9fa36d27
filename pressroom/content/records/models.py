"""What a record holds: the model, the JSON and its schema are one.

The name of the schema carries its version. A key that is added keeps the version; a key that
goes, or means something else, makes the next.
"""

from __future__ import annotations

import datetime
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from pressroom.content.records.parts import (
    AttachmentRecord,
    ContactRecord,
    DateRecord,
    EditionRecord,
    Named,
    NoticeRecord,
    Party,
    Record,
    Status,
)

RELEASE_SCHEMA: Final = "release-1.schema.json"
QUOTE_SCHEMA: Final = "quote-1.schema.json"


class Words(Record):
    """Words attributed to a speaker, on that day."""

    anchor: str = Field(description="Its permanent address on its page, behind the #.")
    address: str = Field(description="Its whole address.")
    spoken: tuple[str, ...] = Field(
        description="The runs of words inside the quotation marks; an attribution parts them."
    )
    passage: str = Field(
        description="The passage as issued, attribution and all; a blank line between paragraphs."
    )
    speaker: str = Field(description="The name as printed; empty where an organization speaks.")
    speaker_id: str = Field(description="The person's id in the archive's directory, or empty.")
    role: str = Field(description="The speaker's role as printed, or empty.")
    organization: str = Field(description="For whom the speaker speaks, as printed, or empty.")
    organization_id: str = Field(description="The organization's id in the directory, or empty.")
    language: str = Field(description="The language of the words (BCP 47).")
    delivery: Literal["", "written", "spoken", "prepared"] = Field(
        description="How the words were given, where the release says so."
    )


class ReleaseRecord(Record):
    """One release of a press archive: all that its page says."""

    schema_name: Literal["release-1.schema.json"] = Field(
        RELEASE_SCHEMA, alias="schema", description="The schema of this record, with its version."
    )
    id: str = Field(description="The permanent name of the release.")
    address: str = Field(description="The address of its page.")
    title: str = Field(description="The headline as issued.")
    subtitle: str = Field(description="The subhead as issued, or empty.")
    kind: str = Field(description="press-release, statement, media-advisory, letter or speech.")
    date: DateRecord = Field(description="When it was issued.")
    language: str = Field(description="The language of the text (BCP 47).")
    issuers: tuple[Party, ...] = Field(description="The organizations that put it out.")
    topics: tuple[Named, ...] = Field(description="What it is about, in the archive's own terms.")
    release_line: str = Field(description="When it may be used, as issued, or empty.")
    dateline: str = Field(description="Where it was issued, or empty.")
    embargo: datetime.datetime | None = Field(description="Before this it did not appear.")
    status: tuple[Status, ...] = Field(
        description="in-force; or what has become of it, the least grave first."
    )
    withdrawn: NoticeRecord | None = Field(description="Since when it no longer stands, and why.")
    removed: NoticeRecord | None = Field(description="When its text was taken out, and why.")
    replaced_by: str = Field(description="The id of the release in its place, or empty.")
    replaces: str = Field(description="The id of the release in whose place it stands, or empty.")
    translation_of: str = Field(description="The id of the release it translates, or empty.")
    formerly: tuple[str, ...] = Field(description="Old addresses.")
    source: str = Field(description="The address the text was taken from, or empty.")
    modified: datetime.date = Field(
        description="The last day on which something happened to it, as far as it is known: the "
        "last day that the date of its newest edition or notice can mean."
    )
    edition: int = Field(description="The number of the edition that this record is of.")
    editions: tuple[EditionRecord, ...] = Field(description="Every edition, the first one first.")
    contacts: tuple[ContactRecord, ...] = Field(description="As printed, true on that day.")
    quotes: tuple[Words, ...] = Field(description="Every quote, in order.")
    attachments: tuple[AttachmentRecord, ...] = Field(
        description="The press kit: files that went out with it."
    )
    text: str = Field(
        description="The text as issued, plain, a blank line between paragraphs; contacts as "
        "printed, quotes in their place. Empty if it was removed."
    )


class QuoteRecord(Words):
    """One quote, with what must be known of its release."""

    schema_name: Literal["quote-1.schema.json"] = Field(
        QUOTE_SCHEMA, alias="schema", description="The schema of this record, with its version."
    )
    release: str = Field(description="The id of the release.")
    title: str = Field(description="The headline of the release.")
    kind: str = Field(description="The kind of the release.")
    date: DateRecord = Field(description="When the release was issued.")
    issuers: tuple[Party, ...] = Field(description="Who put the release out.")
    status: tuple[Status, ...] = Field(description="How the release stands.")
    edition: int = Field(description="The edition of the release that has these words.")


class IndexEntry(BaseModel):
    """A line of ``releases.json``: a record without its text, quotes, contacts and editions."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    address: str
    title: str
    subtitle: str
    kind: str
    date: DateRecord
    language: str
    issuers: tuple[Party, ...]
    topics: tuple[Named, ...]
    status: tuple[Status, ...]
    translation_of: str
    modified: datetime.date
    edition: int
