"""Pagefind's index over the extracts of the releases.

Pagefind (https://pagefind.app) cuts its index into small files of which a reader's browser
loads only those that a query needs, so there is no server to run and no large download.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.searching.extracts import Extracts, docnames_to_search
from pressroom.outputs.searching.pagefind import run_pagefind

FOLDER = "pagefind"
FINGERPRINT = "fingerprint.txt"
"""Lies in the index, so that it tells of that index and no other."""


def build_search_index(app: Sphinx, exception: Exception | None) -> None:
    """Index the releases and their earlier editions, if any of their extracts changed."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    extracts = Extracts(builder)
    docnames = docnames_to_search(press_domain(app.env))
    extracts.remove_others(docnames)
    index = Path(app.outdir, FOLDER)
    if not docnames:
        # Pagefind takes nothing to index for a mistake.
        shutil.rmtree(index, ignore_errors=True)
        return
    fingerprint = _fingerprint(extracts, docnames, app.config.language)
    note = index / FINGERPRINT
    if not note.is_file() or note.read_text("utf-8") != fingerprint:
        _replace(index, extracts, docnames, app.config.language, fingerprint)


def _fingerprint(extracts: Extracts, docnames: Iterable[str], language: str) -> str:
    """Return a digest that changes when an extract did, or the indexer."""
    digest = hashlib.sha256(f"{version('pagefind')} {language}".encode())
    for docname in docnames:
        data = extracts.path(docname).read_bytes()
        digest.update(f"{extracts.page(docname)}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _replace(
    index: Path, extracts: Extracts, docnames: Iterable[str], language: str, fingerprint: str
) -> None:
    """Put a new index in the place of the old one, whole: no fragment of a page that is gone."""
    fresh = index.with_name(f"{FOLDER}.new")
    pages = extracts.folder / "pages.new"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(pages, ignore_errors=True)
    for docname in docnames:
        page = pages / extracts.page(docname)
        page.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(extracts.path(docname), page)
    run_pagefind(pages, fresh, language)
    (fresh / FINGERPRINT).write_text(fingerprint, "utf-8")
    shutil.rmtree(index, ignore_errors=True)
    fresh.rename(index)
    shutil.rmtree(pages)
