"""The indexes of the archive, each made again only when something in it changed.

Pagefind (https://pagefind.app) cuts an index into small files of which a reader's browser loads
only those that a query needs, so there is no server to run and no large download.

Run as a program of its own, which has neither Sphinx nor the archive in its memory: it reads a job
as a line of JSON, and prints what came of it as another. It ends when whoever gave the job does.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import closing
from fnmatch import fnmatch
from importlib.metadata import version
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

from pressroom.outputs.searching.extract_files import LINES, ExtractFiles
from pressroom.outputs.searching.fragments import PATTERN, fragments
from pressroom.outputs.searching.packs import SCOPES, packs
from pressroom.outputs.searching.pagefind import CHUNK, Files, Pagefind, SearchError
from pressroom.outputs.searching.tables import FILE as TABLE
from pressroom.outputs.searching.tables import table_of

FORMAT = 3
"""Another one whenever what lies beside an index is written otherwise: part of its fingerprint."""
FINGERPRINT = "fingerprint.txt"
"""Lies in each index, so that it tells of that index and no other, whatever was killed when."""
TAG = 12
"""Characters of a fingerprint; enough to tell an index from the one that was there before."""


class Wanted(NamedTuple):
    """An index that there shall be: of the documents and the pages built of them, for a *scope*."""

    name: str
    scope: str
    pages: Sequence[tuple[str, str]]


class Job(NamedTuple):
    """What there shall be in *folder*, made of what lies in *extracts*; words as in *language*."""

    folder: str
    extracts: str
    language: str
    indexes: Sequence[Wanted]


def do(job: Job) -> dict[str, str]:
    """Make the indexes that would not come out the same; return the fingerprint of each.

    :raises SearchError: if Pagefind fails.
    """
    with closing(Pagefind()) as pagefind:
        indexer = Indexer(
            Path(job.folder), ExtractFiles(Path(job.extracts)), job.language, pagefind
        )
        digests = {
            wanted.name: indexer.keep(wanted, is_first=wanted is job.indexes[0])
            for wanted in job.indexes
        }
    indexer.remove_others(digests)
    return digests


class Indexer:
    """Keeps the indexes in *folder*, made of *extracts*."""

    def __init__(
        self, folder: Path, extracts: ExtractFiles, language: str, pagefind: Pagefind
    ) -> None:
        self.folder = folder
        self.extracts = extracts
        self.language = language.partition("-")[0].partition("_")[0]
        self.pagefind = pagefind
        self._digests: dict[str, list[str]] = {}

    def keep(self, wanted: Wanted, *, is_first: bool) -> str:
        """Have the index *wanted* in the folder, as it should be; return its fingerprint."""
        known = [(page, self._digest(docname, wanted.scope)) for docname, page in wanted.pages]
        fingerprint = _digest(version("pagefind"), FORMAT, CHUNK, self.language, is_first, known)
        note = self.folder / wanted.name / FINGERPRINT
        if not note.is_file() or note.read_text("utf-8") != fingerprint:
            files = self._made(wanted, fingerprint[:TAG], is_first=is_first)
            files[FINGERPRINT] = fingerprint.encode()
            self._replace(wanted.name, files)
        return fingerprint

    def _digest(self, docname: str, scope: str) -> str:
        """Return what tells whether anything is another that is found of *docname* for *scope*."""
        if docname not in self._digests:
            lines = self.extracts.lines(docname)
            self._digests[docname] = [hashlib.sha256(line).hexdigest() for line in lines]
        return self._digests[docname][LINES[scope]]

    def remove_others(self, names: dict[str, str]) -> None:
        """Delete the indexes that the archive no longer has."""
        for path in sorted(self.folder.glob("*/")):
            if path.name not in names:
                shutil.rmtree(path)
        if not names:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _made(self, wanted: Wanted, tag: str, *, is_first: bool) -> Files:
        """Return the index *wanted*; the first of an archive brings the program that searches."""
        records = [
            record
            for docname, page in wanted.pages
            for record in self.extracts.records(docname, page, wanted.scope)
        ]
        pages = {record.address: record.html for record in records}
        language = f"{self.language}-x-{wanted.name}"
        files = self.pagefind.index(pages, language, with_program=is_first)
        known = fragments(files)
        files[TABLE] = table_of(records, known)
        if wanted.scope not in SCOPES:
            return files
        others = {path: data for path, data in files.items() if not fnmatch(path, PATTERN)}
        return {**others, **dict(packs(records, known, tag))}

    def _replace(self, name: str, files: Files) -> None:
        """Put a new index in the place of the old one, whole: no word of a page that is gone."""
        fresh = self.folder / f"{name}.new"
        shutil.rmtree(fresh, ignore_errors=True)
        for parent in {(fresh / path).parent for path in files}:
            parent.mkdir(parents=True, exist_ok=True)
        for path, data in files.items():
            (fresh / path).write_bytes(data)
        shutil.rmtree(self.folder / name, ignore_errors=True)
        fresh.rename(self.folder / name)


def _digest(*parts: object) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(repr(part).encode(errors="surrogatepass"))
    return digest.hexdigest()


def main() -> None:
    """Do the job that standard input holds, as long as that stays open."""
    folder, extracts, language, indexes = json.loads(sys.stdin.readline())
    job = Job(folder, extracts, language, [Wanted(*wanted) for wanted in indexes])
    Thread(target=_end_with_the_other, daemon=True).start()
    came: dict[str, Any]
    try:
        came = {"digests": do(job)}
    except SearchError as error:
        came = {"fault": str(error)}
    print(json.dumps(came))


def _end_with_the_other() -> None:
    """Wait until nobody holds the other end of standard input, and stop: the output is not ours."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
