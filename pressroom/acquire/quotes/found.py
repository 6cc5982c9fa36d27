"""What the recogniser of quotes returns, and what its parts hand to each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """Words that somebody said, in whole paragraphs, attribution included.

    ``start`` and ``end`` (exclusive) count paragraphs. ``speaker`` is the full name as printed at
    first mention, ``role`` and ``organization`` as printed near it; each may be empty. All three
    are empty where the text surely quotes but names nobody, or a group ("the members wrote").
    """

    start: int
    end: int
    speaker: str = ""
    role: str = ""
    organization: str = ""


Manner = Literal["person", "organization", "pronoun", "role", "group"]


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, as one place of the text says it.

    ``manner`` tells how it is said: by a person's name, by an organization's, or by a word that
    points back ("she", "the congresswoman", "the members"). A person who is not sure counts only
    if the text confirms elsewhere that there is such a person.
    """

    manner: Manner
    name: str = ""
    role: str = ""
    organization: str = ""
    is_sure: bool = True

    @property
    def is_bare(self) -> bool:
        """Whether there is only one word, which could be anything that has a capital."""
        return self.manner == "person" and not self.role and " " not in self.name

    def unsure(self) -> Subject:
        return replace(self, is_sure=False)

    def with_details_of(self, other: Subject) -> Subject:
        """Return this subject, its empty role and organization taken from *other*."""
        if self.role and self.organization:
            return self
        if self.role:
            same = self.role.casefold() == other.role.casefold()
            return replace(self, organization=other.organization if same else self.organization)
        return replace(self, role=other.role, organization=self.organization or other.organization)


NOBODY = Subject("group")
