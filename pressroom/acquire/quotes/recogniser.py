"""Quotes of a release: which paragraphs hold somebody's words, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pressroom.acquire.quotes.announcements import Announcement, announcement
from pressroom.acquire.quotes.before import NEAR, names_speaker
from pressroom.acquire.quotes.found import NOBODY, FoundQuote, Subject
from pressroom.acquire.quotes.headings import principal
from pressroom.acquire.quotes.marks import Marked, mark_paragraphs
from pressroom.acquire.quotes.passages import LEAST_SPOKEN, Passage, are_one, passage_at
from pressroom.acquire.quotes.people import People
from pressroom.acquire.quotes.reference import Past, points_to
from pressroom.acquire.quotes.roles import singular
from pressroom.acquire.quotes.statements import begins, reaches
from pressroom.acquire.quotes.vocabulary.grammar import FIRST_PERSON
from pressroom.acquire.quotes.vocabulary.roles import DOCUMENTS
from pressroom.acquire.quotes.words import words_of
from pressroom.content.names import fold

LONG_PARAGRAPH = 60
SPEECH_SHARE = 0.25
LOOKED_AT = 4000
"""Characters of a paragraph by which it is judged."""
SPEECH_LEAST = 3
"""Paragraphs that speak in the first person outside of marks, at least, in a speech or letter."""


def find_quotes(paragraphs: Sequence[str], names: Sequence[str] = ()) -> list[FoundQuote]:
    """Return the quotes of *paragraphs*, in order; *names* are people of the directory."""
    texts = [" ".join(text.split()) for text in paragraphs]
    marked = mark_paragraphs(texts)
    reading = _Reading(marked, People("\n".join(texts), names), _is_speech(marked))
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
    speakers: dict[str, tuple[int, Subject]] = field(default_factory=dict)
    """The people who spoke, the latest last, and where their latest quote ends."""

    def read(self) -> None:
        """Find the quotes, from the first paragraph to the last."""
        index = 0
        announced: Announcement | None = None
        while index < len(self.marked):
            text = self.marked[index].text
            if not text:
                index += 1
                continue
            passage = passage_at(self.marked, index)
            end = self._take(passage, announced)
            if end:
                announced = None
                index = end
            else:
                announced = announcement(text) if passage.end == index + 1 else None
                index = passage.end

    def _take(self, passage: Passage, announced: Announcement | None) -> int:
        """Note the quote that *passage* begins; return where it ends, 0 if it is none."""
        if passage.subjects:
            if not are_one(passage.subjects) or not self._is_quote(passage):
                return 0
            self._note(passage.start, passage.end, self._who(passage))
            return passage.end
        if passage.is_whole and passage.spoken_words >= LEAST_SPOKEN:
            return self._take_whole(passage, announced)
        if announced and announced.is_certain and not passage.opens:
            return self._take_unmarked(passage, announced)
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
            is_somebody = subject.is_sure or self.people.confirms(subject)
            return self.people.resolve(subject) if is_somebody else NOBODY
        if subject.manner in ("pronoun", "role"):
            return points_to(subject, self._past(passage))
        if subject.manner == "organization":
            return subject
        return self._of_document(subject, passage)

    def _of_document(self, subject: Subject, passage: Passage) -> Subject:
        """Return who was quoted right before: what "the letter continues" with is the same's."""
        is_document = any(word.key in DOCUMENTS for word in words_of(subject.role))
        last, who = self.found[-1] if self.found else (None, None)
        is_next = last is not None and last.end == passage.start
        return who if is_document and is_next and who else NOBODY

    def _past(self, passage: Passage) -> Past:
        return Past(self.marked, passage.start, self.speakers, self.people)

    def _take_whole(self, passage: Passage, announced: Announcement | None) -> int:
        """Note a passage that is all in marks: a statement, or what goes on from before."""
        end = passage.end
        if announced:
            who = self._meant(announced.subject, passage)
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

    def _take_unmarked(self, passage: Passage, announced: Announcement) -> int:
        who = self._meant(announced.subject, passage)
        end = reaches(self.marked, passage.start, who.name, passage.start)
        if end > passage.start:
            self._note(begins(self.marked, passage.start, end, who.name), end, who)
            return end
        return 0

    def _note(self, start: int, end: int, who: Subject) -> None:
        who = replace(who, role=singular(who.role) if who.manner == "person" else "")
        self.found.append((FoundQuote(start, end, who.name, who.role, who.organization), who))
        if who.manner == "person" and who.name:
            self.speakers.pop(who.name, None)
            self.speakers[who.name] = (end, who)

    def _is_for(self, quote: FoundQuote, who: Subject) -> bool:
        """Whether *quote* can be *who*'s: the line that announces it, if one does, names *who*."""
        before = self.marked[quote.start - 1].text if quote.start else ""
        if not who.name or not before.endswith(":"):
            return bool(who.name)
        return fold(who.name).split()[-1] in fold(before[-NEAR:])

    def quotes(self) -> list[FoundQuote]:
        """Return the quotes; those without attribution are the only speaker's, if there is one."""
        named = {who.name for _quote, who in self.found if who}
        only = next(who for _q, who in self.found if who) if len(named) == 1 else None
        if not named:
            only = principal([m.text for m in self.marked], self.people)
        return [
            replace(quote, speaker=only.name, role=only.role, organization=only.organization)
            if who is None and only and self._is_for(quote, only)
            else quote
            for quote, who in self.found
        ]
