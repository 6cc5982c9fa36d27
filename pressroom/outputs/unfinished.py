"""Builds that were killed, or stopped by a full disk, while they wrote.

Sphinx takes a page that is newer than its source for up to date, though only half of it may have
been written; and it has noted by then what each list shows. So a note lies in the output folder
while pages are written, and a build that finds it there writes all of them.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from pressroom.domain.links import SITE_BUILDERS

NOTE = ".unfinished"


def write_all_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Note that writing begins; return every document if an earlier build never finished.

    Other builders than those of the site write a single file, or are not published.
    """
    if app.builder.name not in SITE_BUILDERS:
        return []
    note = Path(app.outdir, NOTE)
    if note.exists():
        return sorted(env.all_docs)
    note.touch()
    return []


def note_finish(app: Sphinx, exception: Exception | None) -> None:
    """Take the note away if everything was written."""
    if exception is None:
        Path(app.outdir, NOTE).unlink(missing_ok=True)
