"""The search index, made while the build goes on: Pagefind is a program of its own."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from sphinx.application import Sphinx

from pressroom.outputs.searching.indexing import build_search_index


class Meanwhile:
    """Begins when all releases are written, and waits for the end when the build is finished."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self.done: Future[None] | None = None

    def begin(self, app: Sphinx) -> Iterable[tuple[str, dict[str, object], str]]:
        """Begin; the event asks for pages, of which there are none here."""
        self.done = self.thread.submit(build_search_index, app)
        return ()

    def finish(self, app: Sphinx, exception: Exception | None) -> None:
        """Wait; raise what the index raised, unless the build has failed already."""
        self.thread.shutdown()
        if self.done and exception is None:
            self.done.result()


def index_meanwhile(app: Sphinx) -> None:
    """Let this build make its index so."""
    meanwhile = Meanwhile()
    app.connect("html-collect-pages", meanwhile.begin)
    app.connect("build-finished", meanwhile.finish, priority=700)
