"""One published text of the archive."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.contacts import Contact
from pressroom.content.dates import ArchiveDate
from pressroom.content.quotes import Quote
from pressroom.content.schema import Change, ChangeKind, Kind, Notice


@dataclass(frozen=True, slots=True)
class Release:
    """A release as its page states it.

    ``id`` is its permanent name, the page's path below ``releases/`` without suffix
    (``2021/remain-in-mexico``). ``issuers`` and ``topics`` are ids of the directory.
    ``embargo`` is an instant with its offset. ``translation_of`` and ``replaces`` are ids of other
    releases. ``changes`` tells what each edition after the first changed, in order.
    """

    id: str
    title: str
    subtitle: str
    date: ArchiveDate
    kind: Kind
    language: str
    issuers: tuple[str, ...]
    topics: tuple[str, ...]
    release_line: str
    dateline: str
    source: str
    embargo: datetime | None
    formerly: tuple[str, ...]
    translation_of: str = ""
    replaces: str = ""
    is_draft: bool = False
    changes: tuple[Change, ...] = ()
    withdrawn: Notice | None = None
    removed: Notice | None = None
    contacts: tuple[Contact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    boilerplates: tuple[str, ...] = ()
    """Whose boilerplate the page carries: ids of organizations, in order."""
    attachments: tuple[Attachment, ...] = ()
    fingerprint: str = field(compare=False, default="")
    """The SHA-256 of its wording; see :mod:`pressroom.content.wording`."""

    is_tombstone: bool = False
    """Whether the page holds nothing but its front matter."""

    @property
    def edition(self) -> int:
        """The number of its edition; the first is 1."""
        return len(self.changes) + 1

    @property
    def is_corrected(self) -> bool:
        """Whether an edition before this one had something wrong in it."""
        return any(change.kind is ChangeKind.CORRECTION for change in self.changes)
