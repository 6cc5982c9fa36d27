"""The head of a topic's page: what it is about, when it was a campaign, its chosen releases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docutils import nodes

from pressroom.content.directory import Topic
from pressroom.directives.nodes import issue_date
from pressroom.domain.archive import Archive, Entry
from pressroom.outputs.listings import ListingDrawer
from pressroom.words import _, date_label


def draw_campaign(
    archive: Archive, topic: Topic, chosen: Sequence[Entry], drawer: ListingDrawer
) -> Iterator[nodes.Element]:
    """Yield what the directory says of *topic*; nothing of one that is only a term."""
    if topic.begin:
        yield nodes.paragraph("", "", *_span(archive, topic), classes=["facts", "span"])
    if words := topic.introduced(archive.language):
        yield nodes.paragraph("", words, classes=["introduction"])
    if chosen:
        yield nodes.paragraph("", _("Chosen releases"), classes=["axis"])
        yield drawer.entries(chosen)


def _span(archive: Archive, topic: Topic) -> Iterator[nodes.Node]:
    yield nodes.inline("", _("Campaign:"), classes=["label"])
    days = [day for day in (topic.begin, topic.end) if day]
    for day, between in zip(days, (" ", " – "), strict=False):
        yield nodes.Text(between)
        yield issue_date("", date_label(day, archive.locale), datetime=day.calendar)
    if topic.end is None:
        yield nodes.Text(" ")
        yield nodes.Text(_("(under way)"))
