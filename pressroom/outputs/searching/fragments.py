"""Fragments: what Pagefind keeps of each page, and a reader's browser loads of each result.

Each is a file named by its page's id: JSON behind a mark, in gzip (``pagefind/src/output``).
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from pressroom.outputs.searching.extract_files import Record
from pressroom.outputs.searching.pagefind import Files

FOLDER = "fragment"
_MARK = b"pagefind_dcd"


def read_fragment(data: bytes) -> dict[str, Any]:
    """Return what the file *data* says: the ``url`` of a page, its ``meta``, its ``content``."""
    fragment: dict[str, Any] = json.loads(gzip.decompress(data).removeprefix(_MARK))
    return fragment


def complete(files: Files, records: Iterable[Record]) -> dict[str, str]:
    """Put what is shown of each of *records* into the fragments among *files*.

    Given to Pagefind it would be searched, as all metadata is. Returned is the id of each page, by
    address.
    """
    shown = {record.address: record.shown for record in records}
    ids = {}
    for path in [path for path in files if PurePosixPath(path).parent.name == FOLDER]:
        fragment = read_fragment(files[path])
        address = fragment["url"]
        ids[address] = PurePosixPath(path).stem.rpartition("_")[2]
        if shown[address]:
            fragment["meta"] |= shown[address]
            files[path] = _written(fragment)
    return ids


def _written(fragment: dict[str, Any]) -> bytes:
    text = json.dumps(fragment, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(_MARK + text.encode(), mtime=0)
