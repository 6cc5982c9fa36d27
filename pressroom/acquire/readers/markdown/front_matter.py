"""The front matter of other generators' Markdown: Hugo, Jekyll, Pelican.

Read with safe loaders only, and without what could expand without end.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

import yaml

_LONGEST = 200_000
_FENCED = re.compile(
    r"(---|\+\+\+)[ \t]*\n(.*?)^(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_PELICAN = re.compile(r"([A-Za-z][\w-]{0,40}):(?:[ \t]+(\S.*))?\Z")
_GOES_ON = re.compile(r"(?: {4}|\t)\s*(\S.*)\Z")
# One of these comes first, or what looks like Pelican's lines may be the release's own.
_PELICAN_BEGINS = frozenset(("title", "date", "slug", "category", "author", "lang"))
_NULL = "tag:yaml.org,2002:null"


class FrontMatterProblem(Exception):
    """The front matter cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A Markdown file in two: its ``fields``, keys in lower case, and its ``body``."""

    fields: Mapping[str, object]
    body: str


class _Loader(yaml.SafeLoader):
    """YAML as it stands: no aliases, which can multiply a short text a billion times, no key
    twice, and every value but null a text (a title may be Yes, 1.10 or 12:30)."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [pair for pair in pairs if pair[0] == _NULL]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise FrontMatterProblem("it uses YAML aliases")
        return super().compose_node(parent, index)

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Hashable, object]:
        mapping = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            raise FrontMatterProblem("it names a key twice")
        return mapping


def part(text: str) -> Parted:
    """Part *text* into front matter and body.

    :raises FrontMatterProblem: if there is front matter and it is broken.
    """
    if match := _FENCED.match(text):
        value = _loaded(match[1], match[2])
        # A rule, some words and another rule are no front matter.
        is_prose = isinstance(value, str)
        return Parted({}, text) if is_prose else Parted(_lowered(value), text[match.end() :])
    if text.startswith("{"):
        return _json(text)
    return _pelican(text)


def text_of(value: object) -> str:
    """Return a front matter value as one line of text; lists and mappings are none."""
    if isinstance(value, datetime | date | time):
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


def is_true(value: object) -> bool:
    """Return whether a front matter value says yes."""
    return value is True or text_of(value).lower() in ("true", "yes", "on")


def is_false(value: object) -> bool:
    """Return whether a front matter value says no; none says nothing."""
    return value is False or text_of(value).lower() in ("false", "no", "off")


def _loaded(fence: str, text: str) -> object:
    if len(text) > _LONGEST:
        raise FrontMatterProblem("it is longer than any front matter")
    try:
        return tomllib.loads(text) if fence == "+++" else yaml.load(text, Loader=_Loader)  # noqa: S506
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise FrontMatterProblem(" ".join(str(error).split())[:200]) from error


def _json(text: str) -> Parted:
    try:
        value, end = json.JSONDecoder(object_pairs_hook=_once).raw_decode(text[:_LONGEST])
    except (ValueError, RecursionError):
        return Parted({}, text)
    return Parted(_lowered(value), text[end:])


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    if len(mapping := dict(pairs)) < len(pairs):
        raise FrontMatterProblem("it names a key twice")
    return mapping


def _pelican(text: str) -> Parted:
    """Read ``Title: …`` lines at the top, up to a blank line; prose with colons is none of them."""
    fields: dict[str, object] = {}
    key = ""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if not line.strip():
            is_known = "title" in fields and next(iter(fields)) in _PELICAN_BEGINS
            return Parted(fields, "\n".join(lines[number:])) if is_known else Parted({}, text)
        if key and (more := _GOES_ON.match(line)):
            fields[key] = f"{fields[key]} {more[1]}".strip()
            continue
        match = _PELICAN.match(line)
        if match is None or match[1].lower() in fields:
            break
        key = match[1].lower()
        fields[key] = (match[2] or "").strip()
    return Parted({}, text)


def _lowered(value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise FrontMatterProblem("it is no list of keys and values")
    lowered = {str(key).lower(): entry for key, entry in value.items()}
    if len(lowered) < len(value):
        raise FrontMatterProblem("it names a key twice")
    return lowered
