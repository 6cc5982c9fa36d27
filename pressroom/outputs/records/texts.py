"""The plain texts of releases, kept in the cache from the moment their pages are read.

Pages are parsed once, before Sphinx reads them; the records are written when the build ends. In
between the texts lie in one file, so that no build holds the words of a whole archive in memory:
a line for each release, its page's name and its text as JSON, a tab between them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from pressroom.content.records.text import IssuedText, issued_text
from pressroom.content.release_files import edition_of
from pressroom.domain.press import press_domain
from pressroom.outputs.records.files import refreshed

NAME = "record-texts.jsonl"


def keep_texts(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Keep the text of every release that was just read; forget those that are gone."""
    domain = press_domain(env)
    path = Path(app.doctreedir, NAME)
    with refreshed(path) as file:
        for docname, line in _lines(path):
            if docname in env.found_docs and docname not in domain.incoming:
                file.write(line)
        for docname, page in domain.incoming.items():
            if edition_of(docname) is None:
                text = json.dumps(asdict(issued_text(page)), ensure_ascii=False)
                file.write(f"{json.dumps(docname)}\t{text}\n".encode())
            domain.incoming[docname] = replace(page, parts=())


def kept_texts(app: Sphinx) -> Iterator[tuple[str, IssuedText]]:
    """Yield the text of every release, and the name of its page."""
    for docname, line in _lines(Path(app.doctreedir, NAME)):
        yield docname, IssuedText(**json.loads(line.partition(b"\t")[2]))


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_file():
        with path.open("rb") as file:
            for line in file:
                yield json.loads(line.partition(b"\t")[0]), line
