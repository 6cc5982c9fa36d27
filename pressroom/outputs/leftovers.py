"""Pages of an earlier build that this one no longer has.

Sphinx leaves them in the output folder, where a web server would go on serving a release that
was taken out, and the search would go on finding it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.browse_pages import docnames_of_browse_pages


def remove_leftovers(app: Sphinx, exception: Exception | None) -> None:
    """Delete pages in the archive's own folders that this build did not make."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    browse_pages = docnames_of_browse_pages(app)
    made = {Path(builder.get_output_path(name)) for name in {*app.env.found_docs, *browse_pages}}
    axes = press_domain(app.env).archive.axes
    folders = [app.config.pressroom_releases, *(axis.docname.partition("/")[0] for axis in axes)]
    for page in _files(app.outdir, folders, "*.html"):
        if page not in made:
            page.unlink()
    sources = {Path(app.outdir, "_sources", f"{name}.md.txt") for name in app.env.found_docs}
    for source in _files(Path(app.outdir, "_sources"), folders, "*.txt"):
        if source not in sources:
            source.unlink()


def _files(output: Path, folders: Iterable[str], pattern: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((output / folder).rglob(pattern))
