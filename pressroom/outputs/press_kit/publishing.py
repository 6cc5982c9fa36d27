"""The files of press kits in the output: byte for byte, once, and only those of today's pages."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx

from pressroom.content.attachments.kinds import kind_of
from pressroom.content.release_files import UNFINISHED
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.press_kit.files import path_of


def publish_attachments(app: Sphinx, exception: Exception | None) -> None:
    """Copy the files that are new or changed, and delete those that no page attaches any more."""
    if exception is not None or app.builder.name not in SITE_BUILDERS:
        return
    wanted = {Path(app.outdir, path): Path(app.srcdir, path) for path in _paths(app)}
    for path in _published(app):
        if path not in wanted:
            path.unlink()
    for path, source in wanted.items():
        # With the source's time, so that next time neither must be read.
        if not path.is_file() or not filecmp.cmp(source, path):
            _copy(source, path)


def _paths(app: Sphinx) -> Iterator[str]:
    """Yield the path of every file that a release of this build, or an edition of one, attaches."""
    domain = press_domain(app.env)
    for release in (*domain.releases.values(), *domain.editions.values()):
        yield from (path_of(domain, release, attachment) for attachment in release.attachments)


def _published(app: Sphinx) -> Iterator[Path]:
    """Yield every file of a kind that can be attached, in the folders where those lie."""
    for folder, _folders, names in os.walk(Path(app.outdir, app.config.pressroom_releases)):
        for name in names:
            if kind_of(name) is not None or name.endswith(UNFINISHED):
                yield Path(folder, name)


def _copy(source: Path, path: Path) -> None:
    """Copy *source* so that a kill leaves the old file or the new one, never a half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}{UNFINISHED}")
    shutil.copy2(source, fresh)
    fresh.replace(path)
