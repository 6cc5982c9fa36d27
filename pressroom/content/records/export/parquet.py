"""Releases and quotes as Parquet, for data frames and data bases; pyarrow writes it."""

from __future__ import annotations

import datetime
import types
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from pressroom.content.records.export.public import PublicArchive
from pressroom.content.records.making import quote_records
from pressroom.content.records.models import QuoteRecord, ReleaseRecord

ROWS = 500
"""Records that are held in memory at once."""
INSTALL = "Parquet needs pyarrow. Run: pip install 'pressroom[parquet]'"


class NotInstalled(Exception):
    """What an export needs is not there; the text says what to run."""


def write_parquet(archive: PublicArchive, folder: Path) -> None:
    """Write ``releases.parquet`` and ``quotes.parquet``.

    :raises NotInstalled: without pyarrow.
    """
    quotes = (quote for record in archive.records for quote in quote_records(record))
    _write(ReleaseRecord, archive.records, folder / "releases.parquet")
    _write(QuoteRecord, quotes, folder / "quotes.parquet")


def _write(model: type[BaseModel], records: Iterable[BaseModel], path: Path) -> None:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise NotInstalled(INSTALL) from error
    schema = pyarrow.schema(_fields(pyarrow, model))
    with parquet.ParquetWriter(path, schema) as writer:
        for rows in _batches(record.model_dump(by_alias=True) for record in records):
            writer.write_table(pyarrow.Table.from_pylist(rows, schema=schema))


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while batch := list(islice(rows, ROWS)):
        yield batch


def _fields(pyarrow: Any, model: type[BaseModel]) -> list[Any]:
    return [
        pyarrow.field(field.alias or name, _type(pyarrow, field.annotation))
        for name, field in model.model_fields.items()
    ]


def _type(pyarrow: Any, annotation: Any) -> Any:
    """Return the type of a column for what a model says of a value."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):  # a value that may be missing
        return _type(pyarrow, next(part for part in arguments if part is not type(None)))
    if origin is tuple:
        return pyarrow.list_(_type(pyarrow, arguments[0]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return pyarrow.struct(_fields(pyarrow, annotation))
    simple = {
        int: pyarrow.int32(),
        datetime.date: pyarrow.date32(),
        datetime.datetime: pyarrow.timestamp("us", tz="UTC"),
    }
    return pyarrow.string() if origin is Literal else simple.get(annotation, pyarrow.string())
