"""Pages of an earlier build that this one no longer has.

Sphinx leaves them in the output folder, where a web server would go on serving a release that
was taken out, and the search would go on finding it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.forwarding import docnames_of_forwards
from pressroom.outputs.metadata.redirects import redirects_of
from pressroom.outputs.output_names import output_file
from pressroom.outputs.page_names import generated_pages
from pressroom.outputs.walking import files_below


def remove_leftovers(app: Sphinx, exception: Exception | None) -> None:
    """Delete pages in the archive's own folders that this build did not make."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    domain = press_domain(app.env)
    names = {*app.env.found_docs, *generated_pages(app), *docnames_of_forwards(app)}
    made = {output_file(builder, name) for name in names}
    made |= {str(Path(app.outdir, *redirect.path)) for redirect in redirects_of(app)}
    axes = (axis.docname.partition("/")[0] for axis in domain.archive.axes)
    folders = [app.config.pressroom_releases, CORRECTIONS, *axes]
    for page in _files(app.outdir, folders, ".html"):
        if page not in made:
            Path(page).unlink()
    _remove_unused(Path(app.outdir, builder.imagedir), app.env.images)
    _remove_unused(Path(app.outdir, "_downloads"), app.env.dlfiles)
    sources = Path(app.outdir, "_sources")
    kept = {f"{sources}/{name}.md.txt" for name in app.env.found_docs}
    for source in _files(sources, folders, ".txt"):
        if source not in kept:
            Path(source).unlink()


def _remove_unused(folder: Path, used: Mapping[Any, tuple[Any, Any]]) -> None:
    """Delete the files in *folder* that no document shows any more; *used* names those that are."""
    names = {str(name) for _docnames, name in used.values()}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).as_posix() not in names:
            path.unlink()


def _files(output: Path, folders: Iterable[str], end: str) -> Iterator[str]:
    """Yield the paths of files in *folders* of the *output* whose names end so."""
    for folder in folders:
        yield from (path for path in files_below(output / folder) if path.endswith(end))
