"""What a listing amounts to, seen as a whole: its years, its standings, roles and topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pressroom.content.dates import ArchiveDate
from pressroom.content.directory import Person, Topic
from pressroom.domain.archive import Archive, Entry, Listing
from pressroom.domain.standing import Standing, standing_name, status_names


@dataclass(frozen=True, slots=True)
class Role:
    """What a speaker was for whom, as printed, and the first and last day it was printed."""

    role: str
    organization: str
    organization_id: str
    language: str
    first: ArchiveDate
    last: ArchiveDate


@dataclass(frozen=True)
class Overview:
    """What there is of a listing. Two that are equal are drawn alike."""

    option: str
    years: tuple[tuple[int, int], ...]
    standings: tuple[tuple[str, int], ...]
    months: tuple[tuple[int, int], ...] = ()
    topic: Topic | None = None
    chosen: tuple[Entry, ...] = ()
    topics: tuple[tuple[str, int], ...] = ()
    """What topics are called, and how many of the entries are about each."""
    roles: tuple[Role, ...] = ()
    person: Person | None = None


def overview_of(archive: Archive, option: str, listing: Listing) -> Overview:
    """Return what there is of *listing* on the axis *option*."""
    if option == "year":
        months = ((int(part.id), part.count) for part in listing.parts)
        return Overview(option, (), (), tuple(sorted(months)))
    years, standings = years_of(listing.entries), standings_of(archive, listing.entries)
    common = option, tuple(years.items()), tuple(standings.items())
    if option == "topic":
        topic = archive.directory.topics[listing.id]
        return Overview(*common, topic=topic, chosen=chosen_of(archive, topic))
    if option != "speaker":
        return Overview(*common)
    return Overview(
        *common,
        topics=tuple(topics_of(archive, listing.entries)),
        roles=tuple(roles_of(listing.entries)),
        person=archive.directory.people[listing.id],
    )


def chosen_of(archive: Archive, topic: Topic) -> tuple[Entry, ...]:
    """Return the releases that a campaign puts on top, those that are public, in its order."""
    return tuple(archive.by_id[name] for name in topic.chosen if name in archive.by_id)


def years_of(entries: Iterable[Entry]) -> Mapping[int, int]:
    """Return how many of *entries* there are of each year, in their order."""
    return Counter(entry.release.date.year for entry in entries)


def standings_of(archive: Archive, entries: Iterable[Entry]) -> Mapping[str, int]:
    """Return how many releases stand in which way, in words, the gravest last.

    A release of which several *entries* are is counted once.
    """
    releases = {entry.docname: entry.release for entry in entries}.values()
    counts = Counter(name for r in releases for name in status_names(archive.standings(r)))
    order = [*status_names(()), *map(standing_name, Standing)]
    return {name: counts[name] for name in order if name in counts}


def topics_of(archive: Archive, entries: Iterable[Entry]) -> Sequence[tuple[str, int]]:
    """Return what the topics of *entries* are called and how many, the most frequent first."""
    counts = Counter(topic for e in entries for topic in e.release.topics).most_common()
    labels = archive.directory.topics
    return [(labels[topic].label(archive.language), count) for topic, count in counts]


def roles_of(entries: Sequence[Entry]) -> Sequence[Role]:
    """Return the roles in which the quotes of *entries* were given, the latest first."""
    roles: dict[tuple[str, str], Role] = {}
    for entry in sorted(entries, key=lambda entry: entry.order):
        quote, date = entry.quote, entry.release.date
        if quote is None or not (quote.role or quote.organization):
            continue
        key = quote.role, quote.organization
        language = quote.language or entry.release.language
        new = Role(*key, quote.organization_id, language, first=date, last=date)
        roles[key] = replace(roles.get(key, new), last=date)
    return sorted(roles.values(), key=lambda role: (role.last, role.first), reverse=True)
