"""The search index, made by a program of its own while the build goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

import pressroom
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.output_names import output_name
from pressroom.outputs.searching import indexer
from pressroom.outputs.searching.bundles import Bundle, bundles
from pressroom.outputs.searching.extracts import Extracts, docnames_to_search
from pressroom.outputs.searching.indexer import Job, Wanted
from pressroom.outputs.searching.listing import write_listing
from pressroom.outputs.searching.pagefind import SearchError

FOLDER = "pagefind"
HOME = Path(pressroom.__file__).parents[1]
"""From where the program finds this package, wherever it is run."""


class Indexing:
    """Begins when all releases are written, and waits for the end when the build is finished."""

    def __init__(self) -> None:
        self.program: subprocess.Popen[str] | None = None
        self.bundles: list[Bundle] = []

    def begin(self, app: Sphinx) -> Iterable[tuple[str, dict[str, object], str]]:
        """Begin; the event asks for pages, of which there are none here."""
        builder = app.builder
        if builder.name in SITE_BUILDERS and isinstance(builder, StandaloneHTMLBuilder):
            domain = press_domain(app.env)
            Extracts(builder).remove_others(docnames_to_search(domain))
            self.bundles = list(bundles(domain, app.config.pressroom_search_period))
            self.program = _start(_job(builder, self.bundles))
        return ()

    def finish(self, app: Sphinx, exception: Exception | None) -> None:
        """Wait for the indexes, and list them.

        :raises SearchError: if they were not made, unless the build has failed already.
        """
        if self.program is None:
            return
        with self.program as program:
            if exception is not None:
                program.kill()
                return
            assert program.stdout is not None
            answer = program.stdout.read()
        if not answer:
            raise SearchError("The indexer was stopped; build again.")
        came: dict[str, Any] = json.loads(answer)
        if "fault" in came:
            raise SearchError(came["fault"])
        if self.bundles:
            folder = Path(app.outdir, FOLDER)
            write_listing(folder, press_domain(app.env), self.bundles, came["digests"])


def _job(builder: StandaloneHTMLBuilder, wanted: Iterable[Bundle]) -> Job:
    return Job(
        folder=str(Path(builder.outdir, FOLDER)),
        extracts=str(Extracts(builder).folder),
        language=builder.config.language,
        indexes=[
            Wanted(
                bundle.name,
                bundle.scope,
                [(entry.docname, output_name(builder, entry.docname)) for entry in bundle.entries],
            )
            for bundle in wanted
        ],
    )


def _start(job: Job) -> subprocess.Popen[str]:
    places = [str(HOME), *filter(None, [os.environ.get("PYTHONPATH")])]
    program = subprocess.Popen(  # noqa: S603
        # -P: what lies in the folder of the archive is no program.
        [sys.executable, "-P", "-m", indexer.__name__],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places), "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert program.stdin is not None
    program.stdin.write(json.dumps(job) + "\n")
    program.stdin.flush()
    return program


def index_meanwhile(app: Sphinx) -> None:
    """Let this build make its indexes so."""
    indexing = Indexing()
    app.connect("html-collect-pages", indexing.begin)
    app.connect("build-finished", indexing.finish, priority=700)
