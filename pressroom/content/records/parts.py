"""The parts that records are made of."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Status = Literal["in-force", "corrected", "superseded", "withdrawn", "removed"]


class Record(BaseModel):
    """A model whose JSON has exactly these keys, all of them, always."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        json_schema_serialization_defaults_required=True,
    )


class DateRecord(Record):
    """A date, which an archive sometimes knows only roughly."""

    edtf: str = Field(description="EDTF (Library of Congress): 2021-12-02, 2021-12, 2021, 2021~.")
    earliest: datetime.date = Field(description="The first calendar day it can mean.")
    latest: datetime.date = Field(description="The last calendar day it can mean.")


class Named(Record):
    """An entry of the archive's directory."""

    id: str = Field(description="Its id.")
    name: str = Field(description="Its name, in the archive's language.")


class Party(Named):
    """An organization."""

    site: str = Field(description="The address of its site, or empty.")
    authority: str = Field(description="A page that identifies it, or empty.")


class NoticeRecord(Record):
    """Why a release no longer stands."""

    date: DateRecord = Field(description="Since when.")
    reason: str = Field(description="The reason, in the archive's words.")


class EditionRecord(Record):
    """One wording of a release, and what it changed."""

    number: int = Field(description="From 1.")
    address: str = Field(description="Where it can be read, or empty.")
    date: DateRecord = Field(description="When it went out.")
    change: Literal["", "correction", "clarification", "update"] = Field(
        description="Why it was made; empty for the first."
    )
    note: str = Field(description="What it changed, in the archive's words, or empty.")
    wrong: str = Field(description="Words that were wrong before, or empty.")
    right: str = Field(description="The words in their place, or empty.")
    sha256: str = Field(description="The fingerprint of its wording, or empty if not known.")


class ChannelRecord(Record):
    """A way to reach a contact."""

    kind: Literal["phone", "email", "link"] = Field(description="What it is.")
    printed: str = Field(description="As printed.")
    uri: str = Field(description="Where it leads: tel:, mailto: or a web address.")


class ContactRecord(Record):
    """Who answered questions about a release, on that day."""

    name: str = Field(description="As printed, or empty.")
    role: str = Field(description="As printed, or empty.")
    organization: str = Field(description="As printed, or empty.")
    channels: tuple[ChannelRecord, ...] = Field(description="How to reach them, as printed.")
    languages: tuple[str, ...] = Field(description="What they speak (BCP 47).")
    withheld: tuple[str, ...] = Field(description="Channels that the source did not preserve.")


class AttachmentRecord(Record):
    """A file that went out with a release."""

    file: str = Field(description="Its name.")
    address: str = Field(description="Where the file itself is.")
    media_type: str = Field(description="What it is (IANA media type).")
    title: str = Field(description="What it is called, or empty.")
    alt: str = Field(description="What an image shows, for those who cannot see it; or empty.")
    caption: str = Field(description="The words below it, as issued, or empty.")
    credit: str = Field(description="Who made it, as it must be named, or empty.")
    licence: str = Field(description="An SPDX id, an address or words, as issued; or empty.")
    licence_address: str = Field(description="Where the licence can be read, or empty.")
    size: int = Field(description="In bytes.")
    width: int = Field(description="Of an image, in pixels; 0 where that says nothing.")
    height: int = Field(description="Of an image, in pixels; 0 where that says nothing.")
    sha256: str = Field(description="The SHA-256 of its bytes, in hexadecimal.")
