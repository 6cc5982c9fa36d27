"""A release, or what happened to one, as an entry of a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from pressroom.content.release import Release
from pressroom.domain.archive import Entry
from pressroom.domain.editions import compared, comparison_name
from pressroom.domain.events import Event, NewEdition
from pressroom.domain.press import PressDomain
from pressroom.domain.standing import Standing, standing_name
from pressroom.outputs.feeds.feed import Category, Enclosure, Item, Person
from pressroom.outputs.feeds.identity import Identity
from pressroom.outputs.press_kit.files import address_of, path_of
from pressroom.words import change_name, kind_name

SAID_IN_TITLE = (Standing.REMOVED, Standing.WITHDRAWN)
"""What a list of titles must not keep from its reader."""


class Items:
    """Makes entries; *address* gives the whole address of a page."""

    def __init__(
        self, domain: PressDomain, identity: Identity, address: Callable[[str], str]
    ) -> None:
        self.domain = domain
        self.archive = domain.archive
        self.identity = identity
        self.address = address

    def of(self, member: Entry | Event) -> Item:
        if isinstance(member, Entry):
            return self._of_release(member)
        return self._of_event(member)

    def _of_release(self, entry: Entry) -> Item:
        release = entry.release
        return Item(
            id=self.identity.tag(f"releases/{release.id}"),
            address=self.address(entry.docname),
            title=self._title(release),
            language=release.language,
            published=release.date.earliest,
            updated=self.updated(release),
            edtf=release.date.edtf,
            authors=self._issuers(release),
            speakers=tuple(dict.fromkeys(self._speakers(release))),
            categories=tuple(self._categories(release)),
            enclosures=tuple(self._enclosures(release)),
        )

    def _of_event(self, event: Event) -> Item:
        release, day = event.release, event.date
        if isinstance(event, NewEdition):
            what, specific = change_name(event.change.kind), f"edition-{event.number}"
        else:
            what, specific = standing_name(event.standing), event.standing.value
        return Item(
            id=self.identity.tag(f"corrections/{release.id}/{specific}"),
            address=self.comparison(event) or self.address(event.docname),
            title=f"{what}: {release.title}",
            language=self.archive.language,
            published=day.earliest,
            updated=day.earliest,
            edtf=day.edtf,
            authors=self._issuers(release),
        )

    def comparison(self, event: Event) -> str:
        """Return the address of the page that shows what changed, if there is one."""
        if isinstance(event, NewEdition) and event.number in compared(self.domain, event.release):
            return self.address(comparison_name(self.domain, event.release, event.number))
        return ""

    def updated(self, release: Release) -> date:
        """Return the last day on which *release*, or how it stands, became what it is."""
        return max(self._dates(release))

    def _title(self, release: Release) -> str:
        for standing in self.archive.standings(release):
            if standing in SAID_IN_TITLE:
                return f"{standing_name(standing)}: {release.title}"
        return release.title

    def _dates(self, release: Release) -> Iterator[date]:
        yield release.date.earliest
        yield from (change.date.earliest for change in release.changes)
        yield from (
            notice.date.earliest for notice in (release.withdrawn, release.removed) if notice
        )
        if replacement := self.archive.replacement(release):
            yield replacement.date.earliest

    def _issuers(self, release: Release) -> tuple[Person, ...]:
        names = self.domain.directory.organizations
        return tuple(
            Person(names[key].name, self.address(f"organizations/{key}")) for key in release.issuers
        )

    def _speakers(self, release: Release) -> Iterator[Person]:
        people = self.domain.directory.people
        for quote in release.quotes:
            if quote.speaker_id:
                key = quote.speaker_id
                yield Person(people[key].name, self.address(f"speakers/{key}"))
            elif quote.speaker:
                yield Person(quote.speaker)

    def _enclosures(self, release: Release) -> Iterator[Enclosure]:
        for attachment in release.attachments:
            yield Enclosure(
                address_of(self.domain, path_of(self.domain, release, attachment)),
                attachment.kind.media_type,
                attachment.size,
                attachment.title or attachment.file,
            )

    def _categories(self, release: Release) -> Iterator[Category]:
        topics = self.domain.directory.topics
        for key in release.topics:
            label = topics[key].label(self.archive.language)
            yield Category(key, label, self.identity.tag("topics"))
        yield Category(release.kind, str(kind_name(release.kind)), self.identity.tag("kinds"))
