"""Measures how well real releases are imported, end to end.

    python -m benchmarks.import_quality ../shared/corpora [--errors WHAT] [--megabytes 500]

Each document goes the whole way to a checked page that is not written. Titles and dates are
compared with the source's metadata: once with its help, and once from the text alone, where the
text prints them. Contacts and quotes are compared with labels made by hand
(``benchmarks/quality/labels.py``).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks.quality.corpora import readings
from benchmarks.quality.labels import HALVES, LABELS, read_labels
from benchmarks.quality.meter import Meter
from benchmarks.quality.score import WHATS, Score, total
from benchmarks.quality.table import table
from benchmarks.wxr import peak_memory
from pressroom.content.directory import Directory


def score(corpora: Path, labels: Path = LABELS) -> dict[str, Score]:
    """Return the score of each corpus in the folder *corpora*, by name."""
    # No directory: what is found must stand in the documents.
    meter = Meter(Directory(), read_labels("contacts", labels), read_labels("quotes", labels))
    return {reading.corpus.name: meter.score(reading) for reading in readings(corpora)}


def errors(scores: dict[str, Score], what: str) -> Iterator[str]:
    """Yield what went wrong, but for the half that must stay unseen."""
    for one in scores.values():
        for key, tally in one.tallies.items():
            if key.startswith(what) and not key.endswith(HALVES[1]):
                yield from tally.errors


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, and last one line of JSON; return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.import_quality")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--errors", choices=WHATS, help="print what went wrong there")
    parser.add_argument(
        "--megabytes", type=int, default=500, help="the size of the WordPress export; 0 for none"
    )
    options = parser.parse_args(arguments)
    scores = score(options.corpora)
    figures = {name: one.figures() for name, one in {**scores, "all": total(scores)}.items()}
    if options.errors:
        print(*errors(scores, options.errors), sep="\n")
    Console(width=220).print(table(figures))
    result: dict[str, Any] = {"import_quality": figures}
    if options.megabytes:
        result["wordpress_export"] = peak_memory(options.megabytes)
        print(f"A WordPress export of {options.megabytes} MB: {result['wordpress_export']}")
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
