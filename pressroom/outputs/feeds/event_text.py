"""What an entry of the corrections' feed says, as HTML."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html
from lxml.html import builder

from pressroom.domain.events import Event, NewEdition
from pressroom.outputs.feeds.items import Items
from pressroom.words import _, date_label


def text_of_event(event: Event, items: Items) -> str:
    """Return what happened, when, to which release, and which words were wrong and are right."""
    release = event.release
    title = builder.A(release.title, href=items.address(event.docname), lang=release.language)
    when = builder.TIME(date_label(event.date, items.archive.locale), datetime=event.date.calendar)
    lines = [builder.P(title, ", ", when), *_said(event)]
    if comparison := items.comparison(event):
        lines.append(builder.P(builder.A(str(_("See what changed")), href=comparison)))
    text = builder.DIV(*lines, lang=items.archive.language)
    return str(html.tostring(text, encoding="unicode"))


def _said(event: Event) -> Iterator[html.HtmlElement]:
    if not isinstance(event, NewEdition):
        yield builder.P(event.notice.reason)
        return
    yield builder.P(event.change.note)
    for label, words in ((_("Wrong:"), event.change.wrong), (_("Right:"), event.change.right)):
        if words:
            yield builder.P(str(label), " ", builder.Q(words, lang=event.release.language))
