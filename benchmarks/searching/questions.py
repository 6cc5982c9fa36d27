"""Questions whose answers are known, and which release answers them.

``labels/questions.jsonl`` holds one question a line: of which corpus, of which kind, as a reader
types it, and every release that answers it. They were chosen from the texts, before it was seen
what the search finds. A release of the generated archive (1,000 releases, seed 0) goes by its
id, one of a folder of sources by the name of its document.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

QUESTIONS = Path(__file__).parents[1] / "labels" / "questions.jsonl"


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader types, what *kind* of question it is, and every release that answers it."""

    kind: str
    text: str
    answers: frozenset[str]


def read_questions(corpus: str, path: Path = QUESTIONS) -> list[Question]:
    """Return the questions about the *corpus* of that name."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [
        Question(row["kind"], row["question"], frozenset(row["answers"]))
        for row in rows
        if row["corpus"] == corpus
    ]
