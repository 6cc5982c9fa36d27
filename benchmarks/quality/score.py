"""What was counted in a corpus, and the figures that it makes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from benchmarks.quality.labels import HALVES
from benchmarks.quality.quotes import PARTS
from benchmarks.quality.tally import Tally

WHATS = ("documents", "metadata", "text", "contacts", "quotes")


@dataclass
class Score:
    """What was counted in one corpus: a tally for each of ``WHATS``, by half where labels are."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    seconds: float = 0.0

    def of(self, what: str, half: str = "") -> Tally:
        return self.tallies.setdefault(f"{what} {half}".strip(), Tally())

    def both(self, what: str) -> Tally:
        return self.of(what, HALVES[0]) + self.of(what, HALVES[1])

    def figures(self) -> dict[str, Any]:
        """Return the figures of the table and of the JSON line."""
        documents = self.of("documents").counts
        return {
            **{
                key: documents[key] for key in ("documents", "crashes", "words_lost", "words_added")
            },
            "title_exact": self.of("metadata").share("title right", "titles"),
            "date_exact": self.of("metadata").share("date right", "dates"),
            "title_exact_from_text": self.of("text").share("title right", "titles"),
            "date_exact_from_text": self.of("text").share("date right", "dates"),
            "contacts": _contacts(self.both("contacts")),
            "contacts_held_out": _contacts(self.of("contacts", HALVES[1])),
            "quotes": _quotes(self.both("quotes")),
            "quotes_held_out": _quotes(self.of("quotes", HALVES[1])),
            "documents_per_second": round(documents["documents"] / self.seconds, 1)
            if self.seconds
            else None,
        }


def _contacts(tally: Tally) -> dict[str, Any]:
    return {
        "labelled": tally.counts["wanted"],
        "precision": tally.share("right", "found"),
        "recall": tally.share("right", "wanted"),
    }


def _quotes(tally: Tally) -> dict[str, Any]:
    return {
        "labelled": tally.counts["wanted"],
        "precision": tally.share("right", "found"),
        "recall": tally.share("kept right", "wanted"),
        **{part: tally.share(part, "right") for part in PARTS},
    }


def total(scores: dict[str, Score]) -> Score:
    """Return the sum of *scores*."""
    whole = Score()
    for one in scores.values():
        whole.seconds += one.seconds
        for key, tally in one.tallies.items():
            whole.tallies[key] = whole.tallies.get(key, Tally()) + tally
    return whole
