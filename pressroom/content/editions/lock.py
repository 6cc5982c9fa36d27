"""One command at a time writes to an archive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOCK = ".lock"


class Busy(Exception):
    """Another command is writing to the archive."""


@contextmanager
def locked(releases: Path) -> Iterator[None]:
    """Keep every other command from writing to the folder *releases*.

    The lock ends with the process, however that ends; its empty file stays.

    :raises Busy: if another command has it.
    """
    lock = FileLock(releases / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Busy(
            f"Another pressroom command is writing to {releases}; run this one again when it is "
            "done."
        ) from error
    try:
        yield
    finally:
        lock.release()
