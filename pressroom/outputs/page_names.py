"""The names of all pages that are drawn without a document."""

from __future__ import annotations

from collections.abc import Iterator

from sphinx.application import Sphinx

from pressroom.domain.editions import comparisons
from pressroom.domain.press import press_domain
from pressroom.outputs.browse_pages import docnames_of_browse_pages
from pressroom.outputs.corrections import docnames_of_corrections


def generated_pages(app: Sphinx) -> Iterator[str]:
    """Yield the name of every browse page, page of corrections and comparison."""
    yield from docnames_of_browse_pages(app)
    yield from docnames_of_corrections(app)
    for docname, _release, _number in comparisons(press_domain(app.env)):
        yield docname
