"""What is left to a later build while somebody writes and looks at the pages.

``make serve`` builds the whole archive once, then again after every change with
``pressroom_serving``. Pages and the lists on them are right each time; browse pages, search, feeds,
data and redirects stay as the first build made them, and what only the archive as a whole can tell
is not checked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sphinx.application import Sphinx


def unless_serving(handler: Callable[..., Any]) -> Callable[..., Any]:
    """Return a handler of the same event that does nothing, and has nothing, while serving."""

    def handle_or_leave(app: Sphinx, *arguments: Any) -> Any:
        return [] if app.config.pressroom_serving else handler(app, *arguments)

    return handle_or_leave
