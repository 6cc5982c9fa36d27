"""A document understood: what will become a release page, and what an editor must look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from pressroom.acquire.document import LeftOut


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: Markdown of one block."""

    markdown: str


@dataclass(frozen=True, slots=True)
class ContactPart:
    """A media contact, every value as printed."""

    name: str
    role: str = ""
    organization: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether there is a name and a way to reach it, or a trace of one."""
        channels = (*self.phones, *self.emails, *self.links, *self.withheld)
        return bool(self.name or self.organization) and bool(channels)


@dataclass(frozen=True, slots=True)
class QuotePart:
    """A passage as issued: Markdown of its paragraphs, and whose words they are."""

    paragraphs: tuple[str, ...]
    speaker: str
    role: str = ""
    organization: str = ""
    unclosed: bool = False


@dataclass(frozen=True, slots=True)
class AboutPart:
    """Boilerplate of an organization."""

    organization: str
    paragraphs: tuple[str, ...]


Part = Text | ContactPart | QuotePart | AboutPart


@dataclass(frozen=True, slots=True)
class Concern:
    """Something an editor must look at. A ``blocking`` one keeps the page out of the archive."""

    what: str
    blocking: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A release page in the making; ``date`` is EDTF and empty where the source has none.

    ``categories`` are those of the source that no topic of the directory is called by.
    """

    name: str
    title: str
    date: str
    kind: str
    language: str
    issuers: tuple[str, ...]
    topics: tuple[str, ...]
    parts: tuple[Part, ...]
    subtitle: str = ""
    release_line: str = ""
    dateline: str = ""
    translation_of: str = ""
    source: str = ""
    embargo: str = ""
    formerly: tuple[str, ...] = ()
    is_draft: bool = False
    categories: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    concerns: tuple[Concern, ...] = field(default=())

    @property
    def is_held(self) -> bool:
        """Whether an editor must look at the page before it may be a release."""
        return any(concern.blocking for concern in self.concerns)
