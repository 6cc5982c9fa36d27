"""What differs between the languages of the corpus, beside their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import Rules

_FIRST_LETTER = re.compile(r"(?:^|(?<=[.?!] ))[“«‘¿¡*]*[^\W\d_]")


@dataclass(frozen=True)
class Marks:
    """A pair of quotation marks, and where a point or comma stands beside the closing one."""

    opening: str
    closing: str
    nested: tuple[str, str]
    encloses_point: bool

    def close(self, text: str) -> str:
        """Close the quotation that ends with the sentence *text*."""
        nested = self._nest(text)
        if self.encloses_point:
            return nested + self.closing
        return nested.removesuffix(".") + self.closing + "."

    def close_with_comma(self, text: str) -> str:
        """Close the quotation after *text*, where an attribution interrupts the sentence."""
        nested = self._nest(text)
        if nested.endswith(("?", "!")):
            return nested + self.closing + ("" if self.encloses_point else ",")
        bare = nested.rstrip(".,:")
        return bare + ("," + self.closing if self.encloses_point else self.closing + ",")

    def open(self, text: str) -> str:
        """Open a quotation, or go on with it in a new paragraph."""
        return self.opening + self._nest(text)

    def _nest(self, text: str) -> str:
        # The words are written with ‘ ’. In English ’ is the apostrophe too, so only a style
        # that nests otherwise, which English has not, may replace it.
        if self.nested == ("‘", "’"):
            return text
        return text.replace("‘", self.nested[0]).replace("’", self.nested[1])


@dataclass(frozen=True)
class Language:
    """A language: its grammar, its numbers and dates, and the touches after the slots are filled.

    ``mend`` sets articles and contractions right in filled words; ``headline`` does so too and
    makes a title of them; ``measures`` are the slots that hold numbers.
    """

    code: str
    rules: Rules
    marks: tuple[Marks, ...]
    mend: Callable[[str], str]
    headline: Callable[[str], str]
    measures: Mapping[str, Callable[[Dice], str]]
    day_and_month: Callable[[date], str]


def capitalized(sentence: str) -> str:
    """Return *sentence*, or several, each with its first letter large."""
    return _FIRST_LETTER.sub(lambda match: match[0].upper(), sentence)
