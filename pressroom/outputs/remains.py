"""What is left of documents that are gone: their doctrees, and the folders that held them.

Sphinx leaves both. The doctree of a page that was removed, or is under embargo now, holds every
word of it, and the cache often lies in the folder that is published; a folder's name may tell what
a page is about.
"""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx

from pressroom.outputs.walking import files_below

SUFFIX = ".doctree"


def remove_remains(app: Sphinx, exception: Exception | None) -> None:
    """Delete the doctree of every document that this build does not have, and empty folders."""
    if exception is not None:
        return
    doctrees = Path(app.doctreedir)
    current = {f"{doctrees}/{name}{SUFFIX}" for name in app.env.found_docs}
    for file in list(files_below(doctrees)):
        if file.endswith(SUFFIX) and file not in current:
            Path(file).unlink()
    for folder in (doctrees, Path(app.outdir)):
        _remove_empty(folder)


def _remove_empty(top: Path) -> None:
    for folder, _folders, files in os.walk(top, topdown=False):
        if not files and folder != str(top) and not any(Path(folder).iterdir()):
            Path(folder).rmdir()
