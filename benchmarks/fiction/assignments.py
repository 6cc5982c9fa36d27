"""Decides what a release is to be: who puts it out, about what, in which language, how long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.fiction.days import ReleaseDay
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.english import ENGLISH
from benchmarks.fiction.language import Language, Marks
from benchmarks.fiction.organizations import ORGANIZATIONS, Organization
from benchmarks.fiction.people import Person
from benchmarks.fiction.places import CITIES
from benchmarks.fiction.spanish import SPANISH
from benchmarks.fiction.speakers import Speaker
from benchmarks.fiction.topics import TOPICS

KINDS = {"press-release": 58, "statement": 22, "media-advisory": 8, "letter": 6, "speech": 6}
"""The kinds of release, of a hundred."""
LENGTHS = [290, 350, 400, 450, 510, 620, 880]
"""Quantiles of the words of a page; their middle is the median."""


@dataclass(frozen=True)
class Assignment:
    """What a writer has to write. The first speaker speaks for the first issuer, the first topic
    gives the words, and ``length`` is in words."""

    day: ReleaseDay
    kind: str
    language: Language
    marks: Marks
    issuers: tuple[Organization, ...]
    topics: tuple[str, ...]
    city: tuple[str, str]
    speakers: tuple[Speaker, ...]
    length: int


class Newsroom:
    """Gives out assignments."""

    def __init__(self, people: Sequence[Person], dice: Dice) -> None:
        self._people = people
        self._dice = dice

    def assign(self, day: ReleaseDay) -> Assignment:
        """Return what goes out on *day*."""
        dice = self._dice
        language = SPANISH if dice.chance(0.3) else ENGLISH
        kind = dice.weighted(list(KINDS), list(KINDS.values()))
        length = dice.quantile(LENGTHS)
        speakers = self._speakers(day.day, language, count=self._quotes(kind, length))
        issuers = self._issuers(speakers)
        return Assignment(
            day=day,
            kind=kind,
            language=language,
            marks=dice.pick(language.marks),
            issuers=issuers,
            topics=self._topics(issuers[0]),
            city=dice.zipf(CITIES),
            speakers=speakers,
            length=length,
        )

    def _quotes(self, kind: str, length: int) -> int:
        if kind in ("media-advisory", "letter"):
            return self._dice.between(1, 2)
        return self._dice.between(1, min(4, length // 130))

    def _speakers(self, day: date, language: Language, count: int) -> tuple[Speaker, ...]:
        """Return who speaks, now and then somebody twice."""
        active = [person for person in self._people if person.post_on(day)]
        chosen = [self._dice.zipf(active) for _ in range(count)]
        named: dict[str, Speaker] = {}
        for person in chosen:
            if person.id not in named:
                named[person.id] = Speaker.on(day, person, language.code, self._dice)
        return tuple(named[person.id] for person in chosen)

    def _issuers(self, speakers: Sequence[Speaker]) -> tuple[Organization, ...]:
        first = speakers[0].organization
        partner = self._dice.pick(ORGANIZATIONS)
        if partner is not first and self._dice.chance(0.15):
            return first, partner
        return (first,)

    def _topics(self, issuer: Organization) -> tuple[str, ...]:
        first = self._dice.zipf(issuer.topics)
        others = [self._dice.pick(list(TOPICS)) for _ in range(self._dice.below(3))]
        return tuple(dict.fromkeys([first, *others]))
