"""Search: Pagefind's index over the releases of the finished site, and the page that asks it.

Pagefind (https://pagefind.app) cuts its index into small files of which a reader's browser
loads only those that a query needs, so there is no server to run and no large download.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging as standard_logging
import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pagefind.index import IndexConfig, PagefindIndex
from sphinx.application import Sphinx
from sphinx.util import logging

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.copy_text import SELECTOR

logger = logging.getLogger(__name__)
FOLDER = "pagefind"
FINGERPRINT = "pagefind.fingerprint"
EXCLUDED = [".headerlink", ".masthead", SELECTOR]
"""Not the words of the release: facets say them better, or a machine put them there."""


def switch_off_sphinx_search(app: Sphinx) -> None:
    """Keep Sphinx from building an index that every reader would download whole."""
    if app.builder.name in SITE_BUILDERS:
        app.builder.search = False  # type: ignore[attr-defined]


def collect_search_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the search page."""
    if app.builder.name in SITE_BUILDERS:
        axes = press_domain(app.env).archive.axes
        yield "search", {"axes": axes}, "pressroom/search.html"


def build_search_index(app: Sphinx, exception: Exception | None) -> None:
    """Index the releases, if the build succeeded and any of their pages changed."""
    if exception is not None or app.builder.name not in SITE_BUILDERS:
        return
    releases = sorted(press_domain(app.env).releases)
    pages = [Path(app.builder.get_output_path(name)) for name in releases]  # type: ignore[attr-defined]
    index, note = Path(app.outdir, FOLDER), Path(app.doctreedir, FINGERPRINT)
    fingerprint = _fingerprint(pages, app.config.language)
    if index.is_dir() and note.is_file() and note.read_text() == fingerprint:
        return
    note.unlink(missing_ok=True)
    _replace(index, Path(app.outdir), pages, app.config.language)
    note.write_text(fingerprint)
    logger.info("search: indexed %d releases", len(pages))


def _fingerprint(pages: list[Path], language: str) -> str:
    """Return a digest that changes when a page was written again, or the indexer changed."""
    digest = hashlib.sha256(f"{version('pagefind')} {language} {EXCLUDED}".encode())
    for page in pages:
        status = page.stat()
        digest.update(f"{page}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return digest.hexdigest()


def _replace(index: Path, site: Path, pages: list[Path], language: str) -> None:
    """Put a new index in the place of the old one, whole: no fragment of a page that is gone."""
    fresh = index.with_name(f"{FOLDER}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    # Pagefind's chatter is no news to a press officer.
    standard_logging.getLogger("pagefind").setLevel(standard_logging.WARNING)
    asyncio.run(_index(fresh, site, pages, language))
    shutil.rmtree(index, ignore_errors=True)
    fresh.rename(index)


async def _index(fresh: Path, site: Path, pages: list[Path], language: str) -> None:
    config = IndexConfig(
        output_path=str(fresh),
        exclude_selectors=EXCLUDED,
        # One index for all languages: a reader finds a name or a number in each of them.
        force_language=language.partition("-")[0].partition("_")[0],
        keep_index_url=False,
    )
    async with PagefindIndex(config=config) as index:
        for page in pages:
            source = page.relative_to(site).as_posix()
            content = page.read_text(encoding="utf-8")
            await index.add_html_file(content=content, source_path=source)
