"""Release pages that the public must not see yet: those under embargo, and drafts.

They are found by their front matter alone, before anything else reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pressroom.content.problems import ContentError
from pressroom.content.release_files import (
    SUFFIX,
    ReleaseFile,
    edition_of,
    release_files,
    remains,
)
from pressroom.content.schema import Instant
from pressroom.content.source import split_front_matter
from pressroom.content.strict_yaml import YamlProblem, parse
from pressroom.content.text_files import read_text

_INSTANT = TypeAdapter[datetime | None](Instant)
_MENTION = re.compile(r"embargo|draft|\\", re.IGNORECASE)
"""Front matter without any of these words, and without escapes that could spell them, is public."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A page that is kept back: until the *embargo* is over, or as a draft (``None``)."""

    file: ReleaseFile
    embargo: datetime | None


def hidden_pages(releases: Path, now: datetime) -> Iterator[Hidden]:
    """Yield every page in the folder *releases* that is under embargo at *now*, or a draft.

    The pages of its earlier editions are hidden with it. A page whose front matter does not say
    it clearly is left to those who read it whole, and refuse it.
    """
    for file in release_files(releases):
        if page := hidden_page(file, now):
            yield page
            yield from (Hidden(edition, page.embargo) for edition in _editions(releases, file))


def hidden_page(file: ReleaseFile, now: datetime) -> Hidden | None:
    """Return how the page *file* is kept back at *now*; ``None`` if it is public."""
    values = _front_matter(file.path)
    embargo = _embargo(values.get("embargo"))
    if _is_draft(values.get("draft")):
        # A draft stays one when its embargo is over.
        return Hidden(file, None)
    return Hidden(file, embargo) if embargo and embargo > now else None


def _front_matter(path: Path) -> Mapping[str, Any]:
    """Return the keys and values of a page that mentions an embargo or a draft."""
    try:
        source = split_front_matter(read_text(path))
        if _MENTION.search(source.front_matter) is None:
            return {}
        value = parse(source.front_matter, first_line=2).value
    except (YamlProblem, ContentError):
        return {}
    return value if isinstance(value, dict) else {}


def _editions(releases: Path, file: ReleaseFile) -> Iterator[ReleaseFile]:
    for path in remains(releases, file.id):
        name = f"{file.id}/{path.stem}"
        if path.suffix == SUFFIX and edition_of(name):
            yield ReleaseFile(name, path)


def _embargo(value: object) -> datetime | None:
    try:
        return _INSTANT.validate_python(value) if value else None
    except ValidationError:
        return None


def _is_draft(value: object) -> bool:
    # Whatever else stands there is refused when the page is read.
    return value in ("true", "yes")
