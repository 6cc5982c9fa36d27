"""The names that a reader may look for: suggested while typing, and found in each release.

``names/names.json`` lists the speakers, organizations and topics of the releases, the most
frequent first; ``static/pressroom/names.js`` loads it when someone types in the box. A release is
also found by other spellings, initials and translations than those printed on it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from pressroom.content.directory import Organization, Person
from pressroom.content.release import Release
from pressroom.domain.archive import Archive
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain

FOLDER = "names"
FILE = "names.json"
FEWEST_INITIALS = 3
"""Two letters stand for too much."""
_WORD = re.compile(r"[^\W\d_][\w'’]*")
Name = tuple[str, str]
"""A facet, and the id in the directory of something that has a value of it."""


def names_of(release: Release, archive: Archive) -> str:
    """Return the names by which *release* is sought, whether or not they are printed on it."""
    found = (spelling for name in _names(release) for spelling in _spellings(name, archive))
    return ", ".join(dict.fromkeys(found))


def write_names(app: Sphinx, exception: Exception | None) -> None:
    """Write the file of names, if it would be another one."""
    if exception is None and app.builder.name in SITE_BUILDERS:
        rows = list_names(press_domain(app.env).archive)
        write_if_new(Path(app.outdir, FOLDER, FILE), rows)


def write_if_new(path: Path, content: Any) -> None:
    """Write *content* as JSON to *path*, unless it is there: a file that stays keeps its time."""
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def list_names(archive: Archive) -> list[dict[str, Any]]:
    """Return a row for each name that releases have, those of the most releases first."""
    counts = Counter(name for entry in archive.newest_first for name in _names(entry.release))
    roles = _roles(archive)
    rows = [_row(name, count, roles, archive) for name, count in counts.items()]
    return sorted(rows, key=lambda row: (-row["count"], row["facet"], row["value"]))


def _row(name: Name, count: int, roles: dict[str, str], archive: Archive) -> dict[str, Any]:
    facet, key = name
    value, *others = _spellings(name, archive)
    role = roles.get(key, "") if facet == "speaker" else ""
    return {"facet": facet, "value": value, "role": role, "count": count, "spellings": others}


def _roles(archive: Archive) -> dict[str, str]:
    """Return the latest role of each speaker."""
    said = (entry.quote for entry in reversed(archive.quotes) if entry.quote)
    return {quote.speaker_id: quote.role for quote in said if quote.role}


def _names(release: Release) -> Iterable[Name]:
    return dict.fromkeys(
        (
            *(("topic", topic) for topic in release.topics),
            *(("organization", issuer) for issuer in release.issuers),
            *(("speaker", quote.speaker_id) for quote in release.quotes if quote.speaker_id),
            *(
                ("organization", quote.organization_id)
                for quote in release.quotes
                if quote.organization_id
            ),
        )
    )


def _spellings(name: Name, archive: Archive) -> Iterable[str]:
    """Return the facet's value for *name*, and what else it is called."""
    facet, key = name
    directory = archive.directory
    if facet == "topic":
        topic = directory.topics[key]
        return dict.fromkeys((topic.label(archive.language), *topic.labels.values()))
    if facet == "speaker":
        return dict.fromkeys(_called(directory.people[key]))
    organization = directory.organizations[key]
    return dict.fromkeys((*_called(organization), *_initials(_called(organization))))


def _called(entry: Person | Organization) -> tuple[str, ...]:
    return (entry.name, *entry.spellings)


def _initials(names: Iterable[str]) -> Iterator[str]:
    """Yield the initials of *names*: of "Open Ballot Project" OBP, of small words nothing."""
    for name in names:
        capitals = [word[0] for word in _WORD.findall(name) if word[0].isupper()]
        if len(capitals) >= FEWEST_INITIALS:
            yield "".join(capitals)
