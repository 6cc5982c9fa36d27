"""Python's garbage collector, told when to look while an archive is built.

Sphinx keeps the tree of every document that it reads until the document is written, and the
collector walks these trees, in which there is nothing to collect, again and again. Before, it walks
what Sphinx reads of the last build: 0.7 of 4.6 s for 10,000 releases in which nothing has changed.
So one process alone looks seldom. Several processes keep no tree for another: what they have when
they begin is set aside, and what they make themselves, which is soon garbage, is looked at often.

When Python ends it would collect once more, and take everything apart that the system frees at
once: 3.7 of 10.5 s for the same.
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Sequence

from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

SELDOM = (50_000, 20, 100)
"""As :func:`gc.set_threshold` takes them; Python's own are 700 (2,000 from 3.13), 10 and 10."""
OFTEN = (10_000, 10, 10)
FEW = 100
"""So few documents leave too little behind for the collector to look through all there is."""


def collect_less(app: Sphinx, _config: Config) -> None:
    """Have the collector look less until the build is finished, and not at all when Python ends."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)

    def restore(_app: Sphinx, _exception: Exception | None) -> None:
        gc.unfreeze()
        gc.set_threshold(*before)

    set_aside = SetAside()
    app.connect("env-before-read-docs", set_aside.note)
    app.connect("write-started", set_aside.begin)
    app.connect("build-finished", restore)
    # Not once more for each archive that a process builds.
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)


def let_go(
    _app: Sphinx, _env: BuildEnvironment, _docnames: list[str], other: BuildEnvironment
) -> None:
    """Let go of what a process sent back, as soon as the last listener has seen it.

    It refers to itself, so the collector would have to look for it among all that was merged.
    """
    vars(other).clear()


class SetAside:
    """Lets the collector leave alone what is there when pages are written."""

    def __init__(self) -> None:
        self._has_read_many = False

    def note(self, app: Sphinx, env: BuildEnvironment, docnames: Sequence[str]) -> None:
        """Note how many documents are about to be read."""
        self._has_read_many = len(docnames) > FEW

    def begin(self, app: Sphinx, builder: Builder) -> None:
        """Collect what reading has left, and set the rest aside."""
        if app.parallel > 1:
            if self._has_read_many:
                gc.collect()
            begin_process()


def begin_process() -> None:
    """Let the collector look often, and only at what comes from now on."""
    gc.freeze()
    gc.set_threshold(*OFTEN)
