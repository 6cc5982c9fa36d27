"""Which indexes there are: for each period one of whole texts, of headlines and of quotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from pressroom.domain.archive import Entry
from pressroom.domain.press import PressDomain
from pressroom.outputs.searching.periods import Period, periods
from pressroom.outputs.searching.scopes import EARLIER, SAID, TEXT, TITLES, has_word


@dataclass(frozen=True)
class Bundle:
    """An index: what of which pages it holds. ``scope`` is what a reader asks it for.

    No two have a ``name``, and each part of it has at most eight letters or digits: Pagefind takes
    it for a part of a language tag (RFC 5646, section 2.2.7).
    """

    name: str
    scope: str
    entries: tuple[Entry, ...]

    @property
    def count(self) -> int:
        """How much there is in it to find."""
        if self.scope != SAID:
            return len(self.entries)
        return sum(len(entry.release.quotes) for entry in self.entries)


def bundles(domain: PressDomain, most: int) -> Iterator[Bundle]:
    """Yield the indexes of the archive, *most* releases in each, the oldest first in each scope."""
    archive = domain.archive
    present = periods(archive.oldest_first, most)
    for period in present:
        yield Bundle(period.name, TEXT, period.entries)
    for scope in (SAID, TITLES):
        for period in present:
            if any(map(has_word, _texts(scope, period))):
                yield Bundle(f"{scope}-{period.name}", scope, period.entries)
    for period in periods(earlier_editions(domain), most):
        yield Bundle(f"{EARLIER}-{period.name}", EARLIER, period.entries)


def _texts(scope: str, period: Period) -> Iterator[str]:
    """Yield what the index of *period* for *scope* is of: Pagefind makes none without a word."""
    for release in (entry.release for entry in period.entries):
        if scope == TITLES:
            yield release.title
        else:
            yield from chain.from_iterable(quote.spoken for quote in release.quotes)


def earlier_editions(domain: PressDomain) -> list[Entry]:
    """Return the earlier editions that have a page, the oldest first."""
    entries = (Entry(docname, edition) for docname, edition in domain.editions.items())
    return sorted(entries, key=attrgetter("order"))
