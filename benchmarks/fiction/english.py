"""English: its numbers and dates, ``a`` or ``an``, and title case."""

from __future__ import annotations

import re

from benchmarks.fiction import measures
from benchmarks.fiction.dice import Dice
from benchmarks.fiction.grammar import read_rules
from benchmarks.fiction.language import Language, Marks, capitalized

RULES = read_rules("en.txt", "names.txt", "topics.en.txt")

_ARTICLE = re.compile(r"\b([Aa])\(n\) (\W*)(\w+)")
_WORD = re.compile(r"[^\W\d_][\w’.-]*")


def mend(words: str) -> str:
    """Return *words* with each ``a(n)`` as what follows wants it."""
    return _ARTICLE.sub(_choose_article, words)


def _choose_article(match: re.Match[str]) -> str:
    article, before, word = match.groups()
    return f"{article}{'n' if word[0] in 'aeiouAEIOU' else ''} {before}{word}"


def headline(sentence: str) -> str:
    """Return *sentence* in title case."""
    title = _WORD.sub(_capitalize_in_title, mend(sentence))
    return capitalized(re.sub(r": \w", lambda match: match[0].upper(), title))


def _capitalize_in_title(match: re.Match[str]) -> str:
    word = match[0]
    return word if word in RULES["small_word"] else word[0].upper() + word[1:]


def _vote(dice: Dice) -> str:
    ayes, noes = measures.vote(dice)
    return f"{ayes} to {noes}"


def _hour(dice: Dice) -> str:
    hour, minutes = measures.clock(dice)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}:{minutes:02} {half}"


ENGLISH = Language(
    code="en",
    rules=RULES,
    marks=(Marks("“", "”", nested=("‘", "’"), encloses_point=True),),
    mend=mend,
    headline=headline,
    measures={
        **measures.COMMON,
        "percent": lambda dice: f"{measures.percentage(dice)} percent",
        "money": lambda dice: f"{measures.millions(dice)} million crowns",
        "vote": _vote,
        "hour": _hour,
    },
    day_and_month=lambda day: f"{RULES['month'][day.month - 1]} {day.day}",
)
