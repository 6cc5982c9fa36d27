"""The search page: what its template knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sphinx.application import Sphinx

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.parts import Parts
from pressroom.domain.press import press_domain
from pressroom.words import _

GUIDE = "guide/search"
"""The page that tells readers how to search, in an archive that has one."""


def _parts(parts: Parts) -> Iterator[dict[str, str | None]]:
    """Yield the title of each part and where its site stands, unless it is this one."""
    for part in parts.all:
        yield {"title": part.title, "site": None if part.name == parts.own else part.url}


def switch_off_sphinx_search(app: Sphinx) -> None:
    """Keep Sphinx from building an index that every reader would download whole."""
    if app.builder.name in SITE_BUILDERS:
        app.builder.search = False  # type: ignore[attr-defined]


def collect_search_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the search page."""
    if app.builder.name in SITE_BUILDERS:
        domain = press_domain(app.env)
        axes = domain.archive.axes
        context = {
            # Sphinx makes a text of every context, whole archives included.
            "axes": [(axis.docname, axis.title) for axis in axes],
            "facets": [*((axis.option, axis.title) for axis in axes), ("status", _("Status"))],
            "has_editions": bool(domain.editions or domain.parts.all),
            "parts": list(_parts(domain.parts)),
            "release_count": len(domain.releases),
            "guide": GUIDE if GUIDE in app.env.found_docs else "",
        }
        yield "search", context, "pressroom/search.html"
