"""What time it is, for embargoes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

EPOCH = "SOURCE_DATE_EPOCH"


def moment(given: str, environ: Mapping[str, str]) -> datetime:
    """Return the instant for which the archive is made, in UTC or with the offset of *given*.

    That is *given* (ISO 8601 with an offset), else the real time; or ``SOURCE_DATE_EPOCH`` of
    *environ* (https://reproducible-builds.org/specs/source-date-epoch/), seconds in UTC, but
    never one that lies ahead: a build for tomorrow's packages must not lift an embargo today.

    :raises ValueError: if *given* is no instant with an offset, or the epoch no number.
    """
    if given:
        instant = datetime.fromisoformat(given)
        if instant.tzinfo is None:
            raise ValueError(f"{given} has no offset from UTC")
        return instant
    real = datetime.now(UTC)
    epoch = environ.get(EPOCH, "")
    return min(real, _instant_of(epoch)) if epoch else real


def _instant_of(epoch: str) -> datetime:
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(f"{EPOCH} is {epoch!r}, which is no number of seconds") from error
