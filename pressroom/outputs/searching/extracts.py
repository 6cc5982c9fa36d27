"""Extracts: of each release and earlier edition, what the search reads, and nothing else.

They lie in the cache and are no part of the site. Each is written with its page, so it is as new as
that, and keeps its time where it would come out the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.outputs.searching.extract_files import ExtractFiles, Record
from pressroom.outputs.searching.facets import quote_facets, release_facets
from pressroom.outputs.searching.records import quote_record, text_record, title_record
from pressroom.outputs.searching.shown import shown_of_quote, shown_of_release
from pressroom.outputs.walking import files_below

FOLDER = "search"


class Extracts(ExtractFiles):
    """The extracts of one builder's pages."""

    def __init__(self, builder: StandaloneHTMLBuilder) -> None:
        super().__init__(Path(builder.doctreedir, FOLDER, builder.name))

    def write(self, docname: str, *lines: Iterable[Record]) -> None:
        """Write an extract of these *lines*, in the order of ``LINES``."""
        data = "\n".join(json.dumps(list(line), ensure_ascii=False) for line in lines).encode()
        path = Path(self.path(docname))
        if not path.is_file() or path.read_bytes() != data:
            # Not whole or not at all: a page that was not written to its end is written again.
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def missing(self, docnames: Iterable[str]) -> list[str]:
        """Return those of *docnames* that have no extract."""
        there = set(files_below(self.folder))
        return [name for name in docnames if self.path(name) not in there]

    def remove_others(self, docnames: Iterable[str]) -> None:
        """Delete whatever is no extract of one of *docnames*: the cache may be published too."""
        kept = {self.path(name) for name in docnames}
        for file in set(files_below(self.folder)) - kept:
            Path(file).unlink()


def docnames_to_search(domain: PressDomain) -> list[str]:
    """Return the page of every release and of every earlier edition."""
    return sorted((*domain.releases, *domain.editions))


def write_missing(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the pages to write again because their extracts are gone."""
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return []
    return Extracts(builder).missing(docnames_to_search(press_domain(env)))


def write_extract(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document
) -> None:
    """Write the extract of a page that is about to be written, if it is one of a release."""
    builder = app.builder
    domain = press_domain(app.env)
    release = domain.release_on(pagename)
    if release is None or builder.name not in SITE_BUILDERS:
        return
    assert isinstance(builder, StandaloneHTMLBuilder)
    shown, facets = shown_of_release(domain, pagename), release_facets(domain, pagename)
    text, title = text_record(domain, pagename, context["body"]), title_record(release)
    quotes = [
        Record(
            f"#{quote.anchor}",
            quote_record(quote),
            shown | shown_of_quote(quote),
            *quote_facets(domain, pagename, quote),
        )
        for quote in release.quotes
    ]
    whole, headline = Record("", text, {}, *facets), Record("", title, shown, *facets)
    Extracts(builder).write(pagename, [whole], [headline], quotes)
