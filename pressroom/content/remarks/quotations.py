"""Quotation marks in the running text, and quotes that do not say who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.content.problems import Problem, quoted
from pressroom.content.quotes import Quote
from pressroom.content.remarks.known_names import words_of
from pressroom.content.remarks.running_text import BLANK
from pressroom.content.remarks.subject import Subject
from pressroom.content.spoken import CLOSING, UnbalancedMarks, spoken_runs

_PARAGRAPH = re.compile(r"\S.*(?:\n.*\S.*)*")
_INCHES = re.compile(r'(?<=\d)"')
_WORDS = 8
"""Fewer words in quotation marks may be a title, or a word that is only named."""
_SAID = (
    r"(?:said|says|stated|added|explained|concluded|continued|declared|noted"
    r"|dijo|afirmó|señaló|declaró|expresó|agregó|añadió|explicó|indicó|concluyó|manifestó|aseguró)"
)
_SAID_AFTER = re.compile(rf"[“«]([^“”«»\n{BLANK}]+?)[,.?!]?[”»][,.]?\s+{_SAID}\b", re.IGNORECASE)


def unpaired_marks(subject: Subject) -> Iterator[Problem]:
    """Remark quotation marks without a partner, outside quotes; those in quotes are problems."""
    title = [subject.release.title, subject.release.subtitle]
    if _odd(title):
        yield _unpaired(1, subject.release.title)
    for group in _groups(subject.prose):
        paragraphs = [text for _at, text in group]
        # A mark behind a figure may close a quotation, or stand for inches.
        if (odd := _odd(paragraphs)) and _odd([_INCHES.sub("", text) for text in paragraphs]):
            at, text = group[odd.paragraph]
            yield _unpaired(subject.line_at(at), text)


def quotation_outside_quotes(subject: Subject) -> Iterator[Problem]:
    """Remark what somebody is said to have said in the running text."""
    for match in _SAID_AFTER.finditer(subject.prose):
        if len(match[1].split()) >= _WORDS:
            what = f"These words stand in no quote: {quoted(match[1][:40])}."
            fix = "Put the passage into a :::{quote}, so that it is found under who said it."
            yield Problem(subject.line_at(match.start()), what, fix)


def missing_speaker(subject: Subject) -> Iterator[Problem]:
    """Remark a quote of an organization whose words name a person of the directory as speaker."""
    for block, paragraphs in subject.page.parts:
        record = subject.page.records.get(block.line) if block else None
        if block is None or not isinstance(record, Quote) or record.speaker:
            continue
        for name in _named_after_said(subject, " ".join(paragraphs)):
            what = f"This quote does not say who speaks, and its text names {quoted(name)}."
            yield Problem(block.line, what, f"Expected :::{{quote}} {name}.")
            break


def _named_after_said(subject: Subject, text: str) -> Iterator[str]:
    for match in re.finditer(rf"\b{_SAID}\s+", text, re.IGNORECASE):
        words = tuple(word.folded for word in words_of(text[match.end() : match.end() + 80]))
        for name in subject.names.by_first.get(words[0], ()) if words else ():
            if name.person and words[: len(name.words)] == name.words:
                yield name.printed


def _groups(text: str) -> Iterator[list[tuple[int, str]]]:
    """Yield the paragraphs that follow each other, with their places: a directive ends a group."""
    for part in re.finditer(rf"[^{BLANK}]+", text):
        if any(mark in part[0] for mark in (*CLOSING, *CLOSING.values())):
            paragraphs = _PARAGRAPH.finditer(part[0])
            yield [(part.start() + p.start(), " ".join(p[0].split())) for p in paragraphs]


def _odd(paragraphs: Sequence[str]) -> UnbalancedMarks | None:
    try:
        spoken_runs(paragraphs)
    except UnbalancedMarks as error:
        return error
    return None


def _unpaired(line: int, text: str) -> Problem:
    what = f"A quotation mark has no partner in the paragraph that begins {quoted(text[:40])}."
    return Problem(line, what, "Expected marks in pairs; look where one is missing, or turned.")
