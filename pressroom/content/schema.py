"""The front matter of a release page, typed.

:class:`FrontMatter` is the one definition: pages are checked against it, and the JSON Schema
that editors use (``schemas/release.schema.json``) is generated from it.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

import langcodes
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from pressroom.content.attachments.kinds import NAME_PATTERN, file_name
from pressroom.content.dates import FORMS, ArchiveDate, parse_date
from pressroom.content.links import EXPECTED_LINK, is_web_address

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
INSTANT_PATTERN = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$"
)


class Kind(StrEnum):
    """What a release is."""

    PRESS_RELEASE = "press-release"
    STATEMENT = "statement"
    MEDIA_ADVISORY = "media-advisory"
    LETTER = "letter"
    SPEECH = "speech"


class ChangeKind(StrEnum):
    """Why a release was changed after it went out."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"


def _printable(text: str) -> str:
    if not all(c.isprintable() or unicodedata.category(c) == "Zs" for c in text):
        raise ValueError("Expected one line of text without control characters.")
    return text


def _prose(text: str) -> str:
    for line in text.split("\n"):
        _printable(line)
    return text


def _date(value: Any) -> ArchiveDate:
    if isinstance(value, ArchiveDate):
        return value
    if not isinstance(value, str):
        raise ValueError(f"Expected {FORMS}.")
    return parse_date(value)


def _language(tag: str) -> str:
    if not langcodes.tag_is_valid(tag):
        raise ValueError("Expected a BCP 47 language tag, such as en, es or es-MX.")
    return langcodes.standardize_tag(tag)


def _web_address(text: str) -> str:
    if not is_web_address(text):
        raise ValueError(EXPECTED_LINK)
    return text


def _old_address(text: str) -> str:
    rooted = text.startswith("/") and not text.startswith("//") and "\\" not in text
    climbs = ".." in unquote(urlsplit(text).path).replace("\\", "/").split("/")
    if climbs or not (is_web_address(text) or (rooted and text.isprintable() and " " not in text)):
        raise ValueError("Expected an old address: https://… or /path/on/this/site/.")
    return text


def _instant(value: Any) -> datetime:
    if isinstance(value, datetime):
        instant = value
    else:
        try:
            instant = datetime.fromisoformat(str(value))
        except ValueError:
            instant = datetime.min
    if instant.tzinfo is None:
        raise ValueError(
            "Expected an instant with its offset from UTC, such as 2021-12-02T09:00-05:00."
        )
    return instant


def _flag(value: Any) -> bool:
    flags = {"true": True, "yes": True, "false": False, "no": False}
    if isinstance(value, bool):
        return value
    if value not in flags:
        raise ValueError("Expected true or false.")
    return flags[value]


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_printable)
]
Prose = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_prose)
]
"""Paragraphs of Markdown, a blank line between two."""
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
ReleaseId = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$"),
]
WebAddress = Annotated[
    str, AfterValidator(_web_address), WithJsonSchema({"type": "string", "format": "uri"})
]
OldAddress = Annotated[
    str, AfterValidator(_old_address), WithJsonSchema({"type": "string", "format": "uri-reference"})
]
Date = Annotated[
    ArchiveDate,
    BeforeValidator(_date),
    PlainSerializer(lambda value: value.edtf, return_type=str),
    WithJsonSchema(
        {
            # An editor's YAML reads 2021 as a number; ours reads what is written.
            "type": ["string", "integer"],
            "minimum": 1000,
            "maximum": 9999,
            "pattern": r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?$",
            "examples": ["2021-12-02", "2021-12", "2021", "2021-12-02~"],
        }
    ),
]
Flag = Annotated[bool, BeforeValidator(_flag)]
FileName = Annotated[
    str, AfterValidator(file_name), WithJsonSchema({"type": "string", "pattern": NAME_PATTERN})
]
Language = Annotated[str, AfterValidator(_language)]
# Not a datetime or nothing: an embargo that was left empty must not publish the page.
Instant = Annotated[
    datetime | None,
    BeforeValidator(_instant),
    # Not the format date-time, in which RFC 3339 wants seconds too.
    WithJsonSchema({"type": "string", "pattern": INSTANT_PATTERN}),
]


class Strict(BaseModel):
    """A model in which an unknown key is an error and no text is silently made a number."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        frozen=True,
        arbitrary_types_allowed=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )


class Change(Strict):
    """What changed from one edition to the next, in the archive's own words."""

    kind: ChangeKind = Field(
        strict=False,
        description="correction: something was wrong; clarification: something could be "
        "misunderstood; update: something new was added.",
    )
    date: Date = Field(description="The day on which the new edition went out.")
    note: Text = Field(description="What changed, in a sentence for readers.")
    wrong: Text | None = Field(None, description="The words that were wrong.")
    right: Text | None = Field(None, description="The words in their place.")


class Notice(Strict):
    """Why a release no longer stands."""

    date: Date = Field(description="The day.")
    reason: Text = Field(description="The reason, in a sentence for readers.")


class AttachmentEntry(Strict):
    """An image or a document that went out with the release."""

    file: FileName = Field(
        description="The name of the file, which lies in the folder named like the page: photo.jpg."
    )
    title: Text | None = Field(None, description="What it is called.")
    alt: Text | None = Field(
        None, description="What is to be seen, for those who cannot see it; images need it."
    )
    caption: Text | None = Field(None, description="The words below it, as issued.")
    credit: Text | None = Field(None, description="Who made it, as it must be named.")
    licence: Text | None = Field(
        None,
        description="How it may be used: an SPDX id (CC-BY-4.0), an address, or words.",
    )


class FrontMatter(Strict):
    """What stands between the two ``---`` lines at the head of a release page."""

    title: Text = Field(description="The headline, as issued.")
    subtitle: Text | None = Field(None, description="The subhead, as issued.")
    date: Date = Field(
        description="The day, month or year of issue (EDTF): 2021-12-02, 2021-12, 2021; "
        "~ behind it says approximate, ? uncertain, % both."
    )
    kind: Annotated[Kind, Field(strict=False)] = Field(description="What the release is.")
    language: Language = Field(description="The language of the text (BCP 47), such as en or es.")
    issuers: tuple[Id, ...] = Field(
        min_length=1,
        strict=False,
        description="The organizations that put it out: their ids in directory.yml.",
    )
    topics: tuple[Id, ...] = Field(
        (), strict=False, description="What it is about: ids of topics in directory.yml."
    )
    release_line: Text | None = Field(
        None,
        description="The line that says when it may be used, as issued: FOR IMMEDIATE RELEASE.",
    )
    dateline: Text | None = Field(
        None, description="Where it was issued, as the archive states it beside the date."
    )
    source: WebAddress | None = Field(None, description="The address the text was taken from.")
    embargo: Instant = Field(
        None,
        description="The moment before which the release must not appear, with its offset: "
        "2021-12-02T09:00-05:00.",
    )
    formerly: tuple[OldAddress, ...] = Field(
        (), strict=False, description="Old addresses of this release."
    )
    translation_of: ReleaseId | None = Field(
        None,
        description="The release that this one says in another language: its path below the "
        "releases folder, 2021/remain-in-mexico.",
    )
    replaces: ReleaseId | None = Field(
        None, description="The release in whose place this one stands: 2021/remain-in-mexico."
    )
    attachments: tuple[AttachmentEntry, ...] = Field(
        (), strict=False, description="The press kit: images and documents that went out with it."
    )
    draft: Flag = Field(False, description="true keeps the page out of the archive.")
    changes: tuple[Change, ...] = Field(
        (),
        strict=False,
        description="What each edition after the first changed; pressroom revise adds it.",
    )
    withdrawn: Notice | None = Field(
        None, description="That the release no longer stands; its text stays readable."
    )
    removed: Notice | None = Field(
        None, description="That the text was taken out of the archive; pressroom remove adds it."
    )
