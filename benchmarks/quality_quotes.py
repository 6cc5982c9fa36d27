"""Measures how well quotes are found in real releases, against labels made by hand.

    python -m benchmarks.quality_quotes ../shared/corpora [--errors]

A quote is found if its first six spoken words are; it is right about the speaker if the full name
is the label's, and about its extent if it covers as many paragraphs. The labels
(``labels/quotes.jsonl``) were made by reading, before there were rules, of documents at a fixed
stride in each corpus, and of all those of Treasury and FEC in which marks stand beside a verb of
saying. Their ``marks`` say what the source kept: nothing said is all of them, ``part`` some,
``none`` a statement without any, ``inline`` a statement that begins within the paragraph that
announces it. ``shared`` quotes stand in one paragraph with another person's and cannot be quotes
of whole paragraphs. Recall counts quotes whose marks were kept; finding one of the others is no
error. The rules were made on every second labelled document; the others were only counted.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

from pressroom.acquire.quotes import FoundQuote, find_quotes
from pressroom.content.names import fold
from pressroom.content.spoken import spoken_runs

LABELS = Path(__file__).with_name("labels") / "quotes.jsonl"
HALVES = ("developed on", "held out")
_BLOCKS = (
    *("p", "div", "td", "th", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"),
    *("blockquote", "body", "br", "article", "section", "header", "footer", "center", "hr", "pre"),
)
_FIRST_WORDS = 6


@dataclass
class Tally:
    """Counts of one half, and what went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    seconds: float = 0.0
    characters: int = 0

    def figures(self) -> dict[str, float]:
        """Return the shares that the issue asks for, and how much they rest on."""
        c = self.counts
        return {
            "documents": c["documents"],
            "quotes with marks": c["kept"],
            "precision": _share(c["right"], c["found"]),
            "recall": _share(c["kept found"], c["kept"]),
            "recall of statements without marks": _share(c["bare found"], c["bare"]),
            "speaker right": _share(c["speaker"], c["right"]),
            "role right": _share(c["role"], c["right"]),
            "organization right": _share(c["organization"], c["right"]),
            "extent right": _share(c["extent"], c["right"]),
            "speakers invented": c["invented"],
            "in a shared paragraph": c["shared"],
            "documents a second": round(c["documents"] / self.seconds) if self.seconds else 0,
        }


def score(corpora: Path) -> dict[str, dict[str, float]]:
    """Return the figures of both halves of the labelled documents."""
    return {half: tally.figures() for half, tally in tallies(corpora).items()}


def tallies(corpora: Path) -> dict[str, Tally]:
    """Compare what is found in each labelled document of *corpora* with its labels."""
    halves = {half: Tally() for half in HALVES}
    seen: Counter[str] = Counter()
    readers: dict[str, Callable[[Any], list[str]]] = {}
    for row in map(json.loads, LABELS.read_text(encoding="utf-8").splitlines()):
        corpus = row["corpus"]
        if not (corpora / corpus).exists():
            continue
        if corpus not in readers:
            readers[corpus] = _reader(corpora / corpus)
        half = halves[HALVES[seen[corpus] % 2]]
        seen[corpus] += 1
        _compare(f"{corpus} {row['document']}", readers[corpus](row["document"]), row, half)
    return halves


def _compare(name: str, paragraphs: list[str], row: dict[str, Any], tally: Tally) -> None:
    started = time.perf_counter()
    found = find_quotes(paragraphs)
    tally.seconds += time.perf_counter() - started
    labels = {_key(quote["begins"].split()): quote for quote in row["quotes"]}
    tally.counts["documents"] += 1
    tally.counts["found"] += len(found)
    for quote in found:
        passage = paragraphs[quote.start : quote.end]
        label = labels.pop(_begins(passage), None)
        if label is None:
            tally.errors.append(f"{name} [{quote.start}]: not a quote ({quote.speaker})")
            continue
        _compare_quote(f"{name} [{quote.start}]", quote, label, tally)
        text = fold(" ".join(paragraphs))
        parts = (quote.speaker, quote.role, quote.organization)
        tally.counts["invented"] += any(fold(part) not in text for part in parts)
    for key, label in labels.items():
        kind = _kind(label)
        tally.counts[kind] += 1
        if kind in ("kept", "bare"):
            tally.errors.append(f"{name}: missed ({kind}): {key} ({label['speaker']})")


def _compare_quote(name: str, quote: FoundQuote, label: dict[str, Any], tally: Tally) -> None:
    tally.counts["right"] += 1
    tally.counts[_kind(label)] += 1
    tally.counts[f"{_kind(label)} found"] += 1
    length, wanted = quote.end - quote.start, label.get("paragraphs", 1)
    is_extent = length == wanted
    tally.counts["extent"] += is_extent
    if not is_extent:
        tally.errors.append(f"{name}: covers {length}, not {wanted}")
    for part in ("speaker", "role", "organization"):
        is_right = fold(getattr(quote, part)) == fold(label[part])
        tally.counts[part] += is_right
        if not is_right:
            tally.errors.append(f"{name}: {part} {getattr(quote, part)!r}, not {label[part]!r}")


def _kind(label: dict[str, Any]) -> str:
    if label.get("shared"):
        return "shared"
    return {"": "kept", "none": "bare"}.get(label.get("marks", ""), "damaged")


def _begins(passage: Sequence[str]) -> str:
    runs = spoken_runs(passage, unclosed=True)
    return _key(" ".join(runs).split()[:_FIRST_WORDS])


def _key(words: Sequence[str]) -> str:
    return re.sub(r"\W+", "", fold(" ".join(words[:_FIRST_WORDS])))


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


def _reader(path: Path) -> Callable[[Any], list[str]]:
    """Return what gives the paragraphs of a document of the corpus at *path* by its label."""
    if path.suffix == ".jsonl":
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return lambda number: list(_even(rows[number]["text"].split("\n")))
    return lambda name: _read(path / name)


def _read(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".md":
        return list(_even(re.split(r"\n\s*\n", text.split("---", 2)[2])))
    return _html(json.loads(text)["html"] if path.suffix == ".json" else text)


def _html(text: str) -> list[str]:
    soup = BeautifulSoup(text, "html.parser")
    for element in soup(["script", "style"]):
        element.decompose()
    for string in list(soup.find_all(string=True)):
        string.replace_with(re.sub(r"\s+", " ", string))
    for element in soup.find_all(list(_BLOCKS)):
        element.insert_before("\n")
        element.insert_after("\n")
    return list(_even(soup.get_text().split("\n")))


def _even(texts: Sequence[str]) -> Iterator[str]:
    return (" ".join(text.split()) for text in texts if text.strip())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of both halves, and one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--errors", choices=HALVES, help="print what is wrong in one half")
    options = parser.parse_args(arguments)
    halves = tallies(options.corpora)
    if options.errors:
        print(*halves[options.errors].errors, sep="\n")
    figures = {half: tally.figures() for half, tally in halves.items()}
    for name in figures[HALVES[0]]:
        print(f"{name:36}", *(f"{figures[half][name]:>14}" for half in HALVES))
    print(json.dumps({"quotes": figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
