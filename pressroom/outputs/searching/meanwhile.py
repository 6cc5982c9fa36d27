"""The search index, made in a process of its own while the build goes on."""

from __future__ import annotations

from collections.abc import Iterable

from sphinx.application import Sphinx
from sphinx.util.parallel import ParallelTasks, SerialTasks, parallel_available

from pressroom.outputs.searching.indexing import build_search_index
from pressroom.outputs.searching.pagefind import SearchError


class Meanwhile:
    """Begins when all releases are written, and waits for the end when the build is finished."""

    def __init__(self, app: Sphinx) -> None:
        at_once = parallel_available and app.parallel > 1
        self.tasks: ParallelTasks | SerialTasks = ParallelTasks(1) if at_once else SerialTasks()
        self.fault = ""

    def begin(self, app: Sphinx) -> Iterable[tuple[str, dict[str, object], str]]:
        """Begin; the event asks for pages, of which there are none here."""
        self.tasks.add_task(_index, app, self._end)
        return ()

    def finish(self, _app: Sphinx, exception: Exception | None) -> None:
        """Wait for the index.

        :raises SearchError: if there is none, unless the build has failed already.
        """
        self.tasks.join()
        if self.fault and exception is None:
            raise SearchError(self.fault)

    def _end(self, *result: str) -> None:
        # Sphinx hands over the argument too if it was another process, and not if it was this one.
        self.fault = result[-1]


def _index(app: Sphinx) -> str:
    """Make the index; return why it failed, or the empty string."""
    try:
        build_search_index(app)
    except SearchError as error:
        return str(error)
    return ""


def index_meanwhile(app: Sphinx) -> None:
    """Let this build make its index so."""
    meanwhile = Meanwhile(app)
    app.connect("html-collect-pages", meanwhile.begin)
    app.connect("build-finished", meanwhile.finish, priority=700)
