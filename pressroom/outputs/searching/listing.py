"""The list of the indexes, by which a reader's browser knows which to open."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pressroom.content.text_files import write_whole
from pressroom.domain.press import PressDomain
from pressroom.outputs.searching import packs
from pressroom.outputs.searching.bundles import Bundle
from pressroom.outputs.searching.indexer import TAG
from pressroom.outputs.searching.scopes import EARLIER

FILE = "bundles.json"


def write_listing(
    folder: Path, domain: PressDomain, bundles: Sequence[Bundle], digests: Mapping[str, str]
) -> None:
    """Write the list of *bundles* into *folder*, if it would be another one."""
    rows = [_row(domain, bundle, digests[bundle.name]) for bundle in bundles]
    text = json.dumps(rows, separators=(",", ":"))
    path = folder / FILE
    if not path.is_file() or path.read_text("utf-8") != text:
        write_whole(path, text)


def _row(domain: PressDomain, bundle: Bundle, digest: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "name": bundle.name,
        "scope": bundle.scope,
        "tag": digest[:TAG],
        "count": bundle.count,
    }
    if bundle.scope in packs.SCOPES:
        row["pack"] = packs.SIZE
    if bundle.scope == EARLIER:
        row["places"] = _places(domain, bundle)
    return row


def _places(domain: PressDomain, bundle: Bundle) -> list[int]:
    """Return for each of the earlier editions, the oldest first, how many releases are older.

    An index knows only the order of its own pages.
    """
    days = [entry.release.date.earliest for entry in domain.archive.oldest_first]
    return [bisect_left(days, entry.release.date.earliest) for entry in bundle.entries]
