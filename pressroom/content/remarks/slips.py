"""Slips of the keyboard: a word twice, a paragraph twice, a place that was to be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.content.problems import Problem, quoted
from pressroom.content.remarks.running_text import BLANK
from pressroom.content.remarks.subject import Subject

_ONCE = {
    "en": "the a an of to for and or are was were be with at by from this it we our their his they",
    "es": "el la los las de del que y en un una por para con su sus al es lo como",
}
"""Words that no sentence has twice in a row; others it may: had had, Walla Walla, no no."""
_PLACE = re.compile(
    r"\[(?:insert|name|city|date|title|phone|nombre|ciudad|fecha|título|cargo|x{2,})\b[^\]\n]*\]"
    r"|\blorem ipsum\b|\bx{3,}\b",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(rf"[^\s{BLANK}][^{BLANK}\n]*(?:\n[^{BLANK}\n]*[^{BLANK}\s][^{BLANK}\n]*)*")
_LONG = 200
"""Characters. Shorter paragraphs may well come again: headings, what ends each entry of a list."""


def doubled_words(subject: Subject) -> Iterator[Problem]:
    """Remark a small word that stands twice in a row."""
    words = _ONCE.get(subject.release.language.partition("-")[0])
    if words is None:
        return
    doubled = rf"\b({'|'.join(words.split())})[ \t]*[ \t\n][ \t]*\1\b(?![-’'])"
    for match in re.finditer(doubled, subject.text, re.IGNORECASE):
        shown = quoted(" ".join(match[0].split()))
        yield Problem(subject.line_at(match.start()), f"A word stands twice: {shown}.", "Take one.")


def unfilled_places(subject: Subject) -> Iterator[Problem]:
    """Remark what somebody left to be filled in."""
    for match in _PLACE.finditer(subject.text):
        what = f"This looks like a place to be filled in: {quoted(match[0])}."
        yield Problem(subject.line_at(match.start()), what, "Fill it in.")


def repeated_paragraphs(subject: Subject) -> Iterator[Problem]:
    """Remark a paragraph that stands in the release twice."""
    seen: dict[str, int] = {}
    for match in _PARAGRAPH.finditer(subject.text):
        text = " ".join(match[0].split())
        line = subject.line_at(match.start())
        if len(text) >= _LONG and seen.setdefault(text, line) != line:
            what = f"This paragraph stands on line {seen[text]} already: {quoted(text[:40])}."
            yield Problem(line, what, "Take one of them out, if it went out once.")
