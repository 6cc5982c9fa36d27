"""What is known beside a document when it is read."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from pressroom.acquire.lines import Order
from pressroom.content.directory import Directory


@dataclass(frozen=True, slots=True)
class Given:
    """What the person who imports says of every document; it outweighs what is recognised."""

    date: str = ""
    language: str = ""
    kind: str = ""
    issuers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Circumstances:
    """What is known beside a document.

    *region* (ISO 3166) is that of phones without a country, *language* that of texts which do not
    tell theirs, *order* how the source writes dates of figures, *today* the day on which an
    embargo ahead is told from one that is over.
    """

    directory: Directory
    region: str
    language: str
    today: datetime.date
    given: Given = field(default_factory=Given)
    order: Order | None = None
