"""Python's garbage collector, told when to look while an archive is built.

Sphinx keeps the tree of every document that it reads until the document is written, and the
collector walks these trees, in which there is nothing to collect, again and again. So one process
alone looks seldom. Several processes keep no tree for another: what they have when they begin is
set aside, and what they make themselves, which is soon garbage, is looked at often.
"""

from __future__ import annotations

import gc

from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.environment import BuildEnvironment

SELDOM = (50_000, 20, 100)
"""As :func:`gc.set_threshold` takes them; Python's own are 700 (2,000 from 3.13), 10 and 10."""
OFTEN = (10_000, 10, 10)


def collect_seldom(app: Sphinx) -> None:
    """Set the thresholds until the build is finished."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)

    def restore(_app: Sphinx, _exception: Exception | None) -> None:
        gc.unfreeze()
        gc.set_threshold(*before)

    app.connect("build-finished", restore)


def let_go(
    _app: Sphinx, _env: BuildEnvironment, _docnames: list[str], other: BuildEnvironment
) -> None:
    """Let go of what a process sent back, as soon as the last listener has seen it.

    It refers to itself, so the collector would have to look for it among all that was merged.
    """
    vars(other).clear()


def set_aside(app: Sphinx, builder: Builder) -> None:
    """Collect, and let the collector leave alone what is there when pages are written."""
    if app.parallel > 1:
        gc.collect()
        begin_process()


def begin_process() -> None:
    """Let the collector look often, and only at what comes from now on."""
    gc.freeze()
    gc.set_threshold(*OFTEN)
