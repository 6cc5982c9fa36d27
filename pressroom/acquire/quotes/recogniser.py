"""Quotes of a release: which paragraphs hold somebody's words, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pressroom.acquire.quotes.attribution import names_speaker
from pressroom.acquire.quotes.found import NOBODY, FoundQuote, Subject
from pressroom.acquire.quotes.headings import principal
from pressroom.acquire.quotes.marks import Marked, mark_paragraphs
from pressroom.acquire.quotes.passages import LEAST_SPOKEN, Passage, are_one, passage_at
from pressroom.acquire.quotes.people import People
from pressroom.acquire.quotes.reference import points_to
from pressroom.acquire.quotes.statements import Introduction, introduction, reaches
from pressroom.acquire.quotes.vocabulary import FIRST_PERSON
from pressroom.acquire.quotes.words import words_of

LONG_PARAGRAPH = 60
SPEECH_SHARE = 0.25
LOOKED_AT = 4000
"""Characters of a paragraph by which it is judged."""
SPEECH_LEAST = 3
"""Paragraphs that speak in the first person outside of marks, at least, in a speech or letter."""


def find_quotes(paragraphs: Sequence[str], names: Sequence[str] = ()) -> list[FoundQuote]:
    """Return the quotes of *paragraphs*, in order; *names* are people of the directory."""
    marked = mark_paragraphs([text.strip() for text in paragraphs])
    reading = _Reading(marked, People("\n".join(paragraphs), names), _is_speech(marked))
    reading.read()
    return reading.quotes()


def _is_speech(marked: Sequence[Marked]) -> bool:
    """Whether the text itself speaks: what it quotes are other people's words long ago."""
    long = [m for m in marked if len(m.text) >= LONG_PARAGRAPH and not m.runs]
    told = sum(any(word.key in FIRST_PERSON for word in words_of(m.text[:LOOKED_AT])) for m in long)
    return told >= SPEECH_LEAST and told >= SPEECH_SHARE * len(long)


@dataclass
class _Reading:
    """One text while its quotes are being found."""

    marked: list[Marked]
    people: People
    is_speech: bool
    found: list[tuple[FoundQuote, Subject | None]] = field(default_factory=list)
    """Quotes and who speaks: nobody where neither marks nor attribution tell."""

    def read(self) -> None:
        """Find the quotes, from the first paragraph to the last."""
        index = 0
        introduced: Introduction | None = None
        while index < len(self.marked):
            text = self.marked[index].text
            if not text:
                index += 1
                continue
            passage = passage_at(self.marked, index)
            end = self._take(passage, introduced)
            if end:
                introduced = None
                index = end
            else:
                introduced = introduction(text) if passage.end == index + 1 else None
                index = passage.end

    def _take(self, passage: Passage, introduced: Introduction | None) -> int:
        """Note the quote that *passage* begins; return where it ends, 0 if it is none."""
        if passage.subjects:
            if not are_one(passage.subjects) or not self._is_quote(passage):
                return 0
            self._note(passage.start, passage.end, self._who(passage))
            return passage.end
        if passage.is_whole and passage.spoken_words >= LEAST_SPOKEN:
            return self._take_whole(passage, introduced)
        if introduced and introduced.is_certain and not passage.opens:
            return self._take_unmarked(passage, introduced)
        return 0

    def _is_quote(self, passage: Passage) -> bool:
        if passage.spoken_words < LEAST_SPOKEN:
            return False
        return passage.opens or not (passage.is_told or self.is_speech)

    def _who(self, passage: Passage) -> Subject:
        named = [s for s in passage.subjects if s.manner in ("person", "organization")]
        subject = max(named, key=lambda s: len(s.name), default=passage.subjects[0])
        return self._meant(subject, passage)

    def _meant(self, subject: Subject, passage: Passage) -> Subject:
        """Return the person or organization that *subject* means, in full."""
        if subject.manner == "person":
            return self.people.resolve(subject)
        if subject.manner in ("pronoun", "role"):
            return points_to(subject, self.marked[: passage.end], passage.start, self._speakers())
        return subject if subject.manner == "organization" else NOBODY

    def _speakers(self) -> list[tuple[int, Subject]]:
        return [(quote.end, who) for quote, who in self.found if who and who.name]

    def _take_whole(self, passage: Passage, introduced: Introduction | None) -> int:
        """Note a passage that is all in marks: a statement, or what goes on from before."""
        end = passage.end
        if introduced:
            who = self._meant(introduced.subject, passage)
            if passage.is_open:
                end = max(end, reaches(self.marked, passage.start, who.name, end))
            self._note(passage.start, end, who)
        elif self.found and self.found[-1][0].end == passage.start:
            quote, who_before = self.found.pop()
            self.found.append((replace(quote, end=end), who_before))
        elif subject := names_speaker(self.marked[passage.start - 1].text if passage.start else ""):
            self._note(passage.start, end, self._meant(subject, passage))
        elif passage.is_open:
            # A mark that nothing closes and nobody is named beside may be no mark of speech.
            return 0
        else:
            self.found.append((FoundQuote(passage.start, end), None))
        return end

    def _take_unmarked(self, passage: Passage, introduced: Introduction) -> int:
        who = self._meant(introduced.subject, passage)
        end = reaches(self.marked, passage.start, who.name, passage.start)
        if end > passage.start:
            self._note(passage.start, end, who)
            return end
        return 0

    def _note(self, start: int, end: int, who: Subject) -> None:
        quote = FoundQuote(start, end, who.name, who.role, who.organization)
        self.found.append((quote, who))

    def _is_announced(self, quote: FoundQuote) -> bool:
        """Whether the paragraph before announces somebody's words, though it is unclear whose."""
        return quote.start > 0 and self.marked[quote.start - 1].text.endswith(":")

    def quotes(self) -> list[FoundQuote]:
        """Return the quotes; those without attribution are the only speaker's, if there is one."""
        named = {who.name for _quote, who in self.found if who}
        only = next(who for _q, who in self.found if who) if len(named) == 1 else None
        if not named:
            only = principal([m.text for m in self.marked], self.people)
        return [
            replace(quote, speaker=only.name, role=only.role, organization=only.organization)
            if who is None and only and not self._is_announced(quote)
            else quote
            for quote, who in self.found
        ]
