"""Bars that count releases, as SVG in the page: each of them leads to what it counts.

Nothing in them needs a script or a style of its own: positions are attributes, colours come from
``pages.css``. A bar's words stand in its label, which screen readers say and browsers show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from docutils import nodes

from pressroom.words import _

FULL = 100
"""The length of the longest bar."""
LEAST = 2
"""The length of the shortest bar of something."""
MOST_LABELS = 7
"""So many years stand side by side on a phone."""
MONTHS = 12
"""As many shorter labels do."""
ROW = 34
WIDTH = 360


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar called ``name``; ``link`` is the reference by which it leads to what it counts."""

    name: str
    count: int
    link: nodes.Element | None

    @property
    def words(self) -> str:
        return _("%(name)s (%(count)d)") % {"name": self.name, "count": self.count}


def columns(bars: Sequence[Bar], label: str, labels: Sequence[str] = ()) -> nodes.raw:
    """Return *bars* side by side, over their names, or over shorter *labels* of as many."""
    lengths = _lengths(bars)
    drawn = "".join(_column(n, bar, lengths[n]) for n, bar in enumerate(bars))
    svg = (
        f'<svg viewBox="0 0 {len(bars) * 10} {FULL}" width="100%" height="{FULL}"'
        f' preserveAspectRatio="none">{drawn}</svg>'
    )
    return _chart("columns", label, svg + _scale(labels or [bar.name for bar in bars]))


def rows(bars: Sequence[Bar], label: str) -> nodes.raw:
    """Return *bars* one below the other, each under its name and count."""
    lengths = _lengths(bars)
    drawn = "".join(_row(n, bar, lengths[n]) for n, bar in enumerate(bars))
    height = len(bars) * ROW
    svg = f'<svg viewBox="0 0 {WIDTH} {height}" width="100%" height="{height}">{drawn}</svg>'
    return _chart("rows", label, svg)


def table(heads: tuple[str, str], bars: Sequence[Bar]) -> str:
    """Return the HTML of what *bars* say as a table with links, under two *heads*."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    lines = "".join(
        f'<tr><th scope="row">{_anchor(bar, escape(bar.name))}</th><td>{bar.count}</td></tr>'
        for bar in bars
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"


def _chart(kind: str, label: str, html: str) -> nodes.raw:
    group = f'<div class="chart {kind}" role="group" aria-label="{escape(label)}">{html}</div>'
    return nodes.raw("", f"{group}\n", format="html")


def _lengths(bars: Sequence[Bar]) -> list[int]:
    longest = max((bar.count for bar in bars), default=0)
    return [max(LEAST, round(FULL * bar.count / longest)) if bar.count else 0 for bar in bars]


def _column(number: int, bar: Bar, length: int) -> str:
    left = number * 10
    # A finger needs more than a short bar: the whole height leads there.
    reach = f'<rect class="reach" x="{left}" y="0" width="10" height="{FULL}"/>'
    drawn = f'<rect x="{left + 1}" y="{FULL - length}" width="8" height="{length}"/>'
    return _anchor(bar, f"<title>{escape(bar.words)}</title>{reach}{drawn}", bar.words)


def _row(number: int, bar: Bar, length: int) -> str:
    top, width = number * ROW, round(WIDTH * length / FULL)
    inside = (
        f'<rect class="reach" x="0" y="{top}" width="{WIDTH}" height="{ROW}"/>'
        # What is seen is what is said: who speaks to a program must be able to name the link.
        f'<text x="0" y="{top + 17}">{escape(bar.name)}</text> '
        f'<text class="count" x="{WIDTH}" y="{top + 17}" text-anchor="end">({bar.count})</text>'
        f'<rect x="0" y="{top + 24}" width="{width}" height="5"/>'
    )
    return _anchor(bar, inside, bar.words)


def _anchor(bar: Bar, inside: str, label: str = "") -> str:
    """Return *inside* as a link, or as it is where *bar* leads nowhere."""
    where = address(bar.link)
    if not where or not bar.count:
        return f"<g>{inside}</g>" if label else inside
    said = f' aria-label="{escape(label)}"' if label else ""
    return f'<a href="{escape(where)}"{said}>{inside}</a>'


def address(link: nodes.Element | None) -> str:
    """Return where *link* leads, as an attribute of HTML; the empty string if nowhere."""
    if link is None:
        return ""
    anchor = link.get("refid")
    return f"#{anchor}" if anchor else str(link.get("refuri", ""))


def _scale(labels: Sequence[str]) -> str:
    """Return the *labels* under the bars, as many as there is room for."""
    every = -(-len(labels) // MOST_LABELS) if len(labels) > MONTHS else 1
    last = len(labels) - 1
    shown = (label if (last - n) % every == 0 else "" for n, label in enumerate(labels))
    spans = "".join(f"<span>{escape(label)}</span>" for label in shown)
    return f'<p class="scale" aria-hidden="true">{spans}</p>'
