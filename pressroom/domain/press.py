"""The domain ``press``: what the environment keeps of the releases, and links to it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from copy import deepcopy
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole

from pressroom.content.directory import Directory
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.page import Page
from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.content.schema import Kind
from pressroom.directives.desk import desk_of
from pressroom.directives.nodes import (
    archive_picture,
    browse_list,
    latest_quotes,
    placeholder,
    release_list,
)
from pressroom.domain.archive import Archive
from pressroom.domain.links import SITE_BUILDERS, link
from pressroom.domain.parts import Parts
from pressroom.domain.translated import is_translated
from pressroom.messages import speaking, voice_beside
from pressroom.words import in_quotation_marks, kind_name, locale_of

LISTS = (release_list, latest_quotes, archive_picture, browse_list)
Mention = tuple[str, str]
"""What a document refers to: the kind of object and its name."""


class Place(NamedTuple):
    """Where an object stands: its page, the anchor on it, and what to call it."""

    docname: str
    anchor: str
    title: str


def _role() -> XRefRole:
    return XRefRole(innernodeclass=nodes.inline, warn_dangling=True)


class PressDomain(Domain):
    """Stores releases by document name, and resolves references to what they hold."""

    name = "press"
    label = "Press archive"
    data_version = 9
    object_types: ClassVar[dict[str, ObjType]] = {
        "release": ObjType("release", "release"),
        "speaker": ObjType("speaker", "speaker"),
        "organization": ObjType("organization", "organization"),
        "topic": ObjType("topic", "topic"),
        "quote": ObjType("quote", "quote"),
    }
    roles: ClassVar[dict[str, XRefRole]] = {name: _role() for name in object_types}  # type: ignore[assignment]
    initial_data: ClassVar[dict[str, Any]] = {
        "releases": {},
        "editions": {},
        "digests": {},
        "flawed": set(),
        "listings": set(),
        "mentions": {},
        # What a book holds, where one is made of the archive; see book.py.
        "volume": None,
        # What the last build showed, by which freshness.py finds what this one must show anew.
        "shown_releases": {},
        "shown_editions": {},
        "shown_standings": {},
        "shown_entries": {},
        "shown_elsewhere": {},
    }

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env)
        self.builder: Builder
        self.directory = Directory()
        self.now = datetime.now(UTC)
        self.hidden: dict[str, Hidden] = {}
        """Pages that this build keeps back, or previews, by the id of their release."""
        self.excluded: list[str] = []
        self.included: list[str] = []
        self.parts = Parts()
        self.incoming: dict[str, Page] = {}
        self.process = os.getpid()
        """In which all that the domain knows was read or merged; see sending.py."""
        self.others: tuple[object, ...] = ()
        self._archive: Archive | None = None

    @property
    def releases(self) -> dict[str, Release]:
        """Every release of the archive, by document name."""
        return self.data["releases"]  # type: ignore[no-any-return]

    @property
    def editions(self) -> dict[str, Release]:
        """Every earlier edition that has a page, by document name."""
        return self.data["editions"]  # type: ignore[no-any-return]

    @property
    def digests(self) -> dict[str, str]:
        """A digest of the release or edition on each page, taken when the page was read."""
        return self.data["digests"]  # type: ignore[no-any-return]

    def release_on(self, docname: str) -> Release | None:
        """Return the release, or the earlier edition of one, whose page *docname* is."""
        return self.releases.get(docname) or self.editions.get(docname)

    @property
    def flawed(self) -> set[str]:
        """Documents with problems; they are read again until they have none."""
        return self.data["flawed"]  # type: ignore[no-any-return]

    @property
    def listings(self) -> set[str]:
        """Documents that hold a list which the whole archive fills."""
        return self.data["listings"]  # type: ignore[no-any-return]

    @property
    def mentions(self) -> dict[str, frozenset[Mention]]:
        """What each document refers to."""
        return self.data["mentions"]  # type: ignore[no-any-return]

    @property
    def language(self) -> str:
        """The archive's own language (BCP 47)."""
        return str(self.env.config.language).replace("_", "-")

    def voice_on(self, docname: str) -> str:
        """Return the language in which the archive speaks on a page: its own, but on that of a
        release the release's, if there is a catalogue for it."""
        release = self.release_on(docname)
        if release is None:
            return self.language
        return voice_beside(self.language_on(docname, release), self.language)

    def language_on(self, docname: str, release: Release) -> str:
        """Return the language in which the build shows *release* on its page *docname*."""
        return self.language if is_translated(self.env, docname) else release.language

    @property
    def archive(self) -> Archive:
        """All releases in order; valid from the moment every document is read."""
        if self._archive is None:
            self._archive = Archive(self.releases, self.directory, self.language, self.hidden)
        return self._archive

    def begin_anew(self) -> None:
        """Know nothing of any document."""
        self.data.update(deepcopy(self.initial_data), volume=self.data["volume"])
        self._archive = None

    def process_doc(self, env: BuildEnvironment, docname: str, document: nodes.document) -> None:
        page = desk_of(env).page
        # Its records and words were needed until here; kept, they would lie in memory twice.
        self.incoming.pop(docname, None)
        mentions: set[Mention] = set()
        if page is not None and page.release is not None:
            kept = self.editions if edition_of(docname) else self.releases
            kept[docname] = page.release
            self.digests[docname] = sha256(repr(page.release).encode()).hexdigest()
            # Releases stand in no toctree (the theme would draw all of them on every page).
            env.metadata[docname]["orphan"] = True
            mentions.update(_mentions_of(page.release))
        if page is not None and page.problems:
            self.flawed.add(docname)
        # By class, which docutils finds in a third of the time that a function takes.
        for node in document.findall(pending_xref):
            if node.get("refdomain") == self.name:
                mentions.add((node["reftype"], node["reftarget"]))
        if any(isinstance(node, LISTS) for node in document.findall(placeholder)):
            self.listings.add(docname)
        self.mentions[docname] = frozenset(mentions)
        self._archive = None

    def clear_doc(self, docname: str) -> None:
        self.releases.pop(docname, None)
        self.editions.pop(docname, None)
        self.digests.pop(docname, None)
        self.mentions.pop(docname, None)
        self.flawed.discard(docname)
        self.listings.discard(docname)
        self._archive = None

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        for docname in docnames:
            self.incoming.pop(docname, None)
            for key in ("releases", "editions", "digests", "mentions"):
                if docname in otherdata[key]:
                    self.data[key][docname] = otherdata[key][docname]
            for key in ("flawed", "listings"):
                if docname in otherdata[key]:
                    self.data[key].add(docname)
        self._archive = None

    def place(self, kind: str, target: str, language: str = "") -> Place | None:
        """Return where the object *target* of that *kind* stands, or ``None``.

        Topics are called by their name in *language*, or else in the archive's own.
        """
        match kind:
            case "release":
                docname = self.docname_of(target)
                release = self.releases.get(docname)
                return Place(docname, "", release.title) if release else None
            case "quote":
                return self._quote_place(target, language)
            case "speaker" if target in self.directory.people:
                return Place(f"speakers/{target}", "", self.directory.people[target].name)
            case "organization" if target in self.directory.organizations:
                name = self.directory.organizations[target].name
                return Place(f"organizations/{target}", "", name)
            case "topic" if target in self.directory.topics:
                label = self.directory.topics[target].label(language or self.language)
                return Place(f"topics/{target}", "", label)
            case "kind":
                return Place(f"kinds/{target}", "", kind_name(Kind(target)))
        return None

    def docname_of(self, release_id: str) -> str:
        return f"{self.env.config.pressroom_releases}/{release_id}"

    def attachments_folder(self, release: Release) -> Path:
        """Return where the files that *release* attaches lie."""
        return Path(self.env.srcdir, self.docname_of(release.id))

    def _quote_place(self, target: str, language: str) -> Place | None:
        release_id, _, anchor = target.partition("#")
        docname = self.docname_of(release_id)
        release = self.releases.get(docname)
        if release is None:
            return None
        for quote in release.quotes:
            if quote.anchor == anchor:
                words = " ".join(" ".join(quote.spoken).split()[:8])
                status = self.archive.quoted_from(release, locale_of(language or self.language))
                remark = f" ({status})" if status else ""
                said = in_quotation_marks(f"{words} …")
                return Place(docname, anchor, f"{quote.speaker}: {said}{remark}")
        return None

    def known(self, kind: str) -> list[str]:
        """Return the names of all objects of that *kind*, sorted."""
        match kind:
            case "speaker":
                return sorted(self.directory.people)
            case "organization":
                return sorted(self.directory.organizations)
            case "topic":
                return sorted(self.directory.topics)
            case "quote":
                releases = self.releases.values()
                return sorted(f"{r.id}#{quote.anchor}" for r in releases for quote in r.quotes)
            case _:
                return sorted(release.id for release in self.releases.values())

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        for docname, release in sorted(self.releases.items()):
            yield release.id, release.title, "release", docname, "", 1
            for quote in release.quotes:
                name = f"{release.id}#{quote.anchor}"
                yield name, quote.attribution, "quote", docname, quote.anchor, 2
        if self.builder.name in SITE_BUILDERS:
            for kind in ("speaker", "organization", "topic"):
                for entry_id in self.known(kind):
                    place = self.place(kind, entry_id)
                    if place is not None:
                        yield entry_id, place.title, kind, place.docname, "", 1

    # Both return plain words where no link can be, as Sphinx's own post-transform allows.
    def resolve_xref(  # type: ignore[override]
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.Element | None:
        voice = self.voice_on(fromdocname)
        with speaking(voice):
            place = self.place(typ, target, voice)
        if place is None:
            return None
        if not node["refexplicit"]:
            contnode = nodes.inline("", place.title, classes=contnode["classes"])
        return link(builder, fromdocname, place.docname, place.anchor, contnode)

    def resolve_any_xref(  # type: ignore[override]
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.Element]]:
        found = []
        for kind in self.object_types:
            resolved = self.resolve_xref(env, fromdocname, builder, kind, target, node, contnode)
            if resolved is not None:
                found.append((f"{self.name}:{kind}", resolved))
        return found


def _mentions_of(release: Release) -> Iterator[Mention]:
    """Yield what the masthead of *release* will name."""
    yield "kind", release.kind
    yield from (("organization", issuer) for issuer in release.issuers)
    yield from (("topic", topic) for topic in release.topics)
    if release.replaces:
        yield "release", release.replaces


def press_domain(env: BuildEnvironment) -> PressDomain:
    """Return the press domain of *env*."""
    domain = env.domains["press"]
    assert isinstance(domain, PressDomain)
    return domain
