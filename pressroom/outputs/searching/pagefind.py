"""Runs Pagefind, and leaves of what it writes only what a reader's browser loads."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sphinx.errors import SphinxError

ENTRY = "pagefind-entry.json"
SCRIPT = "pagefind.js"
INDEX = ("index", "filter", "fragment", ENTRY, "*.pf_meta")
CHUNK = "2500"
"""So many places of words make a file of the index. Pagefind's own 20,000 make 26 KB of it, and
each word takes one of every period; smaller files make the list of them longer, which every
reader loads (benchmarks/README.md)."""


PATIENCE = 300
"""Seconds after which Pagefind stands still and is run again: on a slow machine a period takes it
ten. Seen once with 1.5.2 in some hundred runs: all its threads waited for one another."""
TRIES = 3


class SearchError(SphinxError):
    """The search index could not be made."""

    category = "The archive has no search"


def run_pagefind(pages: Path, index: Path, language: str, *, is_first: bool) -> None:
    """Make the folder *index* of all HTML pages below the folder *pages*.

    *language* says how words are stemmed, and begins the id of whatever is found. The first index
    of an archive brings the program with it that searches them all.

    :raises SearchError: if Pagefind fails or leaves a file unwritten.
    """
    # The package's command rather than its Python classes: those end the indexer before it has
    # written everything (seen with 1.5.2: an empty pagefind.js in two of three runs on one core).
    command = [sys.executable, "-P", "-m", "pagefind", "--quiet"]
    command += ["--site", str(pages), "--output-path", str(index)]
    # One index for all languages: a reader finds a name or a number in each of them.
    command += ["--force-language", language]
    done = run_patiently(command, index)
    if done.returncode != 0:
        raise SearchError(f"Pagefind could not index {pages}:\n{done.stdout}{done.stderr}")
    if not (index / SCRIPT).is_file() or not all(_sizes(index)):
        raise SearchError(f"Pagefind left its index in {index} incomplete; build again.")
    _remove_unused(index, [*INDEX, *(_program(index) if is_first else ())])


def run_patiently(command: list[str], index: Path) -> subprocess.CompletedProcess[str]:
    """Run *command*, which fills the folder *index*; again if it never ends."""
    environment = {
        **os.environ,
        "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": CHUNK,
        # Its allocator keeps an arena for each thread otherwise: 759 MB for 3,000 releases, and
        # 662 with one.
        "_RJEM_MALLOC_CONF": "narenas:1",
    }
    for _try in range(TRIES):
        shutil.rmtree(index, ignore_errors=True)
        with suppress(subprocess.TimeoutExpired):
            return subprocess.run(  # noqa: S603
                command,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=PATIENCE,
            )
    raise SearchError(f"Pagefind was stopped {TRIES} times after {PATIENCE} seconds; build again.")


def _program(index: Path) -> list[str]:
    """Return the files of the program: Pagefind writes one for every language it could be."""
    (language,) = json.loads((index / ENTRY).read_text("utf-8"))["languages"].values()
    return [SCRIPT, f"wasm.{language['wasm'] or 'unknown'}.pagefind"]


def _remove_unused(index: Path, used: list[str]) -> None:
    for path in sorted(index.iterdir()):
        if any(path.match(pattern) for pattern in used):
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _sizes(folder: Path) -> Iterator[int]:
    return (path.stat().st_size for path in folder.rglob("*") if path.is_file())
