"""The table of an index: what a search over it can be narrowed by, and the order in time.

Pagefind's own filters and sort orders are larger, and take their time with each answer
(benchmarks/README.md); a table is one small file, of which a reader's browser counts everything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from pressroom.outputs.searching.extract_files import Record
from pressroom.outputs.searching.fragments import Fragment
from pressroom.outputs.searching.packing import SUFFIX, packed
from pressroom.outputs.searching.pagefind import SearchError
from pressroom.outputs.searching.scopes import has_word

FILE = f"table{SUFFIX}"
SHORTEST = 4
"""Characters of an id; so many tell few pages apart."""
_TAG = re.compile(r"<[^>]*>")


def table_of(records: Sequence[Record], known: Mapping[str, Fragment]) -> bytes:
    """Return the table of an index of *records*, the oldest first, *known* by these fragments.

    ``ids`` holds ``length`` characters for each record *n*, with which Pagefind's id of it begins;
    ``days[n]`` is its day. Of each of ``facets``, ``held`` has *n* places in ``values`` between
    commas, those of a record between spaces.

    :raises SearchError: if one of *records* that has words is not known.
    """
    ids = _shortened(list(_ids(records, known)))
    return packed(
        {
            "ids": "".join(ids),
            "length": len(ids[0]),
            "days": [record.day for record in records],
            "facets": {name: _facet(records, name) for name in _names(records)},
        }
    )


def _ids(records: Sequence[Record], known: Mapping[str, Fragment]) -> Iterator[str]:
    for at, record in enumerate(records):
        if record.address not in known and has_word(unescape(_TAG.sub("", record.html))):
            raise SearchError(f"Pagefind left {record.address} out of its index; build again.")
        # What has no word is never found, but keeps its place.
        yield known[record.address].id if record.address in known else f"-{at}"


def _names(records: Sequence[Record]) -> list[str]:
    return sorted({name for record in records for name in record.values})


def _shortened(ids: list[str]) -> list[str]:
    """Return as little of each of *ids* as tells them apart, alike much of each."""
    length = SHORTEST
    while len({known[:length] for known in ids}) < len(ids):
        length += 1
    return [known[:length].ljust(length, "-") for known in ids]


def _facet(records: Sequence[Record], name: str) -> dict[str, Any]:
    counts = Counter(value for record in records for value in record.values.get(name, ()))
    # The commonest first: their places are the shortest.
    values = sorted(counts, key=lambda value: (-counts[value], value))
    places = {value: str(place) for place, value in enumerate(values)}
    held = (" ".join(places[value] for value in record.values.get(name, ())) for record in records)
    return {"values": values, "held": ",".join(held)}
