"""The corrections of the whole archive: every change, withdrawal and removal, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.directives.nodes import issue_date
from pressroom.domain.editions import compared, comparison_name
from pressroom.domain.events import Event, NewEdition, events
from pressroom.domain.press import PressDomain, press_domain
from pressroom.domain.standing import standing_name
from pressroom.outputs.changes import said
from pressroom.outputs.kept_pages import Sheet
from pressroom.outputs.listings import Link, dotted, linker
from pressroom.outputs.paging import Paging
from pressroom.outputs.printer import Page, Printer
from pressroom.words import _, change_name, date_label, foreign

DOCNAME = "corrections"


def correction_pages(app: Sphinx, builder: StandaloneHTMLBuilder) -> Iterator[Sheet]:
    """Yield the pages of corrections; the first is there even if nothing was corrected."""
    domain, size, printer = press_domain(app.env), app.config.pressroom_page_size, Printer(builder)
    found = events(domain.archive)
    paging = Paging(len(found), size)
    for number in paging.numbers:
        part = found[paging.part(number)]
        shows = (paging.around(number), [_shown(domain, event) for event in part])
        draw = partial(_page, domain, printer, part, paging, number)
        yield Sheet(paging.docname(DOCNAME, number), shows, draw)


def _page(
    domain: PressDomain, printer: Printer, part: Sequence[Event], paging: Paging, number: int
) -> Page:
    """Return page *number*, with a *part* of the events."""
    docname = paging.docname(DOCNAME, number)
    to = linker(printer.builder, docname)
    items = [_item(domain, event, to) for event in part]
    body: list[nodes.Node] = [nodes.paragraph("", _introduction(bool(items)))]
    if items:
        body.append(nodes.bullet_list("", *items, classes=["releases", "corrections"]))
    if not paging.is_one:
        body.append(printer.pager(DOCNAME, paging, number))
    return printer.page(docname, paging.title(_("Corrections"), number), body)


def _shown(domain: PressDomain, event: Event) -> object:
    """Return what has another value whenever *event* would be drawn otherwise."""
    what = event.number if isinstance(event, NewEdition) else event.standing
    return domain.digests[event.docname], what, compared(domain, event.release)


def docnames_of_corrections(app: Sphinx) -> Iterator[str]:
    """Yield the name of every page of corrections."""
    count = len(events(press_domain(app.env).archive))
    yield from Paging(count, app.config.pressroom_page_size).docnames(DOCNAME)


def _introduction(is_any: bool) -> str:
    if is_any:
        return _("Everything that was changed, withdrawn or removed after it went out.")
    return _("Nothing has been changed, withdrawn or removed after it went out.")


def _item(domain: PressDomain, event: Event, to: Link) -> nodes.list_item:
    release = event.release
    locale = domain.archive.locale
    title = to(event.docname, "", release.title)
    facts: list[nodes.Node] = [
        issue_date("", date_label(event.date, locale), datetime=event.date.calendar)
    ]
    if isinstance(event, NewEdition):
        facts += _facts_of_edition(domain, event, to)
        words = list(said(event.change, release.language, locale))
    else:
        facts.append(nodes.inline("", standing_name(event.standing), classes=["status"]))
        words = [nodes.inline("", event.notice.reason, classes=["note"])]
    return nodes.list_item(
        "",
        nodes.paragraph("", "", title, classes=["title", *foreign(release.language, locale)]),
        nodes.paragraph("", "", *words, classes=["said"]),
        nodes.paragraph("", "", *dotted(facts), classes=["facts"]),
    )


def _facts_of_edition(domain: PressDomain, event: NewEdition, to: Link) -> Iterator[nodes.Node]:
    yield nodes.inline("", change_name(event.change.kind), classes=["status"])
    yield nodes.inline("", _("Edition %d") % event.number)
    if event.number in compared(domain, event.release):
        comparison = comparison_name(domain, event.release, event.number)
        yield to(comparison, "", _("Compare with edition %d") % (event.number - 1))
