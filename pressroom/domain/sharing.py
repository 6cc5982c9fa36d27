"""Work on many documents shared out among the processes that ``-j`` allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sphinx.util.parallel import ParallelTasks, parallel_available

from pressroom.domain.garbage import begin_process

ROUNDS = 3
"""Shares of each process: fewer wait for the slowest one, more begin anew more often, and a process
that begins takes a copy of what it touches of everything read so far."""
MOST = 250
"""Documents of a share: what a process has touched and made is freed when it ends."""
FEWEST = 10
"""A smaller share is not worth a process."""


def share_out(
    docnames: Sequence[str],
    processes: int,
    work: Callable[[Sequence[str]], Any],
    keep: Callable[[Sequence[str], Any], None],
) -> None:
    """Have *work* done on all of *docnames*, and *keep* called here with what came of each share.

    What comes of it must be something that can be pickled.
    """
    if processes < 2 or not parallel_available or len(docnames) < 2 * FEWEST:
        keep(docnames, work(docnames))
        return
    size = min(MOST, max(FEWEST, -(-len(docnames) // (processes * ROUNDS))))

    def begin(some: Sequence[str]) -> Any:
        begin_process()
        return work(some)

    tasks = ParallelTasks(processes)
    for start in range(0, len(docnames), size):
        tasks.add_task(begin, docnames[start : start + size], keep)
    tasks.join()
