"""A person as one release presents them: name, role and organization on that day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.organizations import Organization
from benchmarks.fiction.people import Person


@dataclass(frozen=True)
class Speaker:
    """A person on the day of a release, as that release names them in its language."""

    person: Person
    organization: Organization
    name: str
    role: str
    language: str

    @classmethod
    def on(cls, day: date, person: Person, language: str, dice: Dice) -> Speaker:
        """Return *person* as they are on *day*, when they must hold a post."""
        post = person.post_on(day)
        if post is None:
            raise ValueError(f"{person.name} holds no post on {day}.")
        name = dice.pick(person.spellings) if person.spellings and dice.chance(0.3) else person.name
        role = post.role.title(language, is_woman=person.is_woman)
        return cls(person, post.organization, name, role, language)

    def facts(self) -> dict[str, str]:
        """Return the slots of attributions and introductions."""
        return {
            "speaker_name": self.name,
            "speaker_role": self.role,
            "speaker_org": self.organization.in_text[self.language],
        }
