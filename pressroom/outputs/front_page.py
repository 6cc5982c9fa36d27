"""What a front page shows beside lists: the archive drawn, and what was said lately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice

from docutils import nodes

from pressroom.content.quotes import Quote
from pressroom.domain.archive import Archive, Axis, Entry
from pressroom.domain.standing import Standing
from pressroom.outputs.charts import Bar, columns, rows, table
from pressroom.outputs.listings import Link, ListingDrawer
from pressroom.words import _

MOST_TOPICS = 12
NOT_SHOWN = frozenset({Standing.WITHDRAWN, Standing.SUPERSEDED})
"""Quotes of a release that stands so are no news."""


class FrontDrawer(ListingDrawer):
    """Draws lists that stand alone: a release with its topics, a quote with its speaker."""

    excerpt = 40

    def _more(self, entry: Entry, quote: Quote | None) -> Iterator[nodes.Node]:
        directory = self.archive.directory
        if quote is None:
            for topic in entry.release.topics:
                label = directory.topics[topic].label(self.archive.language)
                yield self.to(f"topics/{topic}", "", label)
        else:
            speaker = self.to(f"speakers/{quote.speaker_id}", "", quote.speaker)
            speaker["classes"].append("speaker")
            yield speaker


def latest_quotes(archive: Archive, most: int) -> Sequence[Entry]:
    """Return the newest quote of each of the *most* speakers that spoke last."""
    found = archive.as_one([entry for entry in archive.quotes if _is_news(archive, entry)])
    first = {e.quote.speaker_id: e for e in reversed(found) if e.quote}
    newest = (e for e in found if e.quote and first[e.quote.speaker_id] is e)
    return list(islice(newest, most))


def _is_news(archive: Archive, entry: Entry) -> bool:
    quote, standings = entry.quote, archive.standings(entry.release)
    return bool(quote and quote.speaker_id and quote.spoken) and NOT_SHOWN.isdisjoint(standings)


def draw_picture(archive: Archive, to: Link) -> nodes.raw:
    """Return the archive by year and by topic, as bars, and again as tables."""
    years, topics = (next(a for a in archive.axes if a.option == o) for o in ("year", "topic"))
    by_year, by_topic = _years(years, to), _topics(topics, to)
    drawn = [columns(by_year, _("Releases by year"))] if by_year else []
    drawn += [rows(by_topic, _("Releases by topic"))] if by_topic else []
    heads = [(_("Year"), by_year), (_("Topic"), by_topic)]
    tables = "".join(table((head, _("Releases")), bars) for head, bars in heads if bars)
    names = [axis.title for axis, bars in ((years, by_year), (topics, by_topic)) if bars]
    parts = "".join(
        f'<section><p class="axis">{escape(name)}</p>\n{chart.astext()}</section>\n'
        for name, chart in zip(names, drawn, strict=True)
    )
    summary = escape(_("The same as tables"))
    details = f"<details><summary>{summary}</summary>{tables}</details>" if tables else ""
    html = f'<div class="archive-picture">\n{parts}{details}</div>\n'
    return nodes.raw("", html, format="html")


def _years(axis: Axis, to: Link) -> list[Bar]:
    """Return a bar for every year from the first to the last, for those without releases too."""
    known = {int(listing.title): listing for listing in axis.listings if listing.count}
    if not known:
        return []
    return [
        Bar(str(year), at.count, to(at.docname, "", str(year)))
        if (at := known.get(year))
        else Bar(str(year), 0, None)
        for year in range(min(known), max(known) + 1)
    ]


def _topics(axis: Axis, to: Link) -> list[Bar]:
    fullest = sorted(axis.foremost(MOST_TOPICS), key=lambda listing: -listing.count)
    return [Bar(x.title, x.count, to(x.docname, "", x.title)) for x in fullest]
