"""Files for a reader's browser: JSON in gzip."""

from __future__ import annotations

import gzip
import json

SUFFIX = ".packed"
"""A server would take a name that ends in ``gz`` for a word about the transfer."""


def packed(data: object) -> bytes:
    """Return *data* as such a file holds it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)
