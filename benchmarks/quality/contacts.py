"""The contacts of drafts against the labels.

A contact is right only if its name, all its phones (compared by their figures) and all its e-mail
addresses are. What is labelled is contact matter: a block, a line, or a label with a contact in
the midst of a line. A number within a sentence (“call the Reno office at …”) is text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from benchmarks.quality.tally import Tally
from pressroom.acquire.draft import ContactPart, Draft
from pressroom.content.names import fold

Triple = tuple[str, tuple[str, ...], tuple[str, ...]]


def compare_contacts(
    name: str, draft: Draft, labels: Iterable[dict[str, Any]], tally: Tally
) -> None:
    """Count the contacts of *draft*, the document *name*, against its *labels*."""
    parts = (part for part in draft.parts if isinstance(part, ContactPart))
    found = Counter(_triple(part.name, part.phones, part.emails) for part in parts)
    wanted = Counter(_triple(c["name"], c["phones"], c["emails"]) for c in labels)
    tally.add(right=(found & wanted).total(), found=found.total(), wanted=wanted.total())
    tally.errors += [f"{name}: wrong {triple}" for triple in found - wanted]
    tally.errors += [f"{name}: missed {triple}" for triple in wanted - found]


def _triple(name: str, phones: Iterable[str], emails: Iterable[str]) -> Triple:
    figures = sorted("".join(filter(str.isdigit, phone)) for phone in phones)
    return fold(name), tuple(figures), tuple(sorted(email.casefold() for email in emails))
