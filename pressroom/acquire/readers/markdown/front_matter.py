"""The front matter of other generators' Markdown: Hugo, Jekyll, Pelican.

Read with safe loaders only, and without what could expand without end.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import yaml

_LONGEST = 200_000
_FENCED = re.compile(
    r"\s*\A(---|\+\+\+)[ \t]*\n(.*?)^(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_PELICAN = re.compile(r"([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)\Z")
_PELICAN_KEYS = frozenset(
    {
        "title",
        "date",
        "category",
        "tags",
        "slug",
        "author",
        "authors",
        "lang",
        "summary",
        "status",
        "modified",
    }
)


class FrontMatterProblem(Exception):
    """The front matter cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A Markdown file in two: its ``fields``, keys in lower case, and its ``body``."""

    fields: Mapping[str, object]
    body: str


class _Loader(yaml.SafeLoader):
    """YAML without aliases, which can multiply a short text a billion times."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise FrontMatterProblem("it uses YAML aliases")
        return super().compose_node(parent, index)


def part(text: str) -> Parted:
    """Part *text* into front matter and body.

    :raises FrontMatterProblem: if there is front matter and it is broken.
    """
    if match := _FENCED.match(text):
        return Parted(_fields(match[1], match[2]), text[match.end() :])
    if text.startswith("{"):
        return _json(text)
    return _pelican(text)


def text_of(value: object) -> str:
    """Return a front matter value as one line of text; lists and mappings are none."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bool | None) or not isinstance(value, str | int | float):
        return ""
    return " ".join(str(value).split())


def texts_of(value: object) -> tuple[str, ...]:
    """Return a value that is a list of texts, or one text with commas, as texts."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, Sequence):
        return tuple(text for part in value if (text := text_of(part)))
    return (text,) if (text := text_of(value)) else ()


def _fields(fence: str, text: str) -> Mapping[str, object]:
    if len(text) > _LONGEST:
        raise FrontMatterProblem("it is longer than any front matter")
    try:
        value = tomllib.loads(text) if fence == "+++" else yaml.load(text, Loader=_Loader)  # noqa: S506
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise FrontMatterProblem(" ".join(str(error).split())[:200]) from error
    return _lowered(value)


def _json(text: str) -> Parted:
    try:
        value, end = json.JSONDecoder().raw_decode(text[:_LONGEST])
    except (ValueError, RecursionError):
        return Parted({}, text)
    return Parted(_lowered(value), text[end:]) if isinstance(value, dict) else Parted({}, text)


def _pelican(text: str) -> Parted:
    """Read ``Title: …`` lines at the top; prose that begins with a colon is none of them."""
    fields: dict[str, object] = {}
    lines = text.split("\n")
    for number, line in enumerate(lines):
        match = _PELICAN.match(line)
        if match is None or match[1].lower() in fields:
            is_end = not line.strip() and "title" in fields and fields.keys() & _PELICAN_KEYS
            return Parted(fields, "\n".join(lines[number:])) if is_end else Parted({}, text)
        fields[match[1].lower()] = match[2].strip()
    return Parted({}, text)


def _lowered(value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise FrontMatterProblem("it is no list of keys and values")
    return {str(key).lower(): entry for key, entry in value.items()}
