"""Writes the parts of a release's text: paragraphs, lists, references, quotes.

A part is a block of Markdown. What order they come in is the business of ``bodies``.
"""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.fiction.assignments import Assignment
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.english import ENGLISH
from benchmarks.fiction.places import city_name
from benchmarks.fiction.quotes import Quoting
from benchmarks.fiction.shelf import Shelf
from benchmarks.fiction.spanish import SPANISH
from benchmarks.fiction.speakers import Speaker
from benchmarks.fiction.topics import TOPICS
from benchmarks.fiction.voice import Voice


@dataclass
class Writer:
    """Writes one release."""

    assignment: Assignment
    shelf: Shelf
    dice: Dice

    def __post_init__(self) -> None:
        self.voice = self._voice_in(self.assignment.language.code)
        self.quoting = Quoting(self.voice, self.assignment.marks, self.dice)

    def paragraph(self) -> str:
        """Return one to three sentences that carry the story on."""
        return " ".join(self.voice.say("narrative") for _ in range(self.dice.between(1, 3)))

    def heading(self) -> str:
        """Return a heading of the second level."""
        return "## " + self.voice.say("heading")

    def points(self) -> list[str]:
        """Return a list of demands or provisions under the line that introduces it."""
        points = [self.voice.words("point") for _ in range(self.dice.between(3, 5))]
        lines = [f"- {point};" for point in points[:-1]]
        return [self.voice.say("points_intro"), "\n".join([*lines, f"- {points[-1]}."])]

    def quote(self, speaker: Speaker, delivery: str = "") -> str:
        """Return a quote; on an English page, now and then one in Spanish."""
        if self.assignment.language is ENGLISH and self.dice.chance(0.03):
            return self.quoting.foreign(speaker, self._voice_in(SPANISH.code)).directive
        return self.quoting.marked(speaker, delivery).directive

    def introduction(self, speaker: Speaker) -> str:
        """Return a sentence that leads to a quote of *speaker*."""
        self.voice.facts.update(speaker.facts())
        return self.voice.say("introduction")

    def reference(self) -> str:
        """Return a sentence that refers to an earlier release, a speaker or the topic."""
        earlier = self._earlier_link()
        links = {
            "reference.release": earlier,
            "reference.speaker": self._speaker_link(),
            "reference.topic": f"{{topic}}`{self.assignment.topics[0]}`",
        }
        rule = self.dice.weighted(list(links), [4 if earlier else 0, 2, 1])
        self.voice.facts["reference"] = links[rule]
        return self.voice.say(rule)

    def abouts(self) -> list[str]:
        """Return the boilerplate of the issuers, which some releases lack."""
        code = self.assignment.language.code
        if self.dice.chance(0.12):
            return []
        return [
            f":::{{about}} {issuer.names[code]}\n\n{issuer.boilerplate[code]}\n:::"
            for issuer in self.assignment.issuers
        ]

    def _earlier_link(self) -> str:
        release_id = self.shelf.earlier(self.assignment.topics[0], self.dice)
        if release_id is None:
            return ""
        if self.dice.chance(0.3):
            return f"{{release}}`{release_id}`"
        return f"{{release}}`{self.voice.words('earlier_text')} <{release_id}>`"

    def _speaker_link(self) -> str:
        speaker = self.assignment.speakers[0]
        if speaker.name == speaker.person.name:
            return f"{{speaker}}`{speaker.person.id}`"
        return f"{{speaker}}`{speaker.name} <{speaker.person.id}>`"

    def _voice_in(self, code: str) -> Voice:
        assignment = self.assignment
        language = SPANISH if code == SPANISH.code else ENGLISH
        voice = Voice(language, assignment.topics[0], assignment.day.day, self.dice)
        label = TOPICS[assignment.topics[0]][code]
        voice.facts.update(
            org=assignment.issuers[0].in_text[code],
            city=city_name(assignment.city, code),
            topic=label,
            topic_lower=label.lower(),
        )
        return voice
