"""A book of releases: what a builder holds that makes one file or one volume.

A site keeps its releases out of toctrees and is searched and browsed; a volume is read from
beginning to end, and Sphinx puts into it what the root document's toctree names. So for these
builders the root document becomes a table of contents, oldest release first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from docutils import nodes
from sphinx.addnodes import toctree
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms import SphinxTransform

from pressroom.content.problems import nearest, quoted
from pressroom.content.release import Release
from pressroom.domain.archive import Archive, Entry
from pressroom.domain.intake import ArchiveError, known_releases
from pressroom.domain.press import press_domain
from pressroom.words import _, date_label

BUILDERS = frozenset({"epub", "latex", "man", "pdf", "singlehtml", "texinfo"})
ALL = "all"
EXPECTED = "all, or one such as year=2021, topic=asylum, release=2021/remain-in-mexico"


class Volume(NamedTuple):
    """The documents of a book by the year of their release, and what the book is of."""

    title: str
    introduction: str
    years: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def docnames(self) -> Iterator[str]:
        """Every document but the root, in order."""
        return (docname for _year, docnames in self.years for docname in docnames)


def leave_out_other_pages(app: Sphinx) -> None:
    """Let Sphinx find nothing but releases and the root document, if a book is made."""
    if app.builder.name in BUILDERS:
        domain = press_domain(app.env)
        domain.included = app.config.include_patterns
        root = f"{app.config.root_doc}.*"
        app.config.include_patterns = [root, f"{app.config.pressroom_releases}/**"]


def restore_patterns(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Put the setting back: another value of it makes Sphinx read every document again."""
    if app.builder.name in BUILDERS:
        app.config.include_patterns = press_domain(env).included
    return []


def choose_releases(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Choose what stands in the book, and read the root document again if that changed.

    :raises ArchiveError: if ``pressroom_book`` names nothing that the archive has.
    """
    domain = press_domain(env)
    volume = _volume(app, env) if app.builder.name in BUILDERS else None
    root = app.config.root_doc
    if volume != domain.data["volume"] and root not in docnames:
        docnames.append(root)
    domain.data["volume"] = volume


def _volume(app: Sphinx, env: BuildEnvironment) -> Volume:
    domain = press_domain(env)
    releases = dict(known_releases(env, domain))
    archive = Archive(releases, domain.directory, domain.language, domain.hidden)
    name, entries = _chosen(archive, app.config.pressroom_book)
    oldest_first = sorted(entries, key=lambda entry: entry.order)
    title = f"{app.config.project}: {name}" if name else app.config.project
    by_year = groupby(oldest_first, key=lambda entry: str(entry.release.date.year))
    years = tuple((year, tuple(entry.docname for entry in some)) for year, some in by_year)
    return Volume(title, _introduction(archive, oldest_first, app.config.html_baseurl), years)


def _chosen(archive: Archive, wanted: str) -> tuple[str, Sequence[Entry]]:
    """Return the releases that *wanted* names, and what they have in common."""
    if wanted == ALL:
        return "", archive.newest_first
    option, _sign, value = wanted.partition("=")
    if option == "release":
        known: Mapping[str, Entry] = {entry.release.id: entry for entry in archive.newest_first}
        if value in known:
            return known[value].release.title, [known[value]]
        raise _unknown(wanted, nearest(value, known))
    for axis in archive.axes:
        for listing in axis.listings:
            if axis.option == option and listing.docname.rsplit("/", 1)[-1] == value:
                if not listing.count:
                    raise ArchiveError(f"pressroom_book: No release has {wanted}.")
                return listing.title, _releases(listing.entries)
    options = ["release", *(axis.option for axis in archive.axes)]
    ids = archive.ids(option) if option in options[1:] else options
    raise _unknown(wanted, nearest(value if option in options else option, ids))


def _releases(entries: Sequence[Entry]) -> list[Entry]:
    """Return each release once, though a speaker's page lists every quote."""
    return list({entry.docname: Entry(entry.docname, entry.release) for entry in entries}.values())


def _unknown(wanted: str, hint: str) -> ArchiveError:
    message = f"pressroom_book is {quoted(wanted)}, which the archive does not have."
    return ArchiveError(f"{message} Expected {EXPECTED}. {hint}".rstrip())


def _introduction(archive: Archive, entries: Sequence[Entry], address: str) -> str:
    if not entries:
        return _("Nothing yet.")
    first, last = (date_label(entries[at].release.date, archive.locale) for at in (0, -1))
    facts = {"count": len(entries), "first": first, "last": last, "address": address}
    words = _("Releases: %(count)d. The first: %(first)s; the last: %(last)s.") % facts
    where = _("Their permanent addresses, and what became of them since: %(address)s") % facts
    return f"{words} {where}" if address else words


def empty_root(app: Sphinx, docname: str, source: list[str]) -> None:
    """Take away what the front page of the site says."""
    if press_domain(app.env).data["volume"] and docname == app.config.root_doc:
        source[0] = ""


class MakeContents(SphinxTransform):
    """Makes the root document the book's table of contents."""

    default_priority = 10

    def apply(self) -> None:
        volume: Volume | None = press_domain(self.env).data["volume"]
        if volume is None or self.env.docname != self.config.root_doc:
            return
        title = nodes.title("", volume.title)
        introduction = nodes.paragraph("", volume.introduction, classes=["book-introduction"])
        contents = nodes.section("", title, introduction, ids=["contents"], names=["contents"])
        contents += [self._contents(year, docnames) for year, docnames in volume.years]
        self.document += contents

    def _contents(self, year: str, docnames: Sequence[str]) -> nodes.compound:
        entries = toctree(
            "",
            parent=self.env.docname,
            entries=[(None, docname) for docname in docnames],
            includefiles=list(docnames),
            maxdepth=1,
            caption=year,
            rawcaption=year,
            glob=False,
            hidden=False,
            includehidden=False,
            numbered=0,
            titlesonly=True,
        )
        return nodes.compound("", entries, classes=["toctree-wrapper"])


def write_no_others(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Leave out of the book what was read only to know how its releases stand."""
    volume: Volume | None = press_domain(env).data["volume"]
    if volume is not None:
        env.found_docs.intersection_update({app.config.root_doc, *volume.docnames})
    return []


def last_issued(releases: Mapping[str, Release], volume: Volume) -> str:
    """Return the day (ISO 8601) on which a release of *volume* last went out or was changed."""
    days = [
        day.latest.isoformat()
        for docname in volume.docnames
        for day in (releases[docname].date, *(c.date for c in releases[docname].changes))
    ]
    return max(days, default="1970-01-01")
