"""How well contacts are found: precision and recall against documents labelled by hand.

``python -m benchmarks.quality_contacts ../shared/corpora`` prints both for either half of
``benchmarks/labels/contacts.jsonl``. The rules were written with the first half in view; the
other is held out. A contact counts as found only if its name, all its phones (compared by their
figures) and all its e-mail addresses are right.

What is labelled is contact matter: a block, a line, or a label with a contact in the midst of a
line. A number within a sentence (“call the Reno office at …”) is text and no contact.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pressroom.acquire.contacts import FoundContact, find_contacts
from pressroom.acquire.readers.html.blocks import Found, element_blocks
from pressroom.acquire.readers.html.tree import parse_html
from pressroom.content.names import fold

LABELS = Path(__file__).parent / "labels" / "contacts.jsonl"
HALVES = ("developed on", "held out")

Triple = tuple[str, tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document of the corpora and the contacts that a reader saw in it."""

    corpus: str
    document: str
    contacts: Counter[Triple]
    half: str


@dataclass
class Tally:
    """Contacts that are right, found and wanted, and where they differ."""

    documents: int = 0
    right: int = 0
    found: int = 0
    wanted: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def note(self, labelled: Labelled, found: Counter[Triple], seconds: float) -> None:
        self.documents += 1
        self.seconds += seconds
        self.right += (found & labelled.contacts).total()
        self.found += found.total()
        self.wanted += labelled.contacts.total()
        place = f"{labelled.corpus} {labelled.document}"
        self.wrong += [f"{place}: {triple}" for triple in found - labelled.contacts]
        self.missed += [f"{place}: {triple}" for triple in labelled.contacts - found]

    def figures(self) -> dict[str, Any]:
        return {
            "documents": self.documents,
            "contacts": self.wanted,
            "precision": round(self.right / self.found, 4) if self.found else 1.0,
            "recall": round(self.right / self.wanted, 4) if self.wanted else 1.0,
            "documents_per_second": round(self.documents / self.seconds) if self.seconds else 0,
            "wrong": self.wrong,
            "missed": self.missed,
        }


def score(corpora: Path) -> dict[str, Any]:
    """Return the figures of each half of the labels; the keys are those of ``HALVES``."""
    tallies = {half: Tally() for half in HALVES}
    for labelled in labels():
        lines = lines_of(corpora / labelled.corpus, labelled.document)
        start = time.perf_counter()
        found = find_contacts(lines).contacts
        seconds = time.perf_counter() - start
        tallies[labelled.half].note(labelled, Counter(map(triple, found)), seconds)
    return {half: tally.figures() for half, tally in tallies.items()}


def labels() -> Iterator[Labelled]:
    """Yield the labelled documents; within a corpus, every second one is held out."""
    seen: Counter[str] = Counter()
    for line in LABELS.read_text("utf-8").splitlines():
        row = json.loads(line)
        half = HALVES[seen[row["corpus"]] % 2]
        seen[row["corpus"]] += 1
        contacts = Counter(_triple(c["name"], c["phones"], c["emails"]) for c in row["contacts"])
        yield Labelled(row["corpus"], str(row["document"]), contacts, half)


def triple(contact: FoundContact) -> Triple:
    """Return what is compared of *contact*."""
    return _triple(contact.name, contact.phones, contact.emails)


def _triple(name: str, phones: Iterable[str], emails: Iterable[str]) -> Triple:
    figures = sorted("".join(filter(str.isdigit, phone)) for phone in phones)
    return fold(name), tuple(figures), tuple(sorted(email.casefold() for email in emails))


def lines_of(corpus: Path, document: str) -> list[str]:
    """Return the lines of one document of *corpus*, as its reader would hand them on."""
    if corpus.suffix == ".jsonl":
        text: str = _rows(corpus)[int(document)]["text"]
        return text.splitlines()
    text = (corpus / document).read_text("utf-8")
    if document.endswith(".json"):
        return _html_lines(json.loads(text)["html"], document)
    return text.split("\n---\n", 1)[-1].splitlines()


@cache
def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _html_lines(markup: str, name: str) -> list[str]:
    blocks = element_blocks(parse_html(markup, name), Found())
    return [line for block in blocks for line in block.text.split("\n")]


def main() -> None:
    """Print precision and recall of both halves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--differences", action="store_true", help="show what is wrong or missed")
    arguments = parser.parse_args()
    for half, figures in score(arguments.corpora).items():
        wrong, missed = figures.pop("wrong"), figures.pop("missed")
        print(f"{half}: {json.dumps(figures)}, {len(wrong)} wrong, {len(missed)} missed")
        if arguments.differences and half != HALVES[1]:
            for difference in (
                *(f"  wrong  {w}" for w in wrong),
                *(f"  missed {m}" for m in missed),
            ):
                print(difference)


if __name__ == "__main__":
    main()
