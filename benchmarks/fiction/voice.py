"""Finds the words for one release: fills the slots of the grammar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import SLOT
from benchmarks.fiction.language import Language, capitalized

CHOSEN_ONCE = ("bill", "committee", "official", "authority", "act", "program", "service")
"""Slots that mean the same thing from the first to the last line of a release."""


class Voice:
    """A language speaking about one topic on one day.

    ``facts`` are slots with one value for the whole release; whoever writes may add to them.
    """

    def __init__(self, language: Language, topic: str, day: date, dice: Dice) -> None:
        self.language = language
        self.facts: dict[str, str] = {}
        self._topic = topic
        self._day = day
        self._dice = dice
        self._said: set[str] = set()
        self._drawn: set[str] = set()
        for name in CHOSEN_ONCE:
            self.facts[name] = self.fill(f"{{{name}}}")

    def say(self, rule: str) -> str:
        """Return a sentence of *rule*, one not used in this release as long as there is one."""
        return capitalized(self.words(rule))

    def words(self, rule: str) -> str:
        """Like :meth:`say`, for words that begin no sentence."""
        alternatives = self._alternatives(rule)
        fresh = [text for text in alternatives if text not in self._said]
        template = self._dice.zipf(fresh or alternatives)
        self._said.add(template)
        self._drawn.clear()
        return self.language.mend(self.fill(template))

    def headline(self, rule: str) -> str:
        """Return a title of *rule*, without markup."""
        self._drawn.clear()
        template = self._dice.zipf(self._alternatives(rule))
        return self.language.headline(self.fill(template).replace("*", ""))

    def fill(self, template: str) -> str:
        """Return *template* with its slots filled, and those that its words hold in turn."""
        return SLOT.sub(self._fill_slot, template)

    def _fill_slot(self, match: re.Match[str]) -> str:
        name = match[1]
        if name in self.facts:
            return self.facts[name]
        if name in self.language.measures:
            return self.language.measures[name](self._dice)
        if name == "past_year":
            return str(self._day.year - self._dice.between(1, 14))
        if name == "day":
            return self.language.day_and_month(self._day + timedelta(self._dice.between(2, 60)))
        return self.fill(self._draw(name))

    def _draw(self, rule: str) -> str:
        """Return an alternative, one that this sentence does not have if that is easily found."""
        alternatives = self._alternatives(rule)
        for _ in range(4):
            text = self._dice.zipf(alternatives)
            if "{" in text or text not in self._drawn:
                break
        self._drawn.add(text)
        return text

    def _alternatives(self, rule: str) -> tuple[str, ...]:
        rules = self.language.rules
        return rules.get(f"{self._topic}.{rule}") or rules[rule]
