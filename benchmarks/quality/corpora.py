"""The corpora of real releases, document by document, with what their metadata says is true."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.lines import Order, order_of
from pressroom.acquire.readers import read_source, source_dates

Found = Document | Skipped | Unreadable


@dataclass(frozen=True, slots=True)
class Truth:
    """The title and the day (ISO 8601) of a document."""

    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """One folder or file of releases: *name* in tables, *path* within the corpora."""

    name: str
    path: str


@dataclass(frozen=True)
class Sample:
    """A document of a corpus, as its labels call it, with its *truth* where that is known."""

    corpus: str
    document: str
    found: Found
    truth: Truth | None


@dataclass(frozen=True)
class Reading:
    """All that is read of a corpus; *order* is how it writes dates of figures."""

    corpus: Corpus
    folder: Path
    order: Order | None
    truths: dict[str, Truth] = field(default_factory=dict)

    def samples(self) -> Iterator[Sample]:
        """Yield each document."""
        for found in read_source(str(self.folder / self.corpus.path)):
            key = self._label(found.name)
            if key != EXPECTED:
                yield Sample(self.corpus.path, key, found, self.truths.get(key))

    def _label(self, name: str) -> str:
        """Return what labels call the document *name*: a file, or a line counted from 0."""
        file, mark, number = name.partition("#")
        is_lines = file.endswith(".jsonl") and mark and number.isdecimal()
        return (str(int(number) - 1) if is_lines else name) if file != EXPECTED else EXPECTED


EXPECTED = "expected.jsonl"
CORPORA = (
    Corpus("congress", "congress-text/releases.jsonl"),
    Corpus("spanish", "congress-text/spanish.jsonl"),
    Corpus("fec", "fec-json-html"),
    Corpus("doj", "doj-html"),
    Corpus("treasury", "treasury-markdown"),
    Corpus("wordpress", "wxr-mit"),
)


def readings(folder: Path) -> Iterator[Reading]:
    """Yield each of the ``CORPORA`` that *folder* holds."""
    for corpus in CORPORA:
        path = folder / corpus.path
        if path.exists():
            yield Reading(corpus, folder, order_of(source_dates(str(path))), dict(_truths(path)))


def _truths(path: Path) -> Iterator[tuple[str, Truth]]:
    if path.suffix == ".jsonl":
        for number, row in enumerate(_rows(path)):
            yield str(number), _truth(row)
    elif (path / EXPECTED).exists():
        for row in _rows(path / EXPECTED):
            yield row["file"], _truth(row)
    else:
        for file in path.glob("*.md"):
            front_matter = file.read_text("utf-8").split("---\n", 2)[1]
            # Plain strings: a date must stay as it is written.
            yield file.name, _truth(yaml.load(front_matter, yaml.BaseLoader))  # noqa: S506


def _truth(row: dict[str, Any]) -> Truth:
    return Truth(" ".join(row["title"].split()), row["date"][:10])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())
