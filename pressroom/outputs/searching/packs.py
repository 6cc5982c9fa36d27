"""Packs: what results show of headlines and quotes, several to a file.

Pagefind keeps a file for each (fragments.py), though little is shown of it; of the files of an
archive they were a quarter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pressroom.outputs.searching.extract_files import Record
from pressroom.outputs.searching.fragments import Fragment
from pressroom.outputs.searching.packing import SUFFIX, packed
from pressroom.outputs.searching.scopes import SAID, TITLES

SCOPES = (SAID, TITLES)
"""Those whose results are shown of packs."""
FOLDER = "shown"
SIZE = 8
"""So many to a file: ten results load ten files at most, of 1 or 2 KB each."""


def packs(
    records: Sequence[Record], known: Mapping[str, Fragment], tag: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the path of each pack in an index of *records*, and what it holds.

    It is a list of ``[address, content, shown]``, in the order of the index's table. The *tag* of
    the index is part of the name: who has the table of one never loads the packs of the next.
    """
    for first in range(0, len(records), SIZE):
        pack = [_shown(record, known) for record in records[first : first + SIZE]]
        yield f"{FOLDER}/{tag}-{first // SIZE}{SUFFIX}", packed(pack)


def _shown(record: Record, known: Mapping[str, Fragment]) -> tuple[str, str, dict[str, str]]:
    fragment = known.get(record.address)
    # What has no word is never found, but keeps its place.
    return record.address, fragment.content if fragment else "", record.shown
