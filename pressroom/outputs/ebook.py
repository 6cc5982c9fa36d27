"""The EPUB of a book: Sphinx's, with the archive's dates instead of the build's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from html import escape
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from sphinx.application import Sphinx
from sphinx.builders.epub3 import Epub3Builder
from sphinx.config import Config

from pressroom.domain.book import last_issued
from pressroom.domain.press import press_domain
from pressroom.words import _

STYLE = "pressroom/book.css"
BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name."""
MIMETYPE = "mimetype"
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")
UNSAID = "unknown"
"""Sphinx's word for what nobody said."""


class BookBuilder(Epub3Builder):
    """Writes the same bytes from the same source, which Sphinx's own builder does not."""

    def get_outdated_docs(self) -> str:  # type: ignore[override]
        """Write every document: a book is one file."""
        return "all documents"

    def prepare_writing(self, docnames: Set[str]) -> None:
        """Clear away the pages of another book: everything that lies there goes into this one."""
        for page in Path(self.outdir).rglob(f"*{self.out_suffix}"):
            page.unlink()
        super().prepare_writing(docnames)

    def write_documents(self, docnames: Set[str]) -> None:
        """Write what belongs to the book, and not all that was read for it."""
        super().write_documents(docnames & self.env.found_docs)

    def content_metadata(self) -> dict[str, Any]:
        """Return what Sphinx says of the book, dated by its newest release or correction."""
        domain = press_domain(self.env)
        day = last_issued(domain.releases, domain.data["volume"])
        title = domain.data["volume"].title
        own = {"date": f"{day}T00:00:00Z", "title": escape(title)}
        return super().content_metadata() | own

    def build_epub(self) -> None:
        """Zip the files; https://www.w3.org/TR/epub-33/#sec-zip-container-mime wants one first."""
        names = [MIMETYPE, "META-INF/container.xml", "content.opf", "toc.ncx", *self.files]
        with ZipFile(Path(self.outdir, f"{self.config.epub_basename}.epub"), "w") as epub:
            for name in names:
                entry = ZipInfo(name, BEGINNING)
                entry.compress_type = ZIP_STORED if name == MIMETYPE else ZIP_DEFLATED
                epub.writestr(entry, Path(self.outdir, name).read_bytes())


def set_epub_defaults(app: Sphinx, config: Config) -> None:
    """Say of the book what the archive says of itself, where ``conf.py`` says nothing."""
    # Both its identifiers must be the same, and one of them is an XML name.
    identifier = _NO_NAME.sub("-", f"book-{config.html_baseurl}-{config.pressroom_book}")
    own = {
        "epub_description": config.html_title or config.project,
        "epub_contributor": config.author,
        "epub_identifier": identifier,
        "epub_uid": identifier,
    }
    for name, value in own.items():
        if config[name] == UNSAID:
            config[name] = value
    # EPUB wants to know; every release says whose it is.
    config.epub_copyright = config.epub_copyright or str(_("The issuers of each release"))
    if config.epub_css_files == config.html_css_files:
        config.epub_css_files = [STYLE]
    config.epub_exclude_files = [*config.epub_exclude_files, *_style_sheets(app, config)]


def _style_sheets(app: Sphinx, config: Config) -> Iterator[str]:
    """Yield the style sheets for screens: what reads books understands less."""
    for folder in config.html_static_path:
        root = Path(app.confdir, folder)
        for sheet in sorted(root.rglob("*.css")):
            name = sheet.relative_to(root).as_posix()
            if name != STYLE:
                yield f"_static/{name}"
