"""One line of the ledger: what it says, and the lines before it that it names."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from pressroom.content.attachments.kinds import file_name
from pressroom.content.dates import parse_date
from pressroom.content.release_files import is_release_id

_SHA256 = re.compile(r"[0-9a-f]{64}")
_TRACE = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An edition as it was recorded: its number, the day it went out (EDTF), its fingerprint.

    ``attachments`` are the names of the files that it attached, in order of name, each with the
    SHA-256 of its bytes. A line of an edition without any has no such key, as before there were
    attachments.
    """

    release: str
    edition: int
    date: str
    sha256: str
    attachments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """That a release's text was taken out on the day *removed* (EDTF), in every edition.

    ``traces`` are digests of its words in runs, by which a copy of it is recognised; the words
    cannot be read back from them. See :mod:`pressroom.content.traces`.
    """

    release: str
    removed: str
    traces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """That a release no longer stands, since the day *withdrawn* (EDTF)."""

    release: str
    withdrawn: str


Fact = Recorded | Removed | Withdrawn
KINDS: tuple[type[Fact], ...] = (Recorded, Removed, Withdrawn)
PREVIOUS = "previous"
ATTACHMENTS = "attachments"
_KEYS = {kind: {*(f.name for f in fields(kind)), PREVIOUS} - {ATTACHMENTS} for kind in KINDS}


def line_of(fact: Fact, previous: Iterable[str]) -> str:
    """Return the line, without its end, that says *fact* and names the *previous* ones."""
    record: dict[str, Any] = {**asdict(fact), PREVIOUS: sorted(previous)}
    if attached := record.pop(ATTACHMENTS, None):
        record[ATTACHMENTS] = dict(attached)
    return json.dumps(record, ensure_ascii=False)


def line_digest(line: str) -> str:
    """Return the SHA-256 of a line without its end."""
    return hashlib.sha256(line.encode()).hexdigest()


def read_line(line: str) -> tuple[Fact, tuple[str, ...]]:
    """Return what *line* says, and the digests of the lines that it names.

    :raises ValueError: if it is not such a line; the text says why.
    """
    try:
        record = json.loads(line, object_pairs_hook=_mapping)
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON ({error.msg}, column {error.colno})") from error
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    attached = record.pop(ATTACHMENTS, {}) if _is_edition(record) else {}
    if not isinstance(record, dict) or set(record) not in _KEYS.values():
        raise ValueError("it has other keys than a line of the ledger")
    previous = _digests(record[PREVIOUS], _SHA256, PREVIOUS)
    release = _release(record["release"])
    if "removed" in record:
        traces = _digests(record["traces"], _TRACE, "traces")
        return Removed(release, _day(record["removed"]), traces), previous
    if "withdrawn" in record:
        return Withdrawn(release, _day(record["withdrawn"])), previous
    (sha256,) = _digests([record["sha256"]], _SHA256, "sha256")
    edition, day = _number(record["edition"]), _day(record["date"])
    return Recorded(release, edition, day, sha256, _attached(attached)), previous


def _is_edition(record: Any) -> bool:
    return isinstance(record, dict) and "edition" in record


def _attached(value: Any) -> tuple[tuple[str, str], ...]:
    try:
        names = [file_name(name) for name in value]
        digests = _digests([value[name] for name in names], _SHA256, ATTACHMENTS)
    except (TypeError, ValueError) as error:
        raise ValueError("its attachments are none") from error
    return tuple(sorted(zip(names, digests, strict=True)))


def _mapping(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _value in pairs}) < len(pairs):
        raise ValueError("it has a key twice")
    return dict(pairs)


def _release(value: Any) -> str:
    if not isinstance(value, str) or not is_release_id(value):
        raise ValueError("it names no release")
    return value


def _number(value: Any) -> int:
    if type(value) is not int or value < 1:
        raise ValueError("its edition is no number from 1 up")
    return value


def _day(value: Any) -> str:
    try:
        return parse_date(value).edtf
    except (ValueError, TypeError) as error:
        raise ValueError("its date is none") from error


def _digests(value: Any, form: re.Pattern[str], key: str) -> tuple[str, ...]:
    is_list = isinstance(value, list)
    if not is_list or not all(isinstance(part, str) and form.fullmatch(part) for part in value):
        raise ValueError(f"what stands for {key} is none")
    return tuple(value)
