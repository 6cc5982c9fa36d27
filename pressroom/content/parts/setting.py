"""The settings ``pressroom_parts``, all parts of an archive, and ``pressroom_part``, which is this.

Every part may have the same ``pressroom_parts``: what it says of the part itself names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator, Field

from pressroom.content.links import is_web_address
from pressroom.content.models import validate
from pressroom.content.problems import quoted, unknown
from pressroom.content.schema import ID_PATTERN, Strict, Text
from pressroom.content.strict_yaml import Document

SETTING = "pressroom_parts"
OWN = "pressroom_part"
_EXAMPLE = '{"2000s": {"title": "2000–2009", "url": "/projects/2000s/en/latest/"}}'
_OUTSIDE = re.compile(r"[?#\\\s]|/\.\.?/|^//")


class PartsError(Exception):
    """The settings are wrong; the text has a line for each thing that is."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its ``name`` in the settings, what readers call it, and where it stands.

    ``url`` ends with ``/``; it is a whole address, or the path on the host that all parts share.
    ``folder``, if any, is where this archive keeps a copy of what the part says of itself.
    """

    name: str
    title: str
    url: str
    folder: str = ""


def _address(text: str) -> str:
    if _OUTSIDE.search(text) or not (text.startswith("/") or is_web_address(text)):
        raise ValueError("Expected where the part stands: /projects/2000s/en/latest/ or https://…/")
    return text if text.endswith("/") else f"{text}/"


class Entry(Strict):
    """What the settings say of one part."""

    title: Text = Field(description="what readers call the part, such as 2000–2009.")
    url: Annotated[Text, AfterValidator(_address)] = Field(
        description="where the part stands, such as /projects/2000s/en/latest/."
    )
    folder: Text = Field("", description="the folder with a copy of its catalogue and inventory.")


def parts_in(parts: object, own: str) -> tuple[Part, ...]:
    """Return the parts that the settings name, in their order; none if both are empty.

    :raises PartsError: if something in them is wrong.
    """
    if not parts and not own:
        return ()
    if not isinstance(parts, Mapping) or not parts:
        raise PartsError(f"{SETTING} is no dictionary of parts. Expected one such as {_EXAMPLE}")
    problems: list[str] = []
    read = [_part(str(name), entry, problems) for name, entry in parts.items()]
    found = tuple(part for part in read if part)
    problems += _shared_addresses(found)
    if own not in parts:
        expected = f"Expected the part that is built here: {', '.join(map(str, parts))}."
        problems.append(f"{OWN}: {' '.join(unknown('part', own, expected, map(str, parts)))}")
    if problems:
        raise PartsError("\n".join(problems))
    return found


def _part(name: str, entry: object, problems: list[str]) -> Part | None:
    """Return the part called *name*; what is wrong with it is added to *problems*."""
    where = f"{SETTING}[{quoted(name)}]"
    if not re.fullmatch(ID_PATTERN, name):
        problems.append(
            f"{where}: the name is wrong. Expected lower-case letters a to z, digits and single "
            "hyphens, such as 2000s."
        )
    value = dict(entry) if isinstance(entry, Mapping) else entry
    read, wrong = validate(Entry, Document(value), "part")  # type: ignore[arg-type]
    problems += (f"{where}: {problem}" for problem in wrong)
    return Part(name, read.title, read.url, read.folder) if read else None


def _shared_addresses(parts: tuple[Part, ...]) -> Iterator[str]:
    standing: dict[str, str] = {}
    for part in parts:
        other = standing.setdefault(part.url, part.name)
        if other != part.name:
            yield f"{SETTING}: {quoted(other)} and {quoted(part.name)} both stand at {part.url}."
