"""A Sphinx extension that gives an archive Sphinx's own search back, to compare with."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata


def switch_on(app: Sphinx) -> None:
    """Undo what the archive does at the usual priority: Sphinx makes its index, and its page."""
    app.builder.search = True  # type: ignore[attr-defined]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect after the archive."""
    app.connect("builder-inited", switch_on, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
