"""Extracts: of each release and earlier edition, what the search reads, and nothing else.

They lie in the cache and are no part of the site. Each is written with its page, so it is as new as
that, and keeps its time where it would come out the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment

from pressroom.content.text_files import write_whole
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.outputs.searching.cutting import indexed_text
from pressroom.outputs.searching.facets import search_tags

FOLDER = "search"
SUFFIX = ".html"


class Extracts:
    """The extracts of one builder's pages."""

    def __init__(self, builder: StandaloneHTMLBuilder) -> None:
        self.builder = builder
        self.folder = Path(builder.doctreedir, FOLDER, builder.name)

    def path(self, docname: str) -> Path:
        """Return where the extract of the page *docname* lies."""
        return self.folder / f"{docname}{SUFFIX}"

    def page(self, docname: str) -> Path:
        """Return the page's path within the site: by it the search knows the page's address."""
        return Path(self.builder.get_output_path(docname)).relative_to(self.builder.outdir)

    def write(self, docname: str, extract: str) -> None:
        path = self.path(docname)
        if not path.is_file() or path.read_bytes() != extract.encode():
            write_whole(path, extract)

    def missing(self, docnames: Iterable[str]) -> list[str]:
        """Return those of *docnames* that have no extract."""
        return [docname for docname in docnames if not self.path(docname).is_file()]

    def remove_others(self, docnames: Iterable[str]) -> None:
        """Delete whatever is no extract of one of *docnames*: the cache may be published too."""
        kept = {self.path(docname) for docname in docnames}
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and path not in kept:
                path.unlink()


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
    contacts = [", ".join(contact.plain_lines()) for contact in release.contacts]
    text = indexed_text(context["body"], contacts)
    head = search_tags(domain, pagename)
    extract = f"<!doctype html>\n<html><head>{head}\n</head><body>\n{text}\n</body></html>\n"
    Extracts(builder).write(pagename, extract)
