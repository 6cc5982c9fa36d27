"""The quotes of drafts against the labels.

A quote is found if its first six spoken words are; it is right about the speaker if the full name
is the label's. ``marks`` of a label say what the source kept: nothing said is all of them,
``part`` some, ``none`` a statement without any, ``inline`` one that begins in the paragraph which
announces it. ``shared`` quotes stand in one paragraph with another person's and cannot be quotes
of whole paragraphs. Recall counts quotes whose marks were kept; finding one of the others is no
error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from benchmarks.quality.tally import Tally
from pressroom.acquire.draft import Draft, QuotePart
from pressroom.content.names import fold
from pressroom.content.plain_text import paragraphs
from pressroom.content.spoken import spoken_runs

FIRST_WORDS = 6
PARTS = ("speaker", "role", "organization")


def compare_quotes(name: str, draft: Draft, labels: Iterable[dict[str, Any]], tally: Tally) -> None:
    """Count the quotes of *draft*, the document *name*, against its *labels*."""
    wanted = {_key(label["begins"].split()): label for label in labels}
    for part in draft.parts:
        if isinstance(part, QuotePart):
            tally.add(found=1)
            label = _label_of(part, wanted)
            if label is None:
                tally.errors.append(f"{name}: no quote: {part.speaker}: {part.paragraphs[0][:60]}")
            else:
                _compare(name, part, label, tally)
    for key, label in wanted.items():
        if _is_kept(label):
            tally.add(wanted=1)
            tally.errors.append(f"{name}: missed {key} ({label['speaker']})")


def _compare(name: str, part: QuotePart, label: dict[str, Any], tally: Tally) -> None:
    kept = int(_is_kept(label))
    tally.add(right=1, wanted=kept, **{"kept right": kept})
    for field in PARTS:
        is_right = fold(getattr(part, field)) == fold(label[field])
        tally.add(**{field: int(is_right)})
        if not is_right:
            what = f"{field} {getattr(part, field)!r}, not {label[field]!r}"
            tally.errors.append(f"{name}: {what}")


def _is_kept(label: dict[str, Any]) -> bool:
    return not label.get("marks") and not label.get("shared")


def _label_of(part: QuotePart, labels: dict[str, dict[str, Any]]) -> dict[str, Any] | None:
    """Take the label of *part* out of *labels*, and return it; nothing if there is none."""
    passage = [text for body in part.paragraphs for text in paragraphs(body.split("\n"))]
    begins = _key(" ".join(spoken_runs(passage, unclosed=True)).split())
    # Where the only mark stands at the end, no run begins like the label.
    return labels.pop(begins, None) or labels.pop(_key(passage[0].split()), None)


def _key(words: Sequence[str]) -> str:
    return re.sub(r"\W+", "", fold(" ".join(words[:FIRST_WORDS])))
