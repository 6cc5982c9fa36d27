"""All rules, in the order in which a person would look."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pressroom.content.problems import Problem
from pressroom.content.remarks.contacts import missing_contact
from pressroom.content.remarks.dates import date_of_dateline, still_ahead, weekdays
from pressroom.content.remarks.names import misspelt_names, misspelt_surnames
from pressroom.content.remarks.quotations import (
    missing_speaker,
    quotation_outside_quotes,
    unpaired_marks,
)
from pressroom.content.remarks.slips import doubled_words, repeated_paragraphs, unfilled_places
from pressroom.content.remarks.subject import Subject

Rule = Callable[[Subject], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    missing_contact,
    still_ahead,
    date_of_dateline,
    weekdays,
    misspelt_names,
    misspelt_surnames,
    missing_speaker,
    quotation_outside_quotes,
    unpaired_marks,
    doubled_words,
    repeated_paragraphs,
    unfilled_places,
)


def remarks_on(subject: Subject) -> Iterator[Problem]:
    """Yield what every rule remarks on *subject*."""
    for rule in RULES:
        yield from rule(subject)
