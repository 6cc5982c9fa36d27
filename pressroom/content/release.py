"""One published text of the archive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pressroom.content.contacts import Contact
from pressroom.content.dates import ArchiveDate
from pressroom.content.quotes import Quote
from pressroom.content.schema import Kind


@dataclass(frozen=True, slots=True)
class Release:
    """A release as its page states it.

    ``id`` is its permanent name, the page's path below ``releases/`` without suffix
    (``2021/remain-in-mexico``). ``issuers`` and ``topics`` are ids of the directory.
    ``embargo`` is an instant with its offset. ``translation_of`` is the id of another release.
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
    contacts: tuple[Contact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    boilerplates: tuple[str, ...] = ()
    """Whose boilerplate the page carries: ids of organizations, in order."""
