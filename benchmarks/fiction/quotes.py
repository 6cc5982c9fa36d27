"""Quotes: what a speaker says, as the passage issued."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.fiction import passages
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.language import Marks
from benchmarks.fiction.passages import BREAK, Passage, Setting
from benchmarks.fiction.slugs import slug
from benchmarks.fiction.speakers import Speaker
from benchmarks.fiction.voice import Voice

ANCHOR_WORDS = 5
"""The archive addresses a quote by its speaker and so many first words."""


@dataclass(frozen=True)
class Quote:
    """One quotation; ``paragraphs`` is the passage as issued."""

    speaker: Speaker
    paragraphs: tuple[str, ...]
    delivery: str = ""
    language: str = ""
    """Where it is not the page's own."""

    @property
    def directive(self) -> str:
        """The quote as it stands on the page."""
        fields = {
            "role": self.speaker.role,
            "organization": self.speaker.organization.names[self.speaker.language],
            "language": self.language,
            "delivery": self.delivery,
        }
        lines = [f":{name}: {value}" for name, value in fields.items() if value]
        head = "\n".join([f":::{{quote}} {self.speaker.name}", *lines])
        return "\n\n".join([head, *self.paragraphs]) + "\n:::"


class Quoting:
    """Composes the quotes of one release, no two of which may begin alike."""

    def __init__(self, voice: Voice, marks: Marks, dice: Dice) -> None:
        self._voice = voice
        self._marks = marks
        self._dice = dice
        self._openings: set[tuple[str, str]] = set()
        self._heard: set[str] = set()

    def marked(self, speaker: Speaker, delivery: str = "") -> Quote:
        """Return what *speaker* says, in quotation marks and with its attribution."""
        passage = self._new_passage(speaker, self._voice, is_long=False)
        setting = self._setting(passage)
        self._voice.facts.update(speaker.facts())
        paragraphs = setting(passage, self._tag(speaker, setting), self._marks)
        return Quote(speaker, tuple(paragraphs), delivery)

    def foreign(self, speaker: Speaker, voice: Voice) -> Quote:
        """Return what *speaker* says in another language, that of *voice*."""
        passage = self._new_passage(speaker, voice, is_long=False)
        paragraphs = passages.enclosed(passage, "", self._marks)
        return Quote(speaker, tuple(paragraphs), language=voice.language.code)

    def unmarked(self, speaker: Speaker, delivery: str) -> Quote:
        """Return what *speaker* has written or prepared, which is spoken throughout."""
        passage = self._new_passage(speaker, self._voice, is_long=True)
        return Quote(speaker, tuple(passages.plain(passage)), delivery)

    def _new_passage(self, speaker: Speaker, voice: Voice, *, is_long: bool) -> Passage:
        """Return paragraphs whose first words this speaker has not yet used on the page."""
        while True:
            passage = self._draw(voice, is_long=is_long)
            words = " ".join(passages.plain(passage)).split()[:ANCHOR_WORDS]
            opening = (speaker.person.id, slug(" ".join(words)))
            if opening not in self._openings:
                self._openings.add(opening)
                return passage

    def _draw(self, voice: Voice, *, is_long: bool) -> Passage:
        weights = [0, 2, 4, 3] if is_long else [60, 26, 10, 4]
        count = self._dice.weighted([1, 2, 3, 4], weights)
        return [self._draw_paragraph(voice, is_long=is_long) for _ in range(count)]

    def _draw_paragraph(self, voice: Voice, *, is_long: bool) -> list[str]:
        count = self._dice.between(2, 4) if is_long else self._dice.between(1, 3)
        sentences = [voice.say("spoken") for _ in range(count)]
        if self._dice.chance(0.2):
            sentences.append(voice.say("filler"))
        return sentences

    def _setting(self, passage: Passage) -> Setting:
        if BREAK in passage[0][0] and self._dice.chance(0.6):
            return passages.tagged_within
        settings = [
            passages.tagged_first,
            passages.tagged_last,
            passages.enclosed,
            passages.led,
        ]
        return self._dice.weighted(settings, [5, 3, 2, 2])

    def _tag(self, speaker: Speaker, setting: Setting) -> str:
        if setting is passages.led:
            return self._voice.say("attribution.lead")
        if speaker.person.id in self._heard:
            return self._voice.words("attribution.again")
        self._heard.add(speaker.person.id)
        return self._voice.words("attribution.first")
