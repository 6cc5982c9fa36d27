"""Search: Pagefind's index over the releases of the finished site, and the page that asks it.

Pagefind (https://pagefind.app) cuts its index into small files of which a reader's browser
loads only those that a query needs, so there is no server to run and no large download.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.errors import SphinxError

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.copy_text import SELECTOR
from pressroom.words import _

FOLDER = "pagefind"
FINGERPRINT = "pagefind.fingerprint"
EXCLUDED = [".headerlink", ".masthead", ".contacts", ".banner", ".history", ".cite", SELECTOR]
"""What would stand twice in the index: facets say it better, or page.html says it at the end; and
what is no part of the text."""


class SearchError(SphinxError):
    """The search index could not be made."""

    category = "The archive has no search"


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
            "axes": axes,
            "facets": [*((axis.option, axis.title) for axis in axes), ("status", _("Status"))],
            "has_editions": bool(domain.editions),
            "release_count": len(domain.releases),
        }
        yield "search", context, "pressroom/search.html"


def build_search_index(app: Sphinx, exception: Exception | None) -> None:
    """Index the releases and their earlier editions, if any of their pages changed."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    domain = press_domain(app.env)
    names = [*domain.releases, *domain.editions]
    pages = [Path(builder.get_output_path(name)) for name in names]
    index, note = Path(app.outdir, FOLDER), Path(app.doctreedir, FINGERPRINT)
    fingerprint = _fingerprint(sorted(pages), app.config.language)
    if index.is_dir() and note.is_file() and note.read_text() == fingerprint:
        return
    note.unlink(missing_ok=True)
    if not pages:
        # Pagefind takes nothing to index for a mistake.
        shutil.rmtree(index, ignore_errors=True)
        return
    _replace(index, f"{app.config.pressroom_releases}/**/*.html", app.config.language)
    note.write_text(fingerprint)


def _fingerprint(pages: list[Path], language: str) -> str:
    """Return a digest that changes when a page was written again, or the indexer changed."""
    digest = hashlib.sha256(f"{version('pagefind')} {language} {EXCLUDED}".encode())
    for page in pages:
        status = page.stat()
        digest.update(f"{page}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return digest.hexdigest()


def _replace(index: Path, pages: str, language: str) -> None:
    """Put a new index in the place of the old one, whole: no fragment of a page that is gone.

    *pages* is a glob of the pages to index, below the folder that holds *index*.

    :raises SearchError: if Pagefind fails or leaves a file unwritten.
    """
    fresh = index.with_name(f"{FOLDER}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    _run_pagefind(fresh, index.parent, pages, language)
    if not (fresh / "pagefind.js").is_file() or not all(_sizes(fresh)):
        raise SearchError(f"Pagefind left its index in {fresh} incomplete; build again.")
    shutil.rmtree(index, ignore_errors=True)
    fresh.rename(index)


def _run_pagefind(fresh: Path, site: Path, pages: str, language: str) -> None:
    # The package's command rather than its Python classes: those end the indexer before it has
    # written everything (seen with 1.5.2: an empty pagefind.js in two of three runs on one core).
    command = [sys.executable, "-m", "pagefind", "--quiet"]
    command += ["--site", str(site), "--glob", pages, "--output-path", str(fresh)]
    # One index for all languages: a reader finds a name or a number in each of them.
    command += ["--force-language", language.partition("-")[0].partition("_")[0]]
    for selector in EXCLUDED:
        command += ["--exclude-selectors", selector]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise SearchError(f"Pagefind could not index {site}:\n{done.stdout}{done.stderr}")


def _sizes(folder: Path) -> Iterator[int]:
    return (path.stat().st_size for path in folder.rglob("*") if path.is_file())
