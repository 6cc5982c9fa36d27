"""An export, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from pressroom.content.records.export.bag import write_bag
from pressroom.content.records.export.files import write_json, write_lines, write_table
from pressroom.content.records.export.ninjs import write_ninjs
from pressroom.content.records.export.opensearch import write_bulk
from pressroom.content.records.export.parquet import write_parquet
from pressroom.content.records.export.public import PublicArchive

FORMATS: dict[str, Callable[[PublicArchive, Path], None]] = {
    "json": write_json,
    "jsonl": write_lines,
    "csv": write_table,
    "ninjs": write_ninjs,
    "parquet": write_parquet,
    "opensearch": write_bulk,
    "bagit": write_bag,
}


def export(archive: PublicArchive, form: str, to: Path) -> None:
    """Write *archive* in the format *form* into the folder *to*, which does not exist yet.

    It gets its name when all of it is written.
    """
    fresh = to.with_name(f".{to.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        FORMATS[form](archive, fresh)
        fresh.rename(to)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
