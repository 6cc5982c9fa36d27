"""Measures how well titles and dates are found in the lines of real releases.

    python -m benchmarks.quality_lines ../shared/corpora

Each document is read twice: with what its metadata says, as the importer reads it, and from its
text alone, which is harder. A title or date counts as being in the text when it stands among
the text's first words; one that is found though the text has none, or another, is wrong.
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

import yaml
from bs4 import BeautifulSoup

from pressroom.acquire.lines import (
    Order,
    find_date,
    find_headline,
    guess_language,
    order_of,
)
from pressroom.acquire.lines.printed_dates import printed_dates
from pressroom.content.names import fold

HEAD = 600
"""Characters of a text in which its own date stands, if anywhere."""
HEAD_LINES = 40
TOP = 3
"""Lines of a text in which a site prints its own date."""
BLOCKS = (
    *("p", "div", "td", "th", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"),
    *("blockquote", "article", "section", "header", "footer", "center", "hr", "pre", "dd", "dt"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A release of a corpus: its lines, what its metadata says, and the truth."""

    name: str
    lines: list[str]
    title: str
    date: str
    date_field: str
    language: str = "en"


@dataclass
class Tally:
    """Counts of one corpus, and which documents went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def note(self, what: str, sample: Sample, found: str, truth: str, *, is_there: bool) -> None:
        """Count *found* against *truth*, which the text holds if *is_there*."""
        if is_there:
            self.counts[f"{what} in text"] += 1
        if found and found == truth:
            self.counts[f"{what} exact"] += is_there
        elif found:
            self.counts[f"{what} wrong"] += 1
            self.errors.append(f"{sample.name}: {what} wrong: {found!r}, not {truth!r}")
        elif is_there:
            self.counts[f"{what} missed"] += 1
            self.errors.append(f"{sample.name}: {what} missed: {truth!r}")


def score(corpora: Path, choose: Callable[[int], bool] = lambda _: True) -> dict[str, Tally]:
    """Return a tally for each corpus of *corpora*, of the documents whose number *choose* takes."""
    return {
        name: _tally([sample for n, sample in enumerate(read(corpora / folder)) if choose(n)])
        for name, (folder, read) in CORPORA.items()
        if (corpora / folder).exists()
    }


def _tally(samples: Sequence[Sample]) -> Tally:
    tally = Tally()
    order = order_of(sample.date_field for sample in samples)
    order_in_text = order_of(line for sample in samples for line in sample.lines[:TOP])
    started = time.perf_counter()
    for sample in samples:
        _with_metadata(sample, order, tally)
        _from_text(sample, order_in_text, tally)
    tally.counts["milliseconds"] = round(1000 * (time.perf_counter() - started))
    tally.counts["documents"] = len(samples)
    return tally


def _with_metadata(sample: Sample, order: Order | None, tally: Tally) -> None:
    headline = find_headline(sample.lines, title=sample.title)
    tally.counts["title by metadata"] += bool(headline and headline.title == sample.title)
    found = find_date(sample.lines, sample.date_field, order)
    tally.counts["date by metadata"] += bool(found and found.edtf == sample.date)
    is_right = guess_language("\n".join([sample.title, *sample.lines])) in ("", sample.language)
    tally.counts["language wrong"] += not is_right


def _from_text(sample: Sample, order: Order | None, tally: Tally) -> None:
    printed = _printed_title(sample)
    headline = find_headline(sample.lines)
    found_title = headline.title if headline else ""
    tally.note("title", sample, _even(found_title), printed or sample.title, is_there=bool(printed))
    found = find_date(sample.lines, order=order)
    is_there = _has_date(sample)
    tally.note("date", sample, found.edtf if found else "", sample.date, is_there=is_there)


def _printed_title(sample: Sample) -> str:
    """Return the title as the head of the text prints it, perhaps in capitals; else nothing."""
    wanted = _key(sample.title)
    full = [line for line in sample.lines if line.strip()][:HEAD_LINES]
    for start in range(len(full)):
        for count in (1, 2, 3, 4):
            run = " ".join(full[start : start + count])
            if len(run.strip()) <= 3 * len(sample.title) and _key(run) == wanted:
                return _even(run)
    return ""


def _has_date(sample: Sample) -> bool:
    head = "\n".join(line for line in sample.lines if line.strip())[:HEAD]
    return any(sample.date in found.readings for found in printed_dates(head))


def _even(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> str:
    return re.sub(r"\W+", "", fold(text))


def _congress(path: Path) -> Iterator[Sample]:
    language = "es" if path.stem == "spanish" else "en"
    for number, row in enumerate(_rows(path)):
        yield Sample(
            f"{path.stem} {number}",
            row["text"].splitlines(),
            _even(row["title"]),
            row["date"],
            row["date"],
            language,
        )


def _fec(folder: Path) -> Iterator[Sample]:
    for row in _rows(folder / "expected.jsonl"):
        document = json.loads((folder / row["file"]).read_text("utf-8"))
        lines = _lines(BeautifulSoup(document["html"], "html.parser"))
        yield Sample(row["file"], lines, _even(row["title"]), row["date"], document["date"])


def _doj(folder: Path) -> Iterator[Sample]:
    for row in _rows(folder / "expected.jsonl"):
        page = BeautifulSoup((folder / row["file"]).read_text("utf-8", "replace"), "html.parser")
        article = page.find("article") or page
        yield Sample(row["file"], _lines(article), _even(row["title"]), row["date"], row["date"])


def _treasury(folder: Path) -> Iterator[Sample]:
    for path in sorted(folder.glob("*.md")):
        _, front, body = path.read_text("utf-8").split("---\n", 2)
        fields = yaml.load(front, yaml.BaseLoader)  # noqa: S506 (plain strings)
        lines = [re.sub(r"[*_#|]{1,3}", " ", line) for line in body.splitlines()]
        date = fields["date"]
        yield Sample(path.name, lines, _even(fields["title"]), date[:10], date)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    yield from map(json.loads, path.read_text("utf-8").splitlines())


def _lines(tree: Any) -> list[str]:
    """Return the text of an HTML tree, a line for each block and each line break."""
    for tag in tree.find_all(["script", "style", "nav"]):
        tag.decompose()
    for text in tree.find_all(string=True):
        text.replace_with(re.sub(r"[ \t\r\n]+", " ", text))
    for tag in tree.find_all(["br"]):
        tag.replace_with("\n")
    for tag in tree.find_all(BLOCKS):
        tag.insert_before("\n\n")
        tag.append("\n\n")
    text = re.sub(r"\n\s*\n", "\n\n", tree.get_text())
    return [str(line) for line in text.strip().split("\n")]


CORPORA: dict[str, tuple[str, Callable[[Path], Iterator[Sample]]]] = {
    "congress": ("congress-text/releases.jsonl", _congress),
    "spanish": ("congress-text/spanish.jsonl", _congress),
    "fec": ("fec-json-html", _fec),
    "doj": ("doj-html", _doj),
    "treasury": ("treasury-markdown", _treasury),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table per corpus and one JSON line; return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality_lines")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--only", choices=["even", "odd"], help="every other document")
    parser.add_argument("--errors", action="store_true", help="print what went wrong")
    options = parser.parse_args(arguments)
    wanted = {"even": 0, "odd": 1}.get(options.only)
    tallies = score(options.corpora, lambda n: wanted is None or n % 2 == wanted)
    for name, tally in tallies.items():
        print(f"{name}: " + ", ".join(f"{key} {n}" for key, n in tally.counts.items()))
        if options.errors:
            print("\n".join(f"    {error}" for error in tally.errors))
    print(json.dumps({name: dict(tally.counts) for name, tally in tallies.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
