"""What the archive says above a release: it adds around the text, never inside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes
from sphinx.transforms import SphinxTransform

from pressroom.content.directory import Directory
from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.directives.base import reference
from pressroom.directives.desk import desk_of
from pressroom.directives.nodes import issue_date, masthead
from pressroom.words import _, date_label, kind_name, locale_of, on_date


class AddMasthead(SphinxTransform):
    """Puts the masthead under a release's title, and its language on the whole text."""

    default_priority = 200

    def apply(self) -> None:
        page = desk_of(self.env).page
        section = next(self.document.findall(nodes.section), None)
        if page is None or page.release is None or section is None:
            return
        section["classes"] += ["release", f"language-{page.release.language}"]
        head = masthead("", *self._lines(page.release, desk_of(self.env).directory))
        if page.release.changes or edition_of(self.env.docname):
            head += self._edition(page.release)
        # The masthead speaks the archive's language, whatever that of the release.
        head["classes"] += ["masthead", f"language-{self.config.language}"]
        section.insert(1, head)
        if page.release.subtitle:
            subtitle = nodes.paragraph("", page.release.subtitle, classes=["subtitle"])
            section.insert(1, subtitle)

    def _lines(self, release: Release, directory: Directory) -> Iterator[nodes.Node]:
        locale = locale_of(self.config.language)
        if release.release_line:
            classes = ["release-line", f"language-{release.language}"]
            yield nodes.paragraph("", release.release_line, classes=classes)
        kind = reference(self.env, "kind", release.kind, kind_name(release.kind))
        yield nodes.paragraph("", "", kind, classes=["kind"])
        date = nodes.paragraph("", "", classes=["dateline"])
        if release.dateline:
            date += nodes.Text(f"{release.dateline} · ")
        label = date_label(release.date, locale)
        date += issue_date("", label, datetime=release.date.calendar)
        yield date
        issuers = [
            reference(self.env, "organization", i, directory.organizations[i].name)
            for i in release.issuers
        ]
        yield _labelled(_("Issued by:"), issuers, "issuers")
        if release.topics:
            topics = [
                reference(self.env, "topic", t, directory.topics[t].label(self.config.language))
                for t in release.topics
            ]
            yield _labelled(_("Topics:"), topics, "topics")
        if release.translation_of:
            original = self._other(release.translation_of)
            yield _labelled(_("Translation of:"), [original], "translation")
        if release.replaces:
            yield _labelled(_("Replaces:"), [self._other(release.replaces)], "replaces")
        if release.source:
            link = nodes.reference("", release.source, refuri=release.source, internal=False)
            yield _labelled(_("Source:"), [link], "source")

    def _other(self, target: str) -> nodes.Node:
        # Its title is known once every page is read, and so is whether there is such a release.
        return reference(self.env, "release", target, target, is_checked=False)

    def _edition(self, release: Release) -> nodes.Node:
        locale = locale_of(self.config.language)
        facts = [str(release.edition), _("first issued %s") % on_date(release.date, locale)]
        if release.changes:
            facts.append(_("last changed %s") % on_date(release.changes[-1].date, locale))
        return _labelled(_("Edition:"), map(nodes.Text, facts), "edition")


def _labelled(label: str, values: Iterable[nodes.Node], name: str) -> nodes.paragraph:
    line = nodes.paragraph("", "", nodes.inline("", label, classes=["label"]), classes=[name])
    for index, value in enumerate(values):
        line += [nodes.Text(", " if index else " "), value]
    return line
