"""The text files of ``words/`` as rules: each names alternatives that may hold further slots."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

Rules = Mapping[str, tuple[str, ...]]

WORDS = Path(__file__).parent / "words"
SLOT = re.compile(r"\{([a-z_.-]+)\}")


@cache
def read_rules(*names: str) -> Rules:
    """Return the rules of the files *names* of ``words/`` together.

    A rule begins with ``[its.name]``; the lines below it are its alternatives, and a line holds
    several if `` | `` stands between them. ``#`` begins a line of comment.
    """
    rules: dict[str, tuple[str, ...]] = {}
    for name in names:
        rule = ""
        for line in read_lines(name):
            if line.startswith("[") and line.endswith("]"):
                rule = line[1:-1]
            else:
                rules[rule] = (*rules.get(rule, ()), *line.split(" | "))
    return rules


def read_lines(name: str) -> list[str]:
    """Return the lines of the file *name* of ``words/`` that are neither empty nor comment."""
    lines = (WORDS / name).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
