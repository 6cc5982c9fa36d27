"""Pagefind (https://pagefind.app), which makes the index that a reader's browser searches.

It runs as a service: requests come on its standard input and answers leave on its standard output,
each JSON in base64 with a comma at its end (``pagefind/src/service``). So its packages for Python
and Node.js use it; that for Python waits 0.1 s for each answer, and cannot receive a whole index.
Given a folder instead, Pagefind reads and writes a file for each page, and takes twice the time.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from threading import Timer
from typing import IO, Any

from sphinx.errors import SphinxError

from pressroom.outputs.searching.fragments import PATTERN as FRAGMENTS

CHUNK = "2500"
"""So many places of words make a file of the index. Pagefind's own 20,000 make 26 KB of it, and
each word takes one of every period; smaller files make the list of them longer, which every
reader loads (benchmarks/README.md)."""
ENTRY = "pagefind-entry.json"
SCRIPT = "pagefind.js"
INDEX = ("index/*", FRAGMENTS, "*.pf_meta", ENTRY)
PATIENCE = 300
"""Seconds after which Pagefind is taken to stand still: on a slow machine a period takes it ten."""
AT_ONCE = 1 << 16
"""Bytes: what a pipe holds."""
Files = dict[str, bytes]
"""The files of an index by their paths within it."""


class SearchError(SphinxError):
    """The search index could not be made."""

    category = "The archive has no search"


class Pagefind:
    """Makes indexes; started by the first, for mostly none has changed. To be closed.

    It ends when this process does, whatever ends that: nobody holds its standard input then.
    """

    def __init__(self) -> None:
        self._service: subprocess.Popen[bytes] | None = None

    def close(self) -> None:
        """Stop it: whatever it was asked for is here, or no longer wanted."""
        if self._service:
            self._service.kill()
            self._service.communicate()

    def index(self, pages: Mapping[str, str], language: str, *, with_program: bool) -> Files:
        """Return of the index of *pages*, HTML by address, what a reader's browser loads.

        *language* says how words are stemmed, and begins the id of whatever is found. It is taken
        for that of every page: a reader finds a name or a number in each of them. The *program*
        searches this index and all others.

        :raises SearchError: if Pagefind fails, ends, or stands still.
        """
        self._service = self._service or _start()
        patience = Timer(PATIENCE, self._service.kill)
        patience.start()
        try:
            files = _index(Talk(self._service), pages, language)
        except (BrokenPipeError, StopIteration, ValueError) as error:
            message = f"Pagefind gave no answer, or none in {PATIENCE} seconds; build again."
            raise SearchError(message) from error
        finally:
            patience.cancel()
        languages = list(json.loads(files[ENTRY])["languages"].values())
        if not languages:
            message = (
                f"There is no letter or digit to search for in the text of {', '.join(pages)}."
            )
            raise SearchError(f"{message} Write the words of one of them on its page.")
        return {path: files[path] for path in _used(files, languages[0] if with_program else None)}


class Talk:
    """Requests to a *service*, and its answers."""

    def __init__(self, service: subprocess.Popen[bytes]) -> None:
        assert service.stdin is not None
        assert service.stdout is not None
        self.requests = service.stdin
        self.answers = _between_commas(service.stdout)

    def ask(self, kind: str, **payload: Any) -> None:
        """Send a request of this *kind*."""
        request = {"message_id": 0, "payload": {"type": kind, **payload}}
        self.requests.write(base64.b64encode(json.dumps(request).encode()) + b",")
        self.requests.flush()

    def answer(self, kind: str) -> dict[str, Any]:
        """Return the next answer, of a *kind* that is known: they come in the order of requests."""
        answer: dict[str, Any] = json.loads(base64.b64decode(next(self.answers)))["payload"]
        if answer["type"] != kind:
            raise SearchError(f"Pagefind failed: {answer.get('message', answer['type'])}")
        return answer


def _start() -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": CHUNK,
        # Its allocator keeps an arena for each thread otherwise: a sixth more memory.
        "_RJEM_MALLOC_CONF": "narenas:1",
    }
    return subprocess.Popen(
        # -P: what lies in the folder of the archive is no program.
        [sys.executable, "-P", "-m", "pagefind", "--service"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _index(talk: Talk, pages: Mapping[str, str], language: str) -> Files:
    talk.ask("NewIndex", config={"force_language": language})
    number = talk.answer("NewIndex")["index_id"]
    # All at once: it reads whatever comes, and keeps its answers until they are read.
    for address, html in pages.items():
        talk.ask("AddFile", index_id=number, url=address, file_contents=html)
    talk.ask("GetFiles", index_id=number)
    talk.ask("DeleteIndex", index_id=number)
    for _page in pages:
        talk.answer("IndexedFile")
    files = talk.answer("GetFiles")["files"]
    talk.answer("DeleteIndex")
    return {file["path"]: base64.b64decode(file["content"]) for file in files}


def _used(files: Files, language: Mapping[str, Any] | None) -> Iterator[str]:
    """Yield which of *files* a browser loads: the program too, if it is for some *language*."""
    yield from (path for path in files if any(fnmatch(path, pattern) for pattern in INDEX))
    if language:
        yield SCRIPT
        # One lies there for every language it could be.
        yield f"wasm.{language['wasm'] or 'unknown'}.pagefind"


def _between_commas(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield what stands before each comma."""
    parts: list[bytes] = []
    while part := os.read(stream.fileno(), AT_ONCE):
        first, *others = part.split(b",")
        parts.append(first)
        for other in others:
            yield b"".join(parts)
            parts = [other]
