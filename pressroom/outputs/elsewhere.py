"""What other parts of the archive hold, as docutils nodes for the browse pages of this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docutils import nodes

from pressroom.content.names import fold
from pressroom.domain.archive import Axis, Listing
from pressroom.domain.parts import Spot
from pressroom.outputs.listings import Link
from pressroom.words import _


@dataclass(frozen=True)
class Row:
    """A heading of an axis: its listing here, if any, and where others list the same."""

    id: str
    title: str
    listing: Listing | None
    spots: Sequence[Spot]


def rows(axis: Axis, spots: dict[str, list[Spot]]) -> Sequence[Row]:
    """Return the headings of *axis* here and in other parts, in one order; empty ones left out.

    *spots* are what the others list, by id.
    """
    own = [Row(x.id, x.title, x, spots.get(x.id, ())) for x in axis.listings]
    known = {row.id for row in own}
    foreign = [Row(id_, at[0].title, None, at) for id_, at in spots.items() if id_ not in known]
    filled = [row for row in own if row.spots or (row.listing and row.listing.count)]
    if not foreign:
        return filled
    if axis.are_in_order:
        return sorted([*filled, *foreign], key=lambda row: row.id, reverse=True)
    return sorted([*filled, *foreign], key=lambda row: (fold(row.title), row.id))


def draw_rows(found: Sequence[Row], to: Link) -> nodes.Element:
    """Return a list of links to the headings; each says how many stand here, and how many where."""
    if not found:
        return nodes.paragraph("", _("Nothing yet."), classes=["nothing"])
    items = [nodes.list_item("", nodes.paragraph("", "", *_row(row, to))) for row in found]
    return nodes.bullet_list("", *items, classes=["headings"])


def draw_spots(spots: Sequence[Spot]) -> nodes.Element:
    """Return the line that says where else the same is listed."""
    line = nodes.paragraph("", "", classes=["elsewhere"])
    line += nodes.inline("", _("Also in:"), classes=["label"])
    for index, spot in enumerate(spots):
        line += [nodes.Text(" · " if index else " "), *_spot(spot, spot.part)]
    return line


def _row(row: Row, to: Link) -> Iterator[nodes.Node]:
    spots = row.spots
    if row.listing:
        yield to(row.listing.docname, "", row.title)
        if row.listing.count:
            yield from _count(row.listing.count)
    else:
        yield from _spot(spots[0], row.title)
        spots = spots[1:]
    for spot in spots:
        yield nodes.Text(" · ")
        yield from _spot(spot, spot.part)


def _spot(spot: Spot, text: str) -> Iterator[nodes.Node]:
    yield nodes.reference("", text, refuri=spot.address, internal=False)
    yield from _count(spot.count)


def _count(count: int) -> Iterator[nodes.Node]:
    yield nodes.Text(" ")
    yield nodes.inline("", f"({count})", classes=["count"])
