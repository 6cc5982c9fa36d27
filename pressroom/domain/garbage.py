"""Python's garbage collector, told to look less often while an archive is built.

Sphinx keeps the tree of every document that it reads until the document is written, and the
collector walks these trees, in which there is nothing to collect, again and again.
"""

from __future__ import annotations

import gc

from sphinx.application import Sphinx

THRESHOLDS = (50_000, 20, 100)
"""As :func:`gc.set_threshold` takes them; Python's own are 700 (2,000 from 3.13), 10 and 10."""


def collect_seldom(app: Sphinx) -> None:
    """Set the thresholds until the build is finished."""
    before = gc.get_threshold()
    gc.set_threshold(*THRESHOLDS)
    app.connect("build-finished", lambda _app, _exception: gc.set_threshold(*before))
