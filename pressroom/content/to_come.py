"""What a page says where something is still to be written.

``TK`` (“to come”) is what journalists write there, because no English word begins so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.content.problems import Problem, quoted

PLACE = re.compile(r"\[TK\b[^\]]*\]|\bTKTK\b")
_WORDS = {
    "en": ("the city", "the text, as it goes out"),
    "es": ("la ciudad", "el texto, tal como se publica"),
}


def dateline_to_come(day: str, language: str) -> str:
    """Return a dateline with *day* in words, and places for the city and the text after it."""
    city, text = _WORDS.get(language.partition("-")[0], _WORDS["en"])
    return f"[TK: {city}], {day} — [TK: {text}]"


def still_to_come(text: str) -> Iterator[Problem]:
    """Yield every place of a page's *text* where something is still to come."""
    for number, line in enumerate(text.split("\n"), start=1):
        for place in PLACE.findall(line):
            what = f"Something is still to come here: {quoted(place)}."
            yield Problem(number, what, "Write it in this place, or take the place out.")
