"""What a citation says, whatever its style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pressroom.content.dates import ArchiveDate
from pressroom.content.names import slug
from pressroom.content.quotes import Quote
from pressroom.content.schema import Kind
from pressroom.words import _, kind_name


@dataclass(frozen=True, slots=True)
class Cited:
    """An edition of a release, or the words of a ``quote`` in it.

    ``archive`` is the name of the archive and ``locale`` the one (Babel's) it is written in.
    ``edition`` is 0 where there is only one. ``address`` is empty where nobody knows it; it is
    the whole of the access that the archive can state: the day is the reader's.
    """

    id: str
    title: str
    issuers: tuple[str, ...]
    kind: Kind
    date: ArchiveDate
    language: str
    archive: str
    locale: str
    edition: int = 0
    address: str = ""
    quote: Quote | None = None

    @property
    def genre(self) -> str:
        """What it is, in words."""
        return str(kind_name(self.kind))

    @property
    def site(self) -> str:
        """The name of the archive, unless that is who issued the release."""
        return "" if self.archive in self.issuers else self.archive

    @property
    def is_rough(self) -> bool:
        return self.date.is_approximate or self.date.is_uncertain

    @property
    def key(self) -> str:
        """A key for BibTeX and CSL: the id of the release, its edition, the quote."""
        parts = [self.id, f"edition {self.edition}" if self.edition else ""]
        return _key(" ".join([*parts, self.quote.anchor if self.quote else ""]))


@lru_cache(maxsize=1)
def _key(text: str) -> str:
    # Asked for by two formats, one after the other.
    return slug(text) or "release"


_ENDS = re.compile(r"[.?!…][”’»\"')]*$")


def ended(text: str) -> str:
    """Return *text* with a full stop, unless it ends with one or another such mark."""
    return text if _ENDS.search(text) else f"{text}."


def quoted_title(title: str) -> str:
    """Return *title* in quotation marks, with its full stop inside them."""
    return f"“{ended(title)}”"


def of_words(cited: Cited, citation: str) -> str:
    """Return *citation*, behind the name of whoever said the words, where words are cited."""
    if cited.quote is None:
        return citation
    who = cited.quote.speaker or cited.quote.organization
    return _("%(who)s, quoted in: %(citation)s") % {"who": who, "citation": citation}
