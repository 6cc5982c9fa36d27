"""The banners above a release's text: what a reader must know before the first word."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from pressroom.content.release import Release
from pressroom.content.schema import Change, ChangeKind, Notice
from pressroom.directives.nodes import banner
from pressroom.domain.editions import compared, comparison_name, current_edition, number_of
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain
from pressroom.outputs.changes import said
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.listings import linker
from pressroom.words import (
    _,
    changed_words,
    date_label,
    foreign,
    instant_label,
    locale_of,
    on_date,
)


class Banners:
    """Draws the banners of the page *docname*."""

    def __init__(self, domain: PressDomain, docname: str) -> None:
        self.domain = domain
        self.docname = docname
        self.to = linker(domain.builder, docname)
        self.voice = domain.voice_on(docname)
        self.locale = locale_of(self.voice)
        self.is_site = domain.builder.name in SITE_BUILDERS

    def draw(self) -> Iterator[banner]:
        """Yield the banners, the gravest first."""
        shown = self.domain.release_on(self.docname)
        assert shown is not None
        current = current_edition(self.domain, self.docname)
        page, release = current or ("", shown)
        yield from self._hidden(release)
        if release.removed:
            yield self._notice("removed", _("Removed %s."), release.removed)
            return
        if release.withdrawn:
            yield self._notice("withdrawn", _("Withdrawn %s."), release.withdrawn)
        yield from self._superseded(release)
        if page != self.docname:
            yield self._earlier(release, page)
        else:
            yield from self._changes(release)

    def _hidden(self, release: Release) -> Iterator[banner]:
        hidden = self.domain.hidden.get(release.id)
        if hidden and hidden.embargo:
            until = instant_label(hidden.embargo, self.locale)
            yield self._banner("preview", _("Under embargo until %s.") % until)
        elif hidden:
            yield self._banner("preview", _("A draft."), nodes.Text(_("It is not public.")))

    def _notice(self, name: str, words: str, notice: Notice) -> banner:
        head = words % on_date(notice.date, self.locale)
        rest: list[nodes.Node] = [nodes.Text(notice.reason)]
        if self.is_site:
            rest.append(self.to(CORRECTIONS, "", _("All corrections and withdrawals")))
        return self._banner(name, head, *rest)

    def _superseded(self, release: Release) -> Iterator[banner]:
        entry = self.domain.archive.replacements.get(release.id)
        if entry:
            other = entry.release
            title = self.to(entry.docname, "", other.title)
            title["classes"] += foreign(other.language, self.locale)
            when = date_label(other.date, self.locale)
            rest = [nodes.Text(_("Read instead:")), title, nodes.Text(f"({when})")]
            yield self._banner("superseded", _("Superseded."), *rest)

    def _earlier(self, release: Release, page: str) -> banner:
        number = number_of(self.docname, release)
        facts = {"number": number, "edition": release.edition}
        head = _("Edition %(number)d of %(edition)d, not the current one.") % facts
        rest: list[nodes.Node] = []
        if number < release.edition:
            until = on_date(release.changes[number - 1].date, self.locale)
            rest.append(nodes.Text(_("It was replaced %s.") % until))
        if page:
            rest.append(self.to(page, "", _("Read the current edition")))
        if self.is_site and number + 1 in compared(self.domain, release):
            comparison = comparison_name(self.domain, release, number + 1)
            rest.append(self.to(comparison, "", _("Compare with edition %d") % (number + 1)))
        return self._banner("earlier", head, *rest)

    def _changes(self, release: Release) -> Iterator[banner]:
        """Yield the newest correction, and the newest change if that is of another kind."""
        numbered = list(enumerate(release.changes, start=2))
        corrections = [n for n in numbered if n[1].kind is ChangeKind.CORRECTION]
        for number, change in dict.fromkeys([*corrections[-1:], *numbered[-1:]]):
            yield self._changed(release, number, change)

    def _changed(self, release: Release, number: int, change: Change) -> banner:
        head = changed_words(change.kind) % on_date(change.date, self.locale)
        words = nodes.inline("", "", *said(change, release.language, self.locale))
        rest: list[nodes.Node] = [words]
        if self.is_site and number in compared(self.domain, release):
            comparison = comparison_name(self.domain, release, number)
            rest.append(self.to(comparison, "", _("See what changed")))
        return self._banner(change.kind, head, *rest)

    def _banner(self, name: str, head: str, *rest: nodes.Node) -> banner:
        line = nodes.paragraph("", "", nodes.strong("", head))
        for node in rest:
            line += [nodes.Text(" "), node]
        return banner("", line, classes=["banner", name, f"language-{self.voice}"])
