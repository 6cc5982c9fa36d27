"""The indexes of the archive, each made again only when something in it changed.

Pagefind (https://pagefind.app) cuts an index into small files of which a reader's browser loads
only those that a query needs, so there is no server to run and no large download.
"""

from __future__ import annotations

import hashlib
import shutil
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.searching.bundles import Bundle, bundles
from pressroom.outputs.searching.extracts import Extracts, Record, docnames_to_search
from pressroom.outputs.searching.listing import write_listing
from pressroom.outputs.searching.pagefind import CHUNK, run_pagefind

FOLDER = "pagefind"
FINGERPRINT = "fingerprint.txt"
"""Lies in each index, so that it tells of that index and no other, whatever was killed when."""
PAGES = "pages.new"


def build_search_index(app: Sphinx) -> None:
    """Make the indexes of the releases and their earlier editions that would not come out the same.

    :raises SearchError: if Pagefind fails.
    """
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return
    domain = press_domain(app.env)
    Extracts(builder).remove_others(docnames_to_search(domain))
    folder = Path(app.outdir, FOLDER)
    wanted = list(bundles(domain, app.config.pressroom_search_period))
    indexer = Indexer(folder, Extracts(builder), app.config.language)
    digests = {bundle.name: indexer.keep(bundle, is_first=bundle is wanted[0]) for bundle in wanted}
    indexer.remove_others(digests)
    if wanted:
        write_listing(folder, domain, wanted, digests)


class Indexer:
    """Keeps the indexes in *folder*."""

    def __init__(self, folder: Path, extracts: Extracts, language: str) -> None:
        self.folder = folder
        self.extracts = extracts
        self.language = language.partition("-")[0].partition("_")[0]

    def keep(self, bundle: Bundle, *, is_first: bool) -> str:
        """Have the index of *bundle* in the folder, as it should be; return its fingerprint."""
        records = [
            record
            for entry in bundle.entries
            for record in self.extracts.records(entry.docname, bundle.scope)
        ]
        fingerprint = _digest(version("pagefind"), CHUNK, self.language, is_first, records)
        note = self.folder / bundle.name / FINGERPRINT
        if not note.is_file() or note.read_text("utf-8") != fingerprint:
            self._replace(bundle.name, records, fingerprint, is_first=is_first)
        return fingerprint

    def remove_others(self, names: dict[str, str]) -> None:
        """Delete the indexes that the archive no longer has."""
        for path in sorted(self.folder.glob("*/")):
            if path.name not in names:
                shutil.rmtree(path)
        if not names:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _replace(
        self, name: str, records: list[Record], fingerprint: str, *, is_first: bool
    ) -> None:
        """Put a new index in the place of the old one, whole: no word of a page that is gone."""
        fresh, pages = self.folder / f"{name}.new", self.extracts.folder / PAGES
        for folder in (fresh, pages):
            shutil.rmtree(folder, ignore_errors=True)
        for parent in {(pages / path).parent for path, _html in records}:
            parent.mkdir(parents=True, exist_ok=True)
        for path, html in records:
            (pages / path).write_text(html, "utf-8")
        run_pagefind(pages, fresh, f"{self.language}-x-{name}", is_first=is_first)
        (fresh / FINGERPRINT).write_text(fingerprint, "utf-8")
        shutil.rmtree(self.folder / name, ignore_errors=True)
        fresh.rename(self.folder / name)
        shutil.rmtree(pages)


def _digest(*parts: object) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(repr(part).encode(errors="surrogatepass"))
    return digest.hexdigest()
