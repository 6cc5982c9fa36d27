"""Those who are quoted, and the posts they have held over the years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import read_lines
from benchmarks.fiction.organizations import ORGANIZATIONS, Organization
from benchmarks.fiction.roles import TRACKS, Role
from benchmarks.fiction.slugs import slug

FIRST_YEAR, LAST_YEAR = 2004, 2025
FOUNDERS = 4
"""So many people are there from the first day to the last, so that somebody can always speak."""


@dataclass(frozen=True)
class Post:
    """A role for an organization, from one day until the next post begins."""

    since: date
    role: Role
    organization: Organization


@dataclass(frozen=True)
class Person:
    """Somebody who may be quoted. ``posts`` are in order of time; after ``until`` they are gone."""

    id: str
    name: str
    spellings: tuple[str, ...]
    is_woman: bool
    posts: tuple[Post, ...]
    until: date

    def post_on(self, day: date) -> Post | None:
        """Return the post held on *day*, if any."""
        if day > self.until:
            return None
        return next((post for post in reversed(self.posts) if post.since <= day), None)


def populate(count: int, dice: Dice) -> tuple[Person, ...]:
    """Return *count* people with their careers, or everyone there is if they are fewer."""
    lines = read_lines("people.txt")[:count]
    return tuple(_person(line, index, dice) for index, line in enumerate(lines))


def _person(line: str, index: int, dice: Dice) -> Person:
    name, gender, *spellings = line.split(" | ")
    is_founder = index < FOUNDERS
    first_year = FIRST_YEAR - 1 if index % 2 == 0 or is_founder else dice.between(2005, 2019)
    posts = _career(first_year, ORGANIZATIONS[index % len(ORGANIZATIONS)], dice)
    retires = not is_founder and dice.chance(0.3)
    last_year = min(posts[-1].since.year + dice.between(2, 6), LAST_YEAR) if retires else LAST_YEAR
    return Person(slug(name), name, tuple(spellings), gender == "f", posts, date(last_year, 12, 31))


def _career(first_year: int, organization: Organization, dice: Dice) -> tuple[Post, ...]:
    since = date(first_year, dice.between(1, 12), 1)
    posts: list[Post] = []
    for role in dice.pick(TRACKS):
        if since.year > LAST_YEAR:
            break
        posts.append(Post(since, role, organization))
        since = date(since.year + dice.between(3, 9), dice.between(1, 12), dice.pick([1, 15]))
        if dice.chance(0.25):
            organization = dice.pick(ORGANIZATIONS)
    return tuple(posts)
