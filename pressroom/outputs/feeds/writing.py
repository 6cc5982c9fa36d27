"""Writing feeds when a build is finished: those that changed, and no other."""

from __future__ import annotations

import json
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom import messages
from pressroom.content.text_files import write_whole
from pressroom.domain.archive import Entry
from pressroom.domain.events import Event
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.feeds.atom import atom
from pressroom.outputs.feeds.content import text_of_page
from pressroom.outputs.feeds.event_text import text_of_event
from pressroom.outputs.feeds.feed import FORMATS, WHOLE, Document, Head, Item
from pressroom.outputs.feeds.identity import Identity, identity_of
from pressroom.outputs.feeds.items import Items
from pressroom.outputs.feeds.json_feed import json_feed
from pressroom.outputs.feeds.which import documents_of, feeds_of
from pressroom.outputs.kept_pages import digest_of
from pressroom.outputs.output_names import output_file

NOTE = "feeds.json"
"""By path, a digest of all that each document was made of; in the cache."""
AT_HAND = 2_000
"""Entries kept in memory, some kilobytes each: one release is in half a dozen feeds."""
VERSION = 3
"""Of what is written; to be raised with every change to it, so that all feeds are made anew."""
WRITERS = {"xml": atom, "json": json_feed}


def write_feeds(app: Sphinx, exception: Exception | None) -> None:
    """Write the feeds that changed, and delete those that are no more."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    identity = identity_of(app.config)
    note = Path(app.doctreedir, NOTE)
    before = json.loads(note.read_text()) if note.is_file() else {}
    # A build that is killed leaves no note, and the next one makes every feed.
    note.unlink(missing_ok=True)
    now = _Desk(app, builder, identity).write(before) if identity else {}
    _remove_others(app, {Path(app.outdir, name) for name in now})
    note.write_text(json.dumps(now, indent=0))


class Stamp(NamedTuple):
    """When what an entry tells was last changed, and what is another whenever it says another."""

    updated: date
    digest: str


class _Desk:
    """Writes the feeds of one build."""

    def __init__(self, app: Sphinx, builder: StandaloneHTMLBuilder, identity: Identity) -> None:
        self.app = app
        self.builder = builder
        self.identity = identity
        self.domain = press_domain(app.env)
        self.archive = self.domain.archive
        self.items = Items(self.domain, identity, self._address)
        self.entries = {entry.docname: entry for entry in self.archive.oldest_first}
        self.stamp_of_release = lru_cache(maxsize=None)(self._stamp_of_release)
        self.told_of_release = lru_cache(maxsize=AT_HAND)(self._told_of_release)

    def write(self, before: dict[str, str]) -> dict[str, str]:
        """Write what differs from *before*; return the digest of every file by its name."""
        now: dict[str, str] = {}
        feeds = feeds_of(self.archive, self.app.config.project, self.app.config.root_doc)
        for feed in feeds.values():
            for document in documents_of(feed):
                now |= self._write(document, before)
        return now

    def _write(self, document: Document, before: dict[str, str]) -> dict[str, str]:
        stamps = [self._stamp(member) for member in document.members]
        updated = max((stamp.updated for stamp in stamps), default=self.identity.since)
        head = self._head(document, updated)
        digest = digest_of(head, VERSION, [stamp.digest for stamp in stamps])
        names = {f"{document.path}.{suffix}": suffix for suffix in WRITERS}
        for name, suffix in names.items():
            path = Path(self.app.outdir, name)
            if before.get(name) != digest or not path.is_file():
                _write_changed(path, WRITERS[suffix](head, map(self._told, document.members)))
        return dict.fromkeys(names, digest)

    def _head(self, document: Document, updated: date) -> Head:
        feed, address = document.feed, self.identity.address
        return Head(
            id=self.identity.tag(f"feeds/{feed.name}"),
            title=feed.title,
            language=self.archive.language,
            page=self._address(feed.docname),
            itself=address(document.path),
            current=address(feed.name),
            before=document.before and address(document.before),
            after=document.after and address(document.after),
            updated=updated,
            is_archive=document.is_archive,
        )

    def _stamp(self, member: Entry | Event) -> Stamp:
        if isinstance(member, Entry):
            return self.stamp_of_release(member.docname)
        item = self.items.of(member)
        return Stamp(item.updated, digest_of(item, text_of_event(member, self.items)))

    def _stamp_of_release(self, docname: str) -> Stamp:
        release = self.entries[docname].release
        updated, standings = self.items.updated(release), self.archive.standings(release)
        said = self.common, self.domain.digests[docname], updated, standings
        # Its text is read only if a feed must be made: a page that was written again is newer.
        page = Path(output_file(self.builder, docname)).stat()
        return Stamp(updated, digest_of(said, page.st_mtime_ns, page.st_size))

    @cached_property
    def common(self) -> str:
        """A digest of what every entry is made with besides its release."""
        version = self.app.extensions["pressroom"].version
        interface = (self.app.config.language, version, messages.digest(), self.builder.name)
        return digest_of(self.domain.directory, self.identity, interface)

    def _told(self, member: Entry | Event) -> tuple[Item, str]:
        """Return *member* as an entry, and the text of it."""
        if isinstance(member, Entry):
            return self.told_of_release(member.docname)
        return self.items.of(member), text_of_event(member, self.items)

    def _told_of_release(self, docname: str) -> tuple[Item, str]:
        path = Path(output_file(self.builder, docname))
        return self.items.of(self.entries[docname]), text_of_page(path, self._address(docname))

    def _address(self, docname: str) -> str:
        return self.identity.address(self.builder.get_target_uri(docname))


def _write_changed(path: Path, data: bytes) -> None:
    if not path.is_file() or path.read_bytes() != data:
        write_whole(path, data.decode())


def _remove_others(app: Sphinx, written: set[Path]) -> None:
    """Delete feeds of an earlier build from the folders in which nobody else puts such files."""
    axes = press_domain(app.env).archive.axes
    folders = [WHOLE, *(axis.docname.partition("/")[0] for axis in axes)]
    for suffix in FORMATS:
        found = {Path(app.outdir, f"{name}.{suffix}") for name in (WHOLE, CORRECTIONS)}
        for folder in folders:
            found.update(Path(app.outdir, folder).glob(f"*.{suffix}"))
        for path in sorted(found - written):
            path.unlink(missing_ok=True)
