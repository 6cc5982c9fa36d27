"""The lines at the head of a directive: ``:role: executive director``.

They are read here, raw, rather than by MyST, whose reader takes them for YAML: it would drop
what follows a ``#``, refuse a value that begins with a quotation mark and keep only the last
of two phones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pressroom.content.problems import Problem, unknown

_FIELD = re.compile(r":([^\s:]+):(.*)")


@dataclass(frozen=True, slots=True)
class Field:
    """One ``:name: value`` line; ``line`` counts from 1 in the page."""

    name: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """A directive as it stands in the page.

    ``line`` is that of its opening fence; ``body_line`` that of the first line of ``body``.
    """

    name: str
    argument: str
    fields: tuple[Field, ...]
    body: tuple[str, ...]
    line: int
    body_line: int

    def values(self, name: str) -> list[Field]:
        return [field for field in self.fields if field.name == name]

    def value(self, name: str) -> str:
        """The value of the only field of that *name*, or the empty string."""
        return next((field.value for field in self.fields if field.name == name), "")

    def line_of(self, name: str) -> int:
        return next((field.line for field in self.fields if field.name == name), self.line)


def read_block(name: str, argument: str, content: Sequence[str], line: int, offset: int) -> Block:
    """Part the *content* lines of a directive into its fields and its body.

    *line* is the line of the opening fence, *offset* that of ``content[0]``.
    """
    fields: list[Field] = []
    rest = 0
    for rest, text in enumerate([*content, ""]):
        match = _FIELD.fullmatch(text.strip())
        if match is None:
            break
        fields.append(Field(match[1], match[2].strip(), offset + rest))
    while rest < len(content) and not content[rest].strip():
        rest += 1
    return Block(
        name=name,
        argument=argument.strip(),
        fields=tuple(fields),
        body=tuple(content[rest:]),
        line=line,
        body_line=offset + rest,
    )


def check_fields(block: Block, once: Iterable[str], many: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with the names of the fields: unknown, or there twice."""
    single, allowed = set(once), [*once, *many]
    expected = f"Expected {', '.join(f':{name}:' for name in allowed) or 'no fields here'}."
    problems: list[Problem] = []
    seen: set[str] = set()
    for field in block.fields:
        if field.name not in allowed:
            problems.append(
                Problem(field.line, *unknown(f"{block.name} field", field.name, expected, allowed))
            )
        elif field.name in single and field.name in seen:
            problems.append(Problem(field.line, f"A {block.name} has one :{field.name}: only."))
        seen.add(field.name)
    return problems
