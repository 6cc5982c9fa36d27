"""Documents imported, as far as a page that is not written, and compared with what is true."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass, replace

from benchmarks.quality.contacts import compare_contacts
from benchmarks.quality.corpora import Reading, Sample
from benchmarks.quality.heads import compare_head, compare_head_of_text
from benchmarks.quality.labels import Labelled
from benchmarks.quality.quotes import compare_quotes
from benchmarks.quality.score import Score
from pressroom.acquire.conservation import difference
from pressroom.acquire.document import Document, Unreadable
from pressroom.acquire.draft import Draft
from pressroom.acquire.page_text import page_text
from pressroom.acquire.understanding import Circumstances, understand
from pressroom.content.directory import Directory
from pressroom.content.page import parse_page

TODAY = datetime.date(2026, 1, 1)
"""Fixed, so that no embargo of a corpus makes two runs differ."""


@dataclass
class Meter:
    """Imports samples and counts what comes of them."""

    directory: Directory
    contacts: dict[tuple[str, str], Labelled]
    quotes: dict[tuple[str, str], Labelled]

    def score(self, reading: Reading) -> Score:
        """Return the score of one corpus."""
        score = Score()
        around = Circumstances(self.directory, "US", "en", TODAY, order=reading.order)
        samples = reading.samples()
        while True:
            started = time.perf_counter()
            sample = next(samples, None)
            if sample is None:
                return score
            draft = self._import(sample, around, score)
            score.seconds += time.perf_counter() - started
            if draft and isinstance(sample.found, Document):
                self._compare(sample, draft, score)
                self._compare_text_alone(sample, sample.found, around, score)

    def _import(self, sample: Sample, around: Circumstances, score: Score) -> Draft | None:
        tally, found = score.of("documents"), sample.found
        if not isinstance(found, Document):
            is_broken = isinstance(found, Unreadable)
            tally.add(documents=int(is_broken), crashes=int(is_broken))
            tally.errors += [f"{found.name}: {found.reason}"] if is_broken else []
            return None
        tally.add(documents=1)
        try:
            draft = understand(found, around)
            parse_page(page_text(draft), found.name, self.directory, around.region)
        except Exception as error:
            tally.add(crashes=1)
            tally.errors.append(f"{found.name}: {type(error).__name__}: {error}")
            return None
        words = difference(found, draft)
        tally.add(words_lost=words.lost.total(), words_added=words.invented.total())
        if words.lost or words.invented:
            tally.errors.append(f"{found.name}: lost {words.lost}, added {words.invented}")
        return draft

    def _compare(self, sample: Sample, draft: Draft, score: Score) -> None:
        name, key = f"{sample.corpus} {sample.document}", (sample.corpus, sample.document)
        if sample.truth:
            compare_head(name, draft, sample.truth, score.of("metadata"))
        if labelled := self.contacts.get(key):
            compare_contacts(name, draft, labelled.labels, score.of("contacts", labelled.half))
        if labelled := self.quotes.get(key):
            compare_quotes(name, draft, labelled.labels, score.of("quotes", labelled.half))

    def _compare_text_alone(
        self, sample: Sample, document: Document, around: Circumstances, score: Score
    ) -> None:
        if sample.truth:
            draft = understand(replace(document, title="", date=""), around)
            name = f"{sample.corpus} {sample.document}"
            compare_head_of_text(name, draft, sample.truth, document, score.of("text"))
