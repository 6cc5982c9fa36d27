"""Runs Pagefind."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from sphinx.errors import SphinxError


class SearchError(SphinxError):
    """The search index could not be made."""

    category = "The archive has no search"


def run_pagefind(pages: Path, index: Path, language: str) -> None:
    """Make the folder *index* of all HTML pages below the folder *pages*.

    :raises SearchError: if Pagefind fails or leaves a file unwritten.
    """
    # The package's command rather than its Python classes: those end the indexer before it has
    # written everything (seen with 1.5.2: an empty pagefind.js in two of three runs on one core).
    command = [sys.executable, "-m", "pagefind", "--quiet"]
    command += ["--site", str(pages), "--output-path", str(index)]
    # One index for all languages: a reader finds a name or a number in each of them.
    command += ["--force-language", language.partition("-")[0].partition("_")[0]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise SearchError(f"Pagefind could not index {pages}:\n{done.stdout}{done.stderr}")
    if not (index / "pagefind.js").is_file() or not all(_sizes(index)):
        raise SearchError(f"Pagefind left its index in {index} incomplete; build again.")


def _sizes(folder: Path) -> Iterator[int]:
    return (path.stat().st_size for path in folder.rglob("*") if path.is_file())
