"""Records as files of lines: JSON Lines, and the quotes as a table (CSV)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from typing import IO

from pydantic import BaseModel

from pressroom.content.records.models import QuoteRecord

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "release, anchor, address, title, kind, date, earliest, latest, language, speaker, "
    "speaker_id, role, organization, organization_id, delivery, spoken, passage, issuers, "
    "status, edition"
).split(", ")
BETWEEN = "; "
"""Between several values in one cell."""


def line_of(record: BaseModel) -> str:
    """Return *record* as a line of JSON Lines (https://jsonlines.org), its end included."""
    return record.model_dump_json(by_alias=True) + "\n"


HEAD = f"{BYTE_ORDER_MARK}{','.join(COLUMNS)}\r\n"
"""Begins the table. RFC 4180 wants CRLF; the mark tells Excel, which guesses otherwise, that it is
UTF-8."""


class QuoteTable:
    """Writes quotes as CSV (RFC 4180), without a head, into a file that translates no line ends.

    Values stand as issued: a cell that begins with =, +, - or @ is not altered, for an archive
    that alters words is none. Guide and README say how a spreadsheet opens the file as text.
    """

    def __init__(self, file: IO[str]) -> None:
        self._writer = csv.DictWriter(file, COLUMNS, lineterminator="\r\n")

    def write(self, quote: QuoteRecord) -> None:
        self._writer.writerow(dict(_cells(quote)))


def _cells(quote: QuoteRecord) -> Iterator[tuple[str, object]]:
    values: Mapping[str, object] = dict(quote)
    several = {
        "date": quote.date.edtf,
        "earliest": quote.date.earliest,
        "latest": quote.date.latest,
        "spoken": "\n".join(quote.spoken),
        "issuers": BETWEEN.join(issuer.id for issuer in quote.issuers),
        "status": BETWEEN.join(quote.status),
    }
    for column in COLUMNS:
        yield column, several[column] if column in several else values[column]
