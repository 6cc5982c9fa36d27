"""Additions to the front matter of a page; all else in the page stays as it is to the byte.

A YAML library that writes would set everybody's lines, comments and quotation marks anew. So the
place is looked up with the parser, and lines are put there. Whoever calls this reads the result
again, and refuses it if it does not say what it should.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import yaml

from pressroom.content.yaml_lines import block_item, block_mapping, flow_mapping

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def with_mapping(text: str, key: str, values: Mapping[str, str]) -> str:
    """Return the page *text* with *key*, a mapping of *values*, at the end of its front matter."""
    place = _Place.of(text, key)
    lines = [f"{place.indent}{key}:", *block_mapping(values, f"{place.indent}  ")]
    return _inserted(text, place.end, lines)


def with_item(text: str, key: str, values: Mapping[str, str]) -> str:
    """Return the page *text* with a mapping of *values* as the last item of the list *key*."""
    place = _Place.of(text, key)
    if place.items is None:
        lines = [f"{place.indent}{key}:", *block_item(values, f"{place.indent}  ")]
        return _inserted(text, place.end, lines)
    at, indent, is_flow, is_empty = place.items
    if is_flow:
        return f"{text[:at]}{'' if is_empty else ', '}{flow_mapping(values)}{text[at:]}"
    return _inserted(text, _line_end(text, at), block_item(values, indent))


def without_line(text: str, key: str) -> str:
    """Return the page *text* without the line of *key* in its front matter.

    It stays as it is where no line begins with that key, or several do.
    """
    begin, end = _limits(text)
    line = re.compile(rf"[ ]*{re.escape(key)}[ ]*:[^\r\n]*(?:\r\n|\r|\n)")
    starts = [m.start() for m in _LINE.finditer(text, begin, end)]
    found = [match for at in starts if (match := line.match(text, at, end))]
    return text[: found[0].start()] + text[found[0].end() :] if len(found) == 1 else text


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something can be added: ``end`` of the front matter, the ``indent`` of its keys; and
    of the list in question, if there is one, where its last item ends, the indent of its items,
    whether it is written in brackets, and whether it is empty."""

    end: int
    indent: str
    items: tuple[int, str, bool, bool] | None

    @classmethod
    def of(cls, text: str, key: str) -> _Place:
        begin, end = _limits(text)
        events = list(yaml.parse(text[begin:end], Loader=yaml.BaseLoader))
        root = next((e for e in events if isinstance(e, yaml.MappingStartEvent)), None)
        indent = " " * _column(root) if root else ""
        return cls(end, indent, _items(events, key, begin))


def _items(
    events: Iterable[yaml.Event], key: str, begin: int
) -> tuple[int, str, bool, bool] | None:
    """Return what :class:`_Place` tells of the list below *key*, a key of the outermost mapping."""
    top = _values(events)
    own = next((value for name, value in top if name == key), [])
    if not own or not isinstance(own[0], yaml.SequenceStartEvent):
        return None
    first, *others = own
    is_empty = len(others) == 1
    is_flow = bool(getattr(first, "flow_style", False))
    # The end of a list or mapping in lines is only noticed at what follows it, comments or not.
    written = (
        event
        for event in others[:-1]
        if isinstance(event, yaml.ScalarEvent) or (event.end_mark != event.start_mark)
    )
    last = first if is_empty else list(written)[-1]
    return begin + _end(last), " " * _column(first), is_flow, is_empty


def _values(events: Iterable[yaml.Event]) -> Iterator[tuple[str, list[yaml.Event]]]:
    """Yield each key of the outermost mapping with the events of its value."""
    depth, key, value = 0, "", list[yaml.Event]()
    for event in events:
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth == 1 and not key and isinstance(event, yaml.ScalarEvent):
            key = event.value
        elif depth >= 1 and key:
            value.append(event)
            if depth == 1 and not isinstance(event, yaml.CollectionStartEvent):
                yield key, value
                key, value = "", []
        depth += isinstance(event, yaml.CollectionStartEvent)


def _limits(text: str) -> tuple[int, int]:
    """Return where the front matter of *text* begins and ends: between its lines of ``---``."""
    lines = _LINE.finditer(text)
    begin = next(lines).end()
    end = next(line.start() for line in lines if line[0].rstrip() == "---")
    return begin, end


def _line_end(text: str, at: int) -> int:
    """Return where the line after that of *at* begins; *at* itself if it begins a line."""
    line = _LINE.match(text, at)
    return line.end() if line and text[at - 1] not in "\r\n" else at


def _inserted(text: str, at: int, lines: Iterable[str]) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    fresh = "".join(f"{line}{newline}" for line in lines)
    return text[:at] + fresh + text[at:]


def _column(event: yaml.Event) -> int:
    return event.start_mark.column if event.start_mark else 0


def _end(event: yaml.Event) -> int:
    return event.end_mark.index if event.end_mark else 0
