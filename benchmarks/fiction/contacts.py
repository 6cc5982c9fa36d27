"""Press officers and press desks, and their contact lines on a release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import read_rules
from benchmarks.fiction.organizations import ORGANIZATIONS, Organization
from benchmarks.fiction.people import FIRST_YEAR, LAST_YEAR
from benchmarks.fiction.slugs import slug

NAMES = read_rules("names.txt")
AREA_CODES = ("212", "303", "305", "347", "415", "505", "512", "619")
PHONE_FORMATS = ("({0}) {1}-{2}", "{0}-{1}-{2}", "+1 {0} {1} {2}", "{0}.{1}.{2}")
ROLES = {"en": ("press officer", "media relations"), "es": ("prensa", "relación con los medios")}


@dataclass(frozen=True)
class Officer:
    """Somebody who answers the press from one year to another."""

    name: str
    phone: str
    email: str
    years: range
    languages: tuple[str, ...]


@dataclass(frozen=True)
class PressDesk:
    """The press desk of an organization, and the officers who have served there."""

    organization: Organization
    phone: str
    officers: tuple[Officer, ...]

    @property
    def email(self) -> str:
        return f"press.{self.organization.id}@example.org"

    def contacts(self, day: date, language: str, dice: Dice, *, limit: int) -> list[str]:
        """Return up to *limit* contacts as they stand on a release of that *day*."""
        serving = [officer for officer in self.officers if day.year in officer.years]
        if not serving or dice.chance(0.1):
            return [self._own_contact(language)]
        return [self._contact(officer, language, dice) for officer in serving[:limit]]

    def _own_contact(self, language: str) -> str:
        lines = [
            ":::{contact}",
            f":organization: {self.organization.names[language]}",
            f":phone: {self.phone}",
            f":email: {self.email}",
            f":link: https://www.example.org/{self.organization.id}/press",
        ]
        return "\n".join([*lines, ":::"])

    def _contact(self, officer: Officer, language: str, dice: Dice) -> str:
        lines = [f":::{{contact}} {officer.name}"]
        if dice.chance(0.7):
            lines.append(f":role: {dice.zipf(ROLES[language])}")
        lines += [f":organization: {self.organization.names[language]}", f":phone: {officer.phone}"]
        lines.append(":withheld: email" if dice.chance(0.04) else f":email: {officer.email}")
        if dice.chance(0.5):
            lines += [f":language: {code}" for code in officer.languages]
        return "\n".join([*lines, ":::"])


def press_desks(dice: Dice) -> dict[str, PressDesk]:
    """Return the press desk of every organization, by its id."""
    return {
        organization.id: PressDesk(organization, _phone(dice), tuple(_officers(dice)))
        for organization in ORGANIZATIONS
    }


def _officers(dice: Dice) -> list[Officer]:
    """Return officers who follow one another, two or so at a time."""
    officers: list[Officer] = []
    for start in (FIRST_YEAR, FIRST_YEAR + dice.between(1, 4)):
        while start <= LAST_YEAR:
            end = start + dice.between(3, 8)
            officers.append(_officer(range(start, end), dice))
            start = end
    return officers


def _officer(years: range, dice: Dice) -> Officer:
    given = dice.zipf(NAMES["given"])
    surname = dice.zipf(NAMES["surname_start"]) + dice.zipf(NAMES["surname_end"])
    email = f"{slug(given)[0]}.{slug(surname)}@{dice.zipf(['example.org', 'example.com'])}"
    languages = dice.pick([("en",), ("es",), ("en", "es")])
    return Officer(f"{given} {surname}", _phone(dice), email, years, languages)


def _phone(dice: Dice) -> str:
    """Return a number out of 555-0100 to 555-0199, which belong to nobody, in some spelling."""
    last = f"01{dice.below(100):02}"
    return dice.zipf(PHONE_FORMATS).format(dice.pick(AREA_CODES), "555", last)
