"""Fragments: what Pagefind keeps of each page, and a reader's browser loads of each result.

Each is a file named by its page's id: JSON behind a mark, in gzip (``pagefind/src/output``).
"""

from __future__ import annotations

import fnmatch
import gzip
import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

PATTERN = "fragment/*"
_MARK = b"pagefind_dcd"


class Fragment(NamedTuple):
    """By what ``id`` Pagefind knows a page, and the ``content`` whose words it counts."""

    id: str
    content: str


def fragments(files: Mapping[str, bytes]) -> dict[str, Fragment]:
    """Return the fragments among the *files* of an index, by the addresses of their pages."""
    found = {}
    for path in fnmatch.filter(files, PATTERN):
        fragment = read_fragment(files[path])
        known = PurePosixPath(path).stem.rpartition("_")[2]
        found[fragment["url"]] = Fragment(known, fragment["content"])
    return found


def read_fragment(data: bytes) -> dict[str, Any]:
    """Return what the file *data* says: the ``url`` of a page, its ``meta``, its ``content``."""
    fragment: dict[str, Any] = json.loads(gzip.decompress(data).removeprefix(_MARK))
    return fragment
