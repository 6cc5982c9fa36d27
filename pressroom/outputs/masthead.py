"""What the archive says above a release: it adds around the text, never inside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes

from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.directives.base import reference
from pressroom.directives.nodes import issue_date
from pressroom.domain.press import PressDomain
from pressroom.outputs.listings import linker, translation_link
from pressroom.words import _, date_label, locale_of, on_date


class Masthead:
    """Draws the masthead of *release* on its page *docname*."""

    def __init__(self, domain: PressDomain, docname: str, release: Release) -> None:
        self.domain = domain
        self.docname = docname
        self.release = release
        self.to = linker(domain.builder, docname)
        self.voice = domain.voice_on(docname)
        self.locale = locale_of(self.voice)

    def draw(self) -> Iterator[nodes.paragraph]:
        """Yield the lines."""
        release = self.release
        if release.release_line:
            classes = ["release-line", f"language-{release.language}"]
            yield nodes.paragraph("", release.release_line, classes=classes)
        yield nodes.paragraph("", "", *self._links("kind", [release.kind]), classes=["kind"])
        yield self._date()
        yield _labelled(_("Issued by:"), self._links("organization", release.issuers), "issuers")
        if release.topics:
            yield _labelled(_("Topics:"), self._links("topic", release.topics), "topics")
        if others := self.domain.archive.translations(self.docname):
            links = [translation_link(entry, self.to) for entry in others]
            yield _labelled(_("Read in:"), links, "translations")
        if release.replaces:
            yield _labelled(_("Replaces:"), [self._other(release.replaces)], "replaces")
        if release.source:
            link = nodes.reference("", release.source, refuri=release.source, internal=False)
            yield _labelled(_("Source:"), [link], "source")
        if release.changes or edition_of(self.docname):
            yield self._edition()

    def _date(self) -> nodes.paragraph:
        release = self.release
        date = nodes.paragraph("", "", classes=["dateline"])
        if release.dateline:
            date += nodes.Text(f"{release.dateline} · ")
        label = date_label(release.date, self.locale)
        date += issue_date("", label, datetime=release.date.calendar)
        return date

    def _links(self, kind: str, targets: Iterable[str]) -> Iterator[nodes.Node]:
        for target in targets:
            place = self.domain.place(kind, target, self.voice)
            assert place is not None, f"{kind} {target} was checked when the page was read"
            yield self.to(place.docname, place.anchor, place.title)

    def _other(self, target: str) -> nodes.Node:
        # Whether there is such a release, and what it is called, Sphinx finds out.
        return reference(self.docname, "release", target, target, is_checked=False)

    def _edition(self) -> nodes.paragraph:
        release = self.release
        first = _("first issued %s") % on_date(release.date, self.locale)
        facts = [str(release.edition), first]
        if release.changes:
            facts.append(_("last changed %s") % on_date(release.changes[-1].date, self.locale))
        return _labelled(_("Edition:"), map(nodes.Text, facts), "edition")


def _labelled(label: str, values: Iterable[nodes.Node], name: str) -> nodes.paragraph:
    line = nodes.paragraph("", "", nodes.inline("", label, classes=["label"]), classes=[name])
    for index, value in enumerate(values):
        line += [nodes.Text(", " if index else " "), value]
    return line
