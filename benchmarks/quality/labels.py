"""What people saw in documents of the corpora: their contacts and quotes, labelled by hand.

``labels/contacts.jsonl`` and ``labels/quotes.jsonl`` hold one document a line: references and
labels only. They were made by reading, before it was seen what is found: of documents at a fixed
stride in each corpus, then of those that have contact lines or quotation marks. The rules were made
with every second document of each corpus in view (``developed on``); the others were only counted
(``held out``).
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LABELS = Path(__file__).parents[1] / "labels"
HALVES = ("developed on", "held out")


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labels of one document, and the half it belongs to."""

    labels: list[dict[str, Any]]
    half: str


def read_labels(what: str, folder: Path = LABELS) -> dict[tuple[str, str], Labelled]:
    """Return the labels of *what* (``contacts``, ``quotes``) by corpus and document."""
    seen: Counter[str] = Counter()
    labels = {}
    for line in (folder / f"{what}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        half = HALVES[seen[row["corpus"]] % 2]
        seen[row["corpus"]] += 1
        labels[row["corpus"], str(row["document"])] = Labelled(row[what], half)
    return labels
