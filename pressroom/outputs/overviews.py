"""The head of a browse page: what stands under its heading, at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from babel.dates import get_month_names
from docutils import nodes

from pressroom.domain.archive import Archive, Listing
from pressroom.domain.overview import Overview, Role
from pressroom.outputs.charts import Bar, columns
from pressroom.outputs.listings import Link, dotted, year_anchor
from pressroom.outputs.paging import Paging
from pressroom.outputs.portraits import draw_portrait
from pressroom.words import _, date_label, foreign

MONTHS = range(1, 13)


class OverviewDrawer:
    """Draws overviews on pages of *size* entries, with links made by *to*."""

    def __init__(self, archive: Archive, to: Link, size: int) -> None:
        self.archive = archive
        self.to = to
        self.size = size

    def draw(self, overview: Overview, listing: Listing) -> Iterator[nodes.Element]:
        """Yield what stands above the entries of *listing*."""
        if overview.person and overview.person.portrait:
            yield draw_portrait(overview.person.portrait, self.to)
        if overview.roles:
            yield _label(_("Roles"))
            items = [nodes.list_item("", self._role(role)) for role in overview.roles]
            yield nodes.bullet_list("", *items, classes=["roles"])
        if len(overview.years) > 1:
            yield _label(_("By year"))
            yield columns(list(self._years(overview.years, listing)), _("By year"))
        if len(overview.months) > 1:
            yield _label(_("By month"))
            yield self._months(dict(overview.months), listing)
        if any(overview.standings):
            yield _counts(overview.standings)
        if len(overview.topics) > 1:
            yield self._topics(overview.topics, listing.title)

    def _years(self, years: tuple[tuple[int, int], ...], listing: Listing) -> Iterator[Bar]:
        counts, paging = dict(years), Paging(listing.count, self.size)
        links, place = {}, 0
        for year, count in years:
            page = paging.docname(listing.docname, paging.page_of(place))
            links[year] = self.to(page, year_anchor(year), str(year))
            place += count
        for year in range(min(counts), max(counts) + 1):
            yield Bar(str(year), counts.get(year, 0), links.get(year))

    def _months(self, counts: Mapping[int, int], listing: Listing) -> nodes.raw:
        locale = self.archive.locale
        names, short = (
            get_month_names(width, "stand-alone", locale) for width in ("wide", "abbreviated")
        )
        by_month = {int(part.id): part for part in listing.parts}
        bars = [
            Bar(names[month].capitalize(), counts.get(month, 0), self._month(listing, part))
            if (part := by_month.get(month))
            else Bar(names[month].capitalize(), 0, None)
            for month in MONTHS
        ]
        return columns(bars, _("By month"), [short[month].strip(".") for month in MONTHS])

    def _month(self, listing: Listing, part: Listing) -> nodes.Element:
        if not Paging(listing.count, self.size).is_one:
            return self.to(part.docname, "", part.title)
        return self.to(listing.docname, f"part-{part.id}", part.title)

    def _role(self, role: Role) -> nodes.paragraph:
        line = nodes.paragraph("", "", classes=foreign(role.language, self.archive.locale))
        if role.role:
            line += nodes.inline("", role.role, classes=["role"])
        if role.role and role.organization:
            line += nodes.Text(", ")
        if role.organization_id:
            line += self.to(f"organizations/{role.organization_id}", "", role.organization)
        elif role.organization:
            line += nodes.Text(role.organization)
        first, last = (date_label(day, self.archive.locale) for day in (role.first, role.last))
        span = {"first": first, "last": last}
        days = first if first == last else _("%(first)s to %(last)s") % span
        own = f"language-{self.archive.language}"
        line += [nodes.Text(" "), nodes.inline("", days, classes=["days", own])]
        return line

    def _topics(self, topics: tuple[tuple[str, int], ...], speaker: str) -> nodes.paragraph:
        """Return links to what *speaker* said on each topic, which the search finds."""
        line = nodes.paragraph("", "", classes=["by-topic"])
        line += [nodes.inline("", _("By topic:"), classes=["label"]), nodes.Text(" ")]
        links = []
        for name, count in topics:
            link = self.to("search", "", name)
            link["refuri"] += "?" + urlencode({"in": "said", "speaker": speaker, "topic": name})
            number = nodes.inline("", f" ({count})", classes=["count"])
            links.append(nodes.inline("", "", link, number))
        line += dotted(links)
        return line


def _label(text: str) -> nodes.paragraph:
    return nodes.paragraph("", text, classes=["axis"])


def _counts(counts: tuple[tuple[str, int], ...]) -> nodes.paragraph:
    words = (_("%(name)s: %(count)d") % {"name": name, "count": count} for name, count in counts)
    facts = (nodes.inline("", text) for text in words)
    return nodes.paragraph("", "", *dotted(facts), classes=["facts", "standings"])
