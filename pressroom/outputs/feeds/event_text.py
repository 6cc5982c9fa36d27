"""What an entry of the corrections' feed says, as HTML."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html
from lxml.html import builder as E

from pressroom.domain.events import Event, NewEdition
from pressroom.outputs.feeds.items import Items
from pressroom.words import _, date_label


def text_of_event(event: Event, items: Items) -> str:
    """Return what happened, when, to which release, and which words were wrong and are right."""
    release = event.release
    title = E.A(release.title, href=items.address(event.docname), lang=release.language)
    when = E.TIME(date_label(event.date, items.archive.locale), datetime=event.date.calendar)
    lines = [E.P(title, ", ", when), *_said(event)]
    if comparison := items.comparison(event):
        lines.append(E.P(E.A(str(_("See what changed")), href=comparison)))
    return html.tostring(E.DIV(*lines, lang=items.archive.language), encoding="unicode")


def _said(event: Event) -> Iterator[html.HtmlElement]:
    if not isinstance(event, NewEdition):
        yield E.P(event.notice.reason)
        return
    yield E.P(event.change.note)
    for label, words in ((_("Wrong:"), event.change.wrong), (_("Right:"), event.change.right)):
        if words:
            yield E.P(str(label), " ", E.Q(words, lang=event.release.language))
