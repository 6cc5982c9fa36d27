"""The files that hold the records of the whole archive, put together of one part for each year.

The parts lie in the cache. That of a year is gathered again when a record of it changed, so to
publish one more release does not read the records of twenty years.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence, Set
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from pressroom.content.json_schemas import FOLDER as SCHEMAS
from pressroom.content.json_schemas import RECORDS
from pressroom.content.records.making import quote_records
from pressroom.content.records.models import IndexEntry, ReleaseRecord
from pressroom.content.records.tables import HEAD, QuoteTable, line_of
from pressroom.domain.archive import Entry
from pressroom.outputs.records.beside import RECORD
from pressroom.outputs.records.files import put, refreshed

FOLDER = "records"
INDEX = "releases.json"
RELEASES, QUOTES, TABLE = "releases.jsonl", "quotes.jsonl", "quotes.csv"
LINES = (RELEASES, QUOTES, TABLE)
NAMES = (INDEX, *LINES, *RECORDS)
"""The names of all files in the folder."""
BETWEEN = ", "
AT_ONCE = 1 << 20
"""Bytes that are copied at once."""
Years = Mapping[str, Sequence[Entry]]
"""The releases of each year, the oldest first."""


class Whole:
    """Writes the files of all records into the output folder *out*; parts lie in *cache*."""

    def __init__(self, out: Path, cache: Path) -> None:
        self.out = out
        self.cache = cache

    def write(self, years: Years, changed: Set[str]) -> None:
        """Write the files that would change, with the records of *changed* years read again.

        Without a release there are none.
        """
        for year, entries in years.items():
            part = self.cache / year
            if year in changed or not part.is_dir():
                self._gather(part, entries)
        for folder in set(self.cache.glob("*")) - {self.cache / year for year in years}:
            shutil.rmtree(folder)
        if years:
            self._write(years)

    def _write(self, years: Years) -> None:
        self._join(years, RELEASES)
        self._join(years, QUOTES)
        self._join(years, TABLE, HEAD)
        count = sum(map(len, years.values()))
        self._join(years, INDEX, f'{{"count": {count}, "releases": [', BETWEEN, "]}\n")
        for name in RECORDS:
            put(self.out / FOLDER / name, (SCHEMAS / name).read_text(encoding="utf-8"))

    def _join(
        self, years: Years, name: str, head: str = "", between: str = "", foot: str = ""
    ) -> None:
        """Write the file *name*: the parts of all years, with what stands around them."""
        with refreshed(self.out / FOLDER / name) as file:
            file.write(head.encode())
            for number, year in enumerate(years):
                file.write(between.encode() if number else b"")
                with (self.cache / year / name).open("rb") as part:
                    shutil.copyfileobj(part, file, AT_ONCE)
            file.write(foot.encode())

    def _gather(self, part: Path, entries: Sequence[Entry]) -> None:
        """Write the *part* of a year, of the records that lie beside the pages of *entries*."""
        part.mkdir(parents=True, exist_ok=True)
        with ExitStack() as files:
            index, releases, quotes, table = (
                files.enter_context(_open(part / name)) for name in (INDEX, *LINES)
            )
            quote_table = QuoteTable(table)
            for number, entry in enumerate(entries):
                line = (self.out / (entry.docname + RECORD)).read_text(encoding="utf-8")
                record = ReleaseRecord.model_validate_json(line)
                row = IndexEntry(**dict(record)).model_dump(mode="json")
                index.write(BETWEEN if number else "")
                json.dump(row, index, ensure_ascii=False)
                releases.write(line)
                for quote in quote_records(record):
                    quotes.write(line_of(quote))
                    quote_table.write(quote)


def _open(path: Path) -> IO[str]:
    # Line ends stand as they are written.
    return path.open("w", encoding="utf-8", newline="")
