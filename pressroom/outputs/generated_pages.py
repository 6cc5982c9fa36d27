"""Every generated page of the site but the search: browse pages, corrections, comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.browse_pages import browse_pages
from pressroom.outputs.comparisons import comparison_pages
from pressroom.outputs.corrections import correction_pages
from pressroom.outputs.kept_pages import changed_pages
from pressroom.outputs.printer import Page


def collect_generated_pages(app: Sphinx) -> Iterator[Page]:
    """Yield those that are not on the disk as they should be."""
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return
    sheets = chain(
        # First the browse pages: the first of them changes little, and is drawn every time.
        browse_pages(app, builder),
        correction_pages(app, builder),
        comparison_pages(builder, press_domain(app.env)),
    )
    yield from changed_pages(app, builder, sheets)
