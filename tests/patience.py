"""Telling a hang from a slow machine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 60
"""Far more than any machine needs for what is linear, far less than what is quadratic takes."""


@contextmanager
def patience() -> Iterator[None]:
    """Fail if what runs inside hangs: this thread's own work counts, not the machine's load."""
    begin = time.thread_time()
    yield
    assert time.thread_time() - begin < SECONDS
