"""The part of YAML that a page needs: strings, lists and mappings, each with its line.

Every scalar stays the string that was written: ``no`` is not false and ``2021-12-02`` not a
date, so the schema alone decides what a value means. Tags, anchors and aliases are refused
(they can run code or expand without end), and so are repeated keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from pressroom.content.problems import Problem, quoted

Value = str | list["Value"] | dict[str, "Value"] | None
Path = tuple[str | int, ...]

MAX_DEPTH = 12
"""Front matter and directory need four levels; a document deeper than this is an attack."""
MAX_LENGTH = 5_000_000
"""Characters. A directory of fifty thousand people stays below it."""

_Loader: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class YamlProblem(Exception):
    """The text is not the YAML that is expected; carries the :class:`Problem`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass
class Document:
    """A parsed text: its value, and the line where each part of it stands."""

    value: Value
    lines: Mapping[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Return the line of the innermost part on *path* that the text really has."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)


def parse(text: str, first_line: int = 1) -> Document:
    """Parse *text*, whose first line is line *first_line* of its file.

    :raises YamlProblem: at the first thing that is not plain YAML.
    """
    if len(text) > MAX_LENGTH:
        raise YamlProblem(_problem(first_line, "This is longer than any archive needs."))
    try:
        return _Builder(first_line).build(yaml.parse(text, Loader=_Loader))
    except yaml.YAMLError as error:
        raise YamlProblem(_syntax_problem(error, text, first_line)) from error


def _problem(line: int, what: str, expected: str = "") -> Problem:
    return Problem(line, what, expected, fatal=True)


def _syntax_problem(error: yaml.YAMLError, text: str, first_line: int) -> Problem:
    # What never closes is found out at the end, and to be mended where it opens.
    at = "context_mark" if "quoted scalar" in str(getattr(error, "context", "")) else "problem_mark"
    mark = getattr(error, at, None)
    control = yaml.reader.Reader.NON_PRINTABLE.search(text)
    above = mark.line if mark else text.count("\n", 0, control.start() if control else 0)
    line = first_line + above
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    return _problem(
        line,
        f"This is not valid YAML: {what}.",
        "A value that holds a colon, a quotation mark or a # is safest in quotation marks.",
    )


class _Builder:
    """Builds a :class:`Document` from YAML events, so that nothing expands behind our back."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.lines: dict[Path, int] = {}

    def build(self, events: Iterator[yaml.Event]) -> Document:
        value: Value = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise YamlProblem(_problem(self._line(event), "A second YAML document begins."))
            elif isinstance(event, yaml.NodeEvent):
                value = self._node(event, events, ())
        return Document(value, self.lines)

    def _line(self, event: yaml.Event) -> int:
        # The type stubs allow for no mark; every event that a parser makes has one.
        return self.first_line + (event.start_mark.line if event.start_mark else 0)

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], path: Path) -> Value:
        self._refuse_magic(event)
        if len(path) > MAX_DEPTH:
            raise YamlProblem(_problem(self._line(event), "This is nested too deeply."))
        self.lines.setdefault(path, self._line(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        assert isinstance(event, yaml.ScalarEvent)
        # The style of a plain scalar is None, or '' where PyYAML was built with libyaml.
        is_empty = event.value == "" and not event.style
        return None if is_empty else str(event.value)

    def _refuse_magic(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            name = quoted(str(getattr(event, "anchor", "")))
            raise YamlProblem(
                _problem(
                    self._line(event),
                    f"A YAML anchor or alias ({name}) is not allowed.",
                    "Write the value out; put text that begins with & or * in quotation marks.",
                )
            )
        tag = getattr(event, "tag", None)
        if tag:
            raise YamlProblem(
                _problem(
                    self._line(event),
                    f"A YAML tag ({quoted(str(tag))}) is not allowed.",
                    "Write plain text; put text that begins with ! in quotation marks.",
                )
            )

    def _sequence(self, events: Iterator[yaml.Event], path: Path) -> list[Value]:
        items: list[Value] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[yaml.Event], path: Path) -> dict[str, Value]:
        mapping: dict[str, Value] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            if key in mapping:
                what = f"The key {quoted(key)} stands here a second time."
                raise YamlProblem(_problem(self._line(event), what, "Keep one of the two."))
            self.lines[*path, key] = self._line(event)
            mapping[key] = self._node(next(events), events, (*path, key))
        return mapping

    def _key(self, event: yaml.Event) -> str:
        self._refuse_magic(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise YamlProblem(_problem(self._line(event), "A key must be plain text."))
        return str(event.value)
