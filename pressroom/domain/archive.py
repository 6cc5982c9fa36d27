"""The archive as a whole: every release in order, and every way to browse it.

Built once from what the domain stores, then only read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar

from babel.dates import get_month_names

from pressroom.content.directory import Directory
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.names import fold
from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.content.schema import Kind
from pressroom.domain.standing import Standing, quoted_from, standings_of
from pressroom.domain.translations import statements
from pressroom.words import _, kind_name, language_name, locale_of

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a listing: a release on page ``docname``, or one ``quote`` of it."""

    docname: str
    release: Release
    quote: Quote | None = None

    @property
    def order(self) -> tuple[date, date, str]:
        """Sorts by date; what is known only roughly stands where it can first have been."""
        return self.release.date.earliest, self.release.date.latest, self.docname


@dataclass(frozen=True)
class Listing:
    """A browse page: what stands under one heading, newest first.

    ``docname`` is its address without suffix; ``parts`` are listings that divide it further.
    ``entries`` holds a statement in one language only, ``everything`` in all there are.
    """

    docname: str
    title: str
    entries: Sequence[Entry]
    parts: Sequence[Listing] = field(default=())
    everything: Sequence[Entry] = field(default=())

    @property
    def id(self) -> str:
        return self.docname.rsplit("/", 1)[-1]

    @property
    def count(self) -> int:
        return len(self.entries)


@dataclass(frozen=True)
class Axis:
    """One way to browse; ``option`` is its name in ``release-list`` and among search facets.

    Where the headings ``are_in_order``, the first of them matter most; elsewhere the fullest do.
    """

    option: str
    docname: str
    title: str
    listings: Sequence[Listing]
    are_in_order: bool = False

    def foremost(self, most: int) -> Sequence[Listing]:
        """Return at most *most* headings that matter most, in their own order."""
        full = [listing for listing in self.listings if listing.count]
        if self.are_in_order:
            return full[:most]
        fullest = sorted(full, key=lambda listing: -listing.count)[:most]
        chosen = {listing.docname for listing in fullest}
        return [listing for listing in full if listing.docname in chosen]


class Archive:
    """All *releases* (by docname), in order.

    *language* is the archive's own (BCP 47); it names months, topics and languages. *hidden* are
    the pages, by the id of their release, that only a preview shows.
    """

    def __init__(
        self,
        releases: Mapping[str, Release],
        directory: Directory,
        language: str,
        hidden: Mapping[str, Hidden] = MappingProxyType({}),
    ) -> None:
        self.directory = directory
        self.language = language
        self.hidden = hidden
        self.locale = locale_of(language)
        entries = {docname: Entry(docname, release) for docname, release in releases.items()}
        self.oldest_first = sorted(entries.values(), key=attrgetter("order"))
        self._statements = {
            docname: tuple(entries[name] for name in group)
            for docname, group in statements(releases).items()
        }

    @cached_property
    def newest_first(self) -> Sequence[Entry]:
        return self.oldest_first[::-1]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Every release by its id: 2021/remain-in-mexico."""
        return {entry.release.id: entry for entry in self.oldest_first}

    @cached_property
    def quotes(self) -> Sequence[Entry]:
        """Every quote, newest first; within a release in the order of its text."""
        return [
            Entry(entry.docname, entry.release, quote)
            for entry in self.newest_first
            for quote in entry.release.quotes
        ]

    def statement(self, docname: str) -> tuple[Entry, ...]:
        """Return the release on *docname* in every language there is, the original first."""
        return self._statements.get(docname, ())

    def translations(self, docname: str) -> tuple[Entry, ...]:
        """Return the release on *docname* in its other languages."""
        return tuple(entry for entry in self.statement(docname) if entry.docname != docname)

    def as_one(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """Return *entries* with each statement in one language only.

        In the archive's own if that is among them, else in that of the original.
        """
        if not self._statements:
            return entries
        chosen: dict[str, str] = {}
        for entry in sorted(entries, key=self._rank):
            if group := self.statement(entry.docname):
                chosen.setdefault(group[0].docname, entry.docname)
        shown = set(chosen.values())
        return [e for e in entries if e.docname in shown or e.docname not in self._statements]

    def _rank(self, entry: Entry) -> tuple[bool, bool, str, str]:
        release = entry.release
        is_foreign = locale_of(release.language) != self.locale
        return is_foreign, bool(release.translation_of), release.language, entry.docname

    @cached_property
    def _in_turn(self) -> tuple[Sequence[Entry], Mapping[str, int]]:
        """Every statement once, oldest first, and the place of each release among them."""
        shown = self.as_one(self.oldest_first)
        places = {entry.docname: n for n, entry in enumerate(shown)}
        for docname, group in self._statements.items():
            places[docname] = next(places[e.docname] for e in group if e.docname in places)
        return shown, places

    def neighbours(self, docname: str) -> tuple[Entry | None, Entry | None]:
        """Return the release before and the one after, by date; no translation of itself."""
        shown, places = self._in_turn
        at = places[docname]
        before = shown[at - 1] if at > 0 else None
        after = shown[at + 1] if at + 1 < len(shown) else None
        return before, after

    @cached_property
    def replacements(self) -> Mapping[str, Entry]:
        """The newest release that stands in the place of another, by the id of the other."""
        return {
            entry.release.replaces: entry
            for entry in self.oldest_first
            if entry.release.replaces not in ("", entry.release.id)
        }

    def replacement(self, release: Release) -> Release | None:
        """Return the release that stands in the place of *release*."""
        entry = self.replacements.get(release.id)
        return entry.release if entry else None

    def standings(self, release: Release) -> tuple[Standing, ...]:
        """Return what has become of *release*."""
        hidden = self.hidden.get(release.id)
        return standings_of(release, self.replacement(release), hidden)

    def quoted_from(self, release: Release, locale: str = "") -> str:
        """Return what those who quote *release* must know of it, or the empty string.

        In *locale*, or else in the archive's own.
        """
        return quoted_from(release, self.replacement(release), locale or self.locale)

    @cached_property
    def axes(self) -> Sequence[Axis]:
        axes = (
            Axis(
                "year",
                "years/index",
                _("Years"),
                self._years(),
                are_in_order=True,
            ),
            Axis("speaker", "speakers/index", _("Speakers"), self._speakers()),
            Axis(
                "organization",
                "organizations/index",
                _("Organizations"),
                self._organizations(),
            ),
            Axis("topic", "topics/index", _("Topics"), self._topics()),
            Axis("kind", "kinds/index", _("Kinds"), self._kinds()),
            Axis("language", "languages/index", _("Languages"), self._languages()),
        )
        return [replace(axis, listings=self._one_by_one(axis.listings)) for axis in axes]

    def _one_by_one(self, listings: Sequence[Listing]) -> Sequence[Listing]:
        """Return *listings* with each statement counted once in each."""
        return [
            replace(
                listing,
                entries=self.as_one(listing.entries),
                parts=self._one_by_one(listing.parts),
                everything=listing.entries,
            )
            for listing in listings
        ]

    def select(self, narrow: Mapping[str, str]) -> Sequence[Entry]:
        """Return the releases that stand, on each axis in *narrow*, under the id given for it."""
        chosen: Sequence[Entry] = self.newest_first
        for option, wanted in narrow.items():
            axis = next(axis for axis in self.axes if axis.option == option)
            listing = next((x for x in axis.listings if x.id == wanted), None)
            docnames = {entry.docname for entry in listing.everything} if listing else set()
            chosen = [entry for entry in chosen if entry.docname in docnames]
        return self.as_one(chosen)

    def ids(self, option: str) -> list[str]:
        """Return what can stand for *option* in :meth:`select`."""
        return [
            listing.id for axis in self.axes if axis.option == option for listing in axis.listings
        ]

    def _years(self) -> Sequence[Listing]:
        by_year = _group(self.newest_first, lambda entry: [str(entry.release.date.year)])
        return [
            Listing(f"years/{year}", year, entries, self._months(year, entries))
            for year, entries in by_year.items()
        ]

    def _months(self, year: str, entries: Sequence[Entry]) -> Sequence[Listing]:
        names = get_month_names("wide", "stand-alone", self.locale)
        by_month = _group(entries, lambda e: [e.release.date.month] if e.release.date.month else [])
        return [
            Listing(f"years/{year}/{month:02}", f"{names[month].capitalize()} {year}", entries)
            for month, entries in sorted(by_month.items(), reverse=True)
        ]

    def _speakers(self) -> Sequence[Listing]:
        said = _group(self.quotes, lambda e: [e.quote.speaker_id] if e.quote else [])
        people = self.directory.people
        return _by_name(
            Listing(f"speakers/{key}", person.name, said.get(key, ()))
            for key, person in people.items()
        )

    def _organizations(self) -> Sequence[Listing]:
        involved = _group(
            self.newest_first,
            lambda e: [*e.release.issuers, *(q.organization_id for q in e.release.quotes)],
        )
        return _by_name(
            Listing(f"organizations/{key}", organization.name, involved.get(key, ()))
            for key, organization in self.directory.organizations.items()
        )

    def _topics(self) -> Sequence[Listing]:
        about = _group(self.newest_first, lambda entry: entry.release.topics)
        return _by_name(
            Listing(f"topics/{key}", topic.label(self.language), about.get(key, ()))
            for key, topic in self.directory.topics.items()
        )

    def _kinds(self) -> Sequence[Listing]:
        by_kind = _group(self.newest_first, lambda entry: [entry.release.kind])
        return [Listing(f"kinds/{kind}", kind_name(kind), by_kind.get(kind, ())) for kind in Kind]

    def _languages(self) -> Sequence[Listing]:
        by_language = _group(self.newest_first, lambda entry: [entry.release.language])
        return _by_name(
            Listing(f"languages/{tag}", language_name(tag, self.locale), entries)
            for tag, entries in by_language.items()
        )


def _group(
    entries: Iterable[Entry], keys: Callable[[Entry], Iterable[Key]]
) -> dict[Key, list[Entry]]:
    """Return *entries* under each of their keys, in their own order, each once under a key."""
    groups: dict[Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in dict.fromkeys(keys(entry)):
            groups[key].append(entry)
    return groups


def _by_name(listings: Iterable[Listing]) -> list[Listing]:
    return sorted(listings, key=lambda listing: (fold(listing.title), listing.docname))
