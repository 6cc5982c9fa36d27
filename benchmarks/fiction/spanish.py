"""Spanish: its numbers and dates, contractions, and « » or “ ”."""

from __future__ import annotations

import re
from datetime import date

from benchmarks.fiction import measures
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import read_rules
from benchmarks.fiction.language import Language, Marks, capitalized

RULES = read_rules("es.txt", "names.txt", "topics.es.txt")

# Small “el” only: the article of a proper name (“de El Salvador”) does not contract.
_CONTRACTION = re.compile(r"\b([Dd]e|[Aa]) el (?=\S)")
_AND_BEFORE_I = re.compile(r"\by (?=(?:[iIíÍ](?![aeo])|[Hh]i(?!e)))")


def mend(words: str) -> str:
    """Return *words* with *de el*, *a el* contracted and *y* before an i as *e*."""
    contracted = _CONTRACTION.sub(lambda match: f"{match[1]}l ", words)
    return _AND_BEFORE_I.sub("e ", contracted)


def headline(sentence: str) -> str:
    """Return *sentence* as a title, which in Spanish is written like a sentence."""
    return capitalized(mend(sentence))


def _vote(dice: Dice) -> str:
    ayes, noes = measures.vote(dice)
    return f"{ayes} votos a {noes}"


def _hour(dice: Dice) -> str:
    hour, minutes = measures.clock(dice)
    return f"{hour}:{minutes:02} horas"


def _day_and_month(day: date) -> str:
    return f"{'1.º' if day.day == 1 else day.day} de {RULES['month'][day.month - 1]}"


SPANISH = Language(
    code="es",
    rules=RULES,
    marks=(
        Marks("«", "»", nested=("“", "”"), encloses_point=False),
        Marks("“", "”", nested=("‘", "’"), encloses_point=False),
    ),
    mend=mend,
    headline=headline,
    measures={
        **measures.COMMON,
        "percent": lambda dice: f"{measures.percentage(dice)} por ciento",
        "money": lambda dice: f"{measures.millions(dice)} millones de coronas",
        "vote": _vote,
        "hour": _hour,
    },
    day_and_month=_day_and_month,
)
