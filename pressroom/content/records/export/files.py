"""Exports as JSON, JSON Lines and CSV: the same bytes as the site's."""

from __future__ import annotations

import shutil
from pathlib import Path

from pressroom.content.json_schemas import FOLDER as SCHEMAS
from pressroom.content.json_schemas import RECORDS
from pressroom.content.records.export.public import PublicArchive
from pressroom.content.records.making import quote_records
from pressroom.content.records.tables import HEAD, QuoteTable, line_of


def write_json(archive: PublicArchive, folder: Path) -> None:
    """Write one file with all records whole."""
    with (folder / "releases.json").open("w", encoding="utf-8", newline="") as file:
        file.write(f'{{"count":{len(archive.ids)},"releases":[')
        for number, record in enumerate(archive.records):
            file.write("," * (number > 0) + "\n" + line_of(record).rstrip("\n"))
        file.write("\n]}\n")
    _copy_schemas(folder)


def write_lines(archive: PublicArchive, folder: Path) -> None:
    """Write a line for each release and one for each quote."""
    releases, quotes = folder / "releases.jsonl", folder / "quotes.jsonl"
    with (
        releases.open("w", encoding="utf-8", newline="") as file,
        quotes.open("w", encoding="utf-8", newline="") as quote_file,
    ):
        for record in archive.records:
            file.write(line_of(record))
            quote_file.writelines(map(line_of, quote_records(record)))
    _copy_schemas(folder)


def write_table(archive: PublicArchive, folder: Path) -> None:
    """Write the quotes as a table."""
    with (folder / "quotes.csv").open("w", encoding="utf-8", newline="") as file:
        file.write(HEAD)
        table = QuoteTable(file)
        for record in archive.records:
            for quote in quote_records(record):
                table.write(quote)


def _copy_schemas(folder: Path) -> None:
    for name in RECORDS:
        shutil.copyfile(SCHEMAS / name, folder / name)
