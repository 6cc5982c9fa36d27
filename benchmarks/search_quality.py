"""Measures how well the search answers, in a real browser.

    python -m benchmarks.corpus --releases 1000 /tmp/veldoria
    python -m benchmarks.search_quality /tmp/veldoria ../shared/corpora/treasury-markdown

Each corpus is an archive, or a folder of documents that is imported. Its site is built and
served, and questions with known answers (``benchmarks/searching/questions.py``) are asked through
the search page, through Pagefind's stock page and through Sphinx's own search on the same
pages. Printed is how often an answer is first, among the first five, and not there at
all.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from rich.console import Console

from benchmarks.searching.corpora import Corpus, prepare
from benchmarks.searching.pages import Ours, SphinxSearch, Stock
from benchmarks.searching.questions import QUESTIONS, Question, read_questions
from benchmarks.searching.score import figures, place_of, table
from benchmarks.searching.sites import build, build_with_sphinx_search
from tests.browser import context, launch, serve

SearchPage: TypeAlias = type[Ours] | type[Stock] | type[SphinxSearch]
Places: TypeAlias = dict[str, list[int | None]]
"""Where the answers stood, by kind of question."""
PEERS: dict[str, SearchPage] = {search.name: search for search in (Stock, SphinxSearch)}
EXIT_USAGE = 2


class NoQuestions(Exception):
    """Nothing can be asked about a corpus, or an answer to a question is not in it."""


def measure(source: Path, peers: Sequence[str], questions: Path) -> dict[str, Places]:
    """Return where the answers stood in the corpus *source*, by search page."""
    with TemporaryDirectory() as work:
        corpus = prepare(source, Path(work))
        asked = _known(corpus, read_questions(corpus.name, questions))
        site = build(corpus.archive, Path(work))
        places = {Ours.name: _ask(site, Ours, asked)}
        for name in peers:
            if name == SphinxSearch.name:
                site = build_with_sphinx_search(corpus.archive, Path(work))
            places[name] = _ask(site, PEERS[name], asked)
    return places


def _known(corpus: Corpus, questions: list[Question]) -> list[Question]:
    """Return the *questions* with the ids of the releases that answer them.

    :raises NoQuestions: if there are none, or a release is not in the corpus.
    """
    missing = {answer for asked in questions for answer in asked.answers} - set(corpus.ids)
    if missing or not questions:
        what = f"has no {min(missing)}, which answers one" if missing else "has no questions"
        raise NoQuestions(f"{corpus.name}: {what}. See benchmarks/searching/questions.py.")
    return [
        replace(asked, answers=frozenset(corpus.ids[answer] for answer in asked.answers))
        for asked in questions
    ]


def _ask(site: Path, search: SearchPage, questions: list[Question]) -> Places:
    places: Places = {}
    with serve(site) as address, launch() as browser, context(browser, address) as reader:
        asked = search(reader.new_page())
        for question in questions:
            place = place_of(question.answers, asked.ask(question.text))
            places.setdefault(question.kind, []).append(place)
            if place != 1:
                where = f"place {place}" if place else "not there"
                print(f"{search.name}: {question.kind}: {question.text}: {where}", file=sys.stderr)
    return places


def _joined(measured: list[dict[str, Places]]) -> dict[str, Places]:
    """Return the places of several corpora as of one."""
    joined: dict[str, Places] = {}
    for search, places in chain.from_iterable(one.items() for one in measured):
        for kind, some in places.items():
            joined.setdefault(search, {}).setdefault(kind, []).extend(some)
    return joined


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each corpus and one for all, and last one line of JSON; return 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search_quality")
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--peers", default=",".join(PEERS), help="to compare with; '' for none")
    parser.add_argument("--questions", type=Path, default=QUESTIONS, help="another set of them")
    options = parser.parse_args(arguments)
    peers = [name for name in options.peers.split(",") if name]
    if unknown := set(peers) - set(PEERS):
        parser.error(f"unknown peers: {', '.join(unknown)}; there are {', '.join(PEERS)}")
    try:
        measured = [measure(source, peers, options.questions) for source in options.corpora]
    except NoQuestions as error:
        print(error, file=sys.stderr)
        return EXIT_USAGE
    names = [*(source.name for source in options.corpora), "all"]
    shares = {
        name: {search: figures(places) for search, places in one.items()}
        for name, one in zip(names, [*measured, _joined(measured)], strict=True)
    }
    for name, by_search in shares.items():
        print(f"\n{name}: first / first five / not there")
        Console(width=120).print(table(by_search))
    print(json.dumps({"search_quality": shares}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
