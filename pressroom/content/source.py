"""A page's text in two: front matter and body."""

from __future__ import annotations

from dataclasses import dataclass

from pressroom.content.problems import Problem
from pressroom.content.strict_yaml import YamlProblem


@dataclass(frozen=True, slots=True)
class Source:
    """A page's text in two: ``body`` begins on line ``body_line`` (from 1)."""

    front_matter: str
    body: str
    body_line: int


def split_front_matter(text: str) -> Source:
    """Part *text* at the two lines of ``---``.

    :raises YamlProblem: if the text does not begin with front matter, or it never ends.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        what = "This page has no front matter."
        expected = "Expected --- on the first line, then title:, date:, kind: and so on, then ---."
        raise YamlProblem(Problem(1, what, expected, fatal=True))
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return Source("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2)
    raise YamlProblem(
        Problem(1, "The front matter never ends.", "Expected a line --- after it.", True)
    )
