"""The comparison of two neighbouring editions of a release, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.content.editions.comparison import Paragraph, compare
from pressroom.content.page import read_page
from pressroom.content.release import Release
from pressroom.content.wording import Wording
from pressroom.domain.editions import compared, comparison_name, comparisons, pages_of
from pressroom.domain.press import PressDomain
from pressroom.outputs.changes import said
from pressroom.outputs.kept_pages import Sheet
from pressroom.outputs.printer import Page, Printer
from pressroom.words import _, change_name, date_label, direction

TEMPLATE = "pressroom/comparison.html"


def comparison_pages(builder: StandaloneHTMLBuilder, domain: PressDomain) -> Iterator[Sheet]:
    """Yield a page for each two neighbouring editions."""
    for docname, release, number in comparisons(domain):
        comparison = _Comparison(builder, domain, release, number)
        yield Sheet(docname, comparison.shows(), partial(comparison.page, docname))


class _Comparison:
    """Edition *number* of *release* beside the one before."""

    def __init__(
        self, builder: StandaloneHTMLBuilder, domain: PressDomain, release: Release, number: int
    ) -> None:
        self.builder = builder
        self.domain = domain
        self.release = release
        self.number = number

    def shows(self) -> object:
        """Return what has another value whenever the page would look different."""
        pages = pages_of(self.domain, self.release)
        digests = [(number, name, self.domain.digests[name]) for number, name in pages.items()]
        return digests, self.number

    def page(self, docname: str) -> Page:
        """Return the page *docname*, drawn."""
        return docname, self._context(docname), TEMPLATE

    def _context(self, docname: str) -> dict[str, Any]:
        """Return what the template says on the page *docname*."""
        release, locale = self.release, self.domain.archive.locale
        change = release.changes[self.number - 2]
        pages = pages_of(self.domain, release)
        paragraphs = compare(self._wording(self.number - 1), self._wording(self.number))
        words = Printer(self.builder).render(said(change, release.language, locale))
        return {
            "title": _("Editions %d and %d compared") % (self.number - 1, self.number),
            "release": release,
            "direction": direction(release.language),
            "own_direction": direction(self.domain.archive.language),
            "release_link": self._link(docname, pages[release.edition]),
            "editions": [
                (_("Edition %d") % number, self._link(docname, pages[number]))
                for number in (self.number - 1, self.number)
            ],
            "others": [
                (_("Editions %d and %d") % (other - 1, other), self._comparison(docname, other))
                for other in compared(self.domain, release)
                if abs(other - self.number) == 1
            ],
            "change_name": change_name(change.kind),
            "change_date": date_label(change.date, locale),
            "change_datetime": change.date.calendar,
            "change_words": words,
            "paragraphs": paragraphs,
            "first": _first_changed(paragraphs),
        }

    def _wording(self, number: int) -> Wording:
        domain = self.domain
        path = Path(domain.env.doc2path(pages_of(domain, self.release)[number]))
        region = domain.env.config.pressroom_phone_region
        return read_page(path, self.release.id, domain.directory, region).wording

    def _comparison(self, docname: str, number: int) -> str:
        return self._link(docname, comparison_name(self.domain, self.release, number))

    def _link(self, fromdocname: str, docname: str) -> str:
        return self.builder.get_relative_uri(fromdocname, docname)


def _first_changed(paragraphs: Sequence[Paragraph]) -> int | None:
    """Return the index of the first paragraph that is not the same in both editions."""
    changed = (n for n, runs in enumerate(paragraphs) if any(run.side != "both" for run in runs))
    return next(changed, None)
