"""Lists of releases, quotes and ways to browse, as docutils nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from docutils import nodes
from sphinx.builders import Builder

from pressroom.content.quotes import Quote
from pressroom.directives.nodes import issue_date
from pressroom.domain.archive import Archive, Axis, Entry, Listing
from pressroom.domain.links import link
from pressroom.domain.standing import standing_name
from pressroom.words import (
    _,
    date_label,
    foreign,
    in_quotation_marks,
    kind_name,
    language_name,
    own_name,
)

Link = Callable[[str, str, str], nodes.Element]
"""Makes a link of a document name, an anchor and a text."""


def linker(builder: Builder, fromdocname: str) -> Link:
    """Return a maker of links from *fromdocname*."""
    return lambda docname, anchor, text: link(
        builder, fromdocname, docname, anchor, nodes.inline("", text)
    )


def translation_link(entry: Entry, to: Link) -> nodes.Element:
    """Return the link to *entry*, a release in another language, called by that language."""
    language = entry.release.language
    found = to(entry.docname, "", own_name(language))
    found["classes"] += ["translation", f"language-{language}"]
    found["hreflang"] = language
    return found


def dotted(facts: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """Yield *facts* with a dot between one and the next."""
    for index, fact in enumerate(facts):
        if index:
            yield nodes.Text(" · ")
        yield fact


def _listed(facts: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """Yield *facts* with a comma between one and the next."""
    for index, fact in enumerate(facts):
        if index:
            yield nodes.Text(", ")
        yield fact


def first_words(quote: Quote, most: int) -> str:
    """Return at most *most* of the spoken words of *quote*, in quotation marks."""
    words = " … ".join(quote.spoken).split()
    return in_quotation_marks(" ".join(words[:most]) + (" …" if len(words) > most else ""))


def year_anchor(year: int) -> str:
    """Return the anchor of the heading under which the entries of *year* stand."""
    return f"year-{year}"


class ListingDrawer:
    """Draws parts of *archive* with links made by *to*."""

    excerpt = 60
    """Of a quote so many words are shown."""

    def __init__(self, archive: Archive, to: Link) -> None:
        self.archive = archive
        self.to = to

    def entries(self, entries: Iterable[Entry]) -> nodes.Element:
        """Return a list of releases, or of quotes where the entries are quotes."""
        items = [self.entry(entry) for entry in entries]
        if not items:
            return nodes.paragraph("", _("Nothing yet."), classes=["nothing"])
        return nodes.bullet_list("", *items, classes=["releases"])

    def entry(self, entry: Entry) -> nodes.Element:
        """Return one item of such a list."""
        return nodes.list_item("", *self._entry(entry))

    def by_year(self, entries: Sequence[Entry]) -> list[nodes.Element]:
        """Return the same, with a heading for each year where there are several."""
        years = [(year, list(some)) for year, some in groupby(entries, _year)]
        if len(years) < 2:
            return [self.entries(entries)]
        return [
            node
            for year, some in years
            for node in (_heading(str(year), year_anchor(year)), self.entries(some))
        ]

    def parts(self, listing: Listing) -> list[nodes.Element]:
        """Return *listing* divided by headings; what is in no part comes last."""
        divided: list[nodes.Element] = []
        for part in listing.parts:
            divided += [_heading(part.title, f"part-{part.id}"), self.entries(part.entries)]
        parted = {entry.docname for part in listing.parts for entry in part.entries}
        rest = [entry for entry in listing.entries if entry.docname not in parted]
        return [*divided, self.entries(rest)] if rest or not divided else divided

    def headings(self, listings: Sequence[Listing]) -> nodes.Element:
        """Return a list of links to *listings*, each with its count; empty ones are left out."""
        items = [
            nodes.list_item("", nodes.paragraph("", "", *self._counted(listing)))
            for listing in listings
            if listing.count
        ]
        if not items:
            return nodes.paragraph("", _("Nothing yet."), classes=["nothing"])
        return nodes.bullet_list("", *items, classes=["headings"])

    def axes(self, axes: Iterable[Axis], most: int) -> nodes.Element:
        """Return the ways to browse, each with at most *most* of its headings."""
        listed = nodes.bullet_list("", classes=["browse"])
        for axis in axes:
            label = self.to(axis.docname, "", axis.title)
            line = nodes.paragraph("", "", label, classes=["axis"])
            listed += nodes.list_item("", line, self.headings(axis.foremost(most)))
        return listed

    def _counted(self, listing: Listing) -> Iterator[nodes.Node]:
        yield self.to(listing.docname, "", listing.title)
        yield nodes.Text(" ")
        yield nodes.inline("", f"({listing.count})", classes=["count"])

    def _entry(self, entry: Entry) -> Iterator[nodes.Node]:
        if entry.quote is None:
            yield self._title(entry)
            yield self._facts(entry)
        else:
            yield self._words(entry, entry.quote)
            yield self._facts(entry, entry.quote)

    def _title(self, entry: Entry) -> nodes.paragraph:
        title = self.to(entry.docname, "", entry.release.title)
        return nodes.paragraph("", "", title, classes=["title", *self._foreign(entry)])

    def _words(self, entry: Entry, quote: Quote) -> nodes.paragraph:
        said = self.to(entry.docname, quote.anchor, first_words(quote, self.excerpt))
        return nodes.paragraph("", "", said, classes=["said", *self._foreign(entry, quote)])

    def _facts(self, entry: Entry, quote: Quote | None = None) -> nodes.paragraph:
        """Return the line of small print: date, and what else tells one entry from the next."""
        release = entry.release
        label = date_label(release.date, self.archive.locale)
        facts: list[nodes.Node] = [issue_date("", label, datetime=release.date.calendar)]
        more = list(self._more(entry, quote))
        if quote:
            facts += more
            role = ", ".join(part for part in (quote.role, quote.organization) if part)
            facts += [nodes.inline("", role, classes=["role"])] if role else []
            facts.append(self.to(entry.docname, "", release.title))
            status = self.archive.quoted_from(release)
            facts += [nodes.inline("", status, classes=["status"])] if status else []
        else:
            facts.append(nodes.inline("", kind_name(release.kind), classes=["kind"]))
            if self._foreign(entry):
                name = language_name(release.language, self.archive.locale)
                facts.append(nodes.inline("", name, classes=["language"]))
            facts += [
                nodes.inline("", standing_name(standing), classes=["status", standing])
                for standing in self.archive.standings(release)
            ]
            facts += [nodes.inline("", "", *_listed(more), classes=["topics"])] if more else []
        facts += [translation_link(e, self.to) for e in self.archive.translations(entry.docname)]
        return nodes.paragraph("", "", *dotted(facts), classes=["facts"])

    def _more(self, entry: Entry, quote: Quote | None) -> Iterator[nodes.Node]:
        """Yield what a list that stands under no heading must say besides."""
        yield from ()

    def _foreign(self, entry: Entry, quote: Quote | None = None) -> list[str]:
        language = (quote.language if quote else "") or entry.release.language
        return foreign(language, self.archive.locale)


def _year(entry: Entry) -> int:
    return entry.release.date.year


def _heading(title: str, anchor: str) -> nodes.rubric:
    return nodes.rubric("", title, ids=[anchor], **{"heading-level": 2})
