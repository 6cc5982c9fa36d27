"""The corrections of the whole archive: every change, withdrawal and removal, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.directives.nodes import issue_date
from pressroom.domain.editions import compared, comparison_name
from pressroom.domain.events import Event, NewEdition, events
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.domain.standing import standing_name
from pressroom.outputs.changes import said
from pressroom.outputs.listings import Link, dotted, linker
from pressroom.outputs.printer import Page, Printer, numbered, page_numbers
from pressroom.words import _, change_name, date_label, foreign

DOCNAME = "corrections"


def collect_corrections(app: Sphinx) -> Iterator[Page]:
    """Yield the pages of corrections; the first is there even if nothing was corrected."""
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return
    domain, size, printer = press_domain(app.env), app.config.pressroom_page_size, Printer(builder)
    found = events(domain.archive)
    numbers = page_numbers(len(found), size)
    for number in numbers:
        docname = numbered(DOCNAME, number)
        to = linker(builder, docname)
        items = [_item(domain, event, to) for event in found[(number - 1) * size : number * size]]
        body: list[nodes.Node] = [nodes.paragraph("", _introduction(bool(items)))]
        if items:
            body.append(nodes.bullet_list("", *items, classes=["releases", "corrections"]))
        if len(numbers) > 1:
            body.append(printer.pager(DOCNAME, number, len(numbers)))
        title = _("Corrections")
        yield printer.page(docname, title if number == 1 else f"{title} ({number})", body)


def docnames_of_corrections(app: Sphinx) -> Iterator[str]:
    """Yield the name of every page of corrections."""
    count = len(events(press_domain(app.env).archive))
    for number in page_numbers(count, app.config.pressroom_page_size):
        yield numbered(DOCNAME, number)


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
