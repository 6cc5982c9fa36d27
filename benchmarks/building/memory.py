"""How much memory a command and all it starts hold together, at most."""

from __future__ import annotations

import re
from pathlib import Path
from threading import Event, Thread

PROCESSES = Path("/proc")
EVERY = 0.1
"""Seconds between two looks."""
_SHARE = re.compile(r"^Pss:\s*(\d+) kB", re.MULTILINE)


class MemoryWatch(Thread):
    """Looks again and again at the processes of *session*, and keeps the highest sum in ``peak``.

    What several processes share is counted once, as Linux parts it among them. It stays 0 on
    systems that do not tell.
    """

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self.session = session
        self.peak = 0
        self._is_over = Event()

    def run(self) -> None:
        while True:
            self.peak = max(self.peak, _held(self.session))
            if self._is_over.wait(EVERY):
                return

    def stop(self) -> None:
        """End the watch."""
        self._is_over.set()
        self.join()


def _held(session: int) -> int:
    if not PROCESSES.is_dir():
        return 0
    processes = (path for path in PROCESSES.iterdir() if path.name.isdecimal())
    return sum(_share(path) for path in processes if _session(path) == session)


def _session(process: Path) -> int | None:
    # The name of the program, in parentheses, may hold anything.
    fields = _read(process / "stat").rpartition(")")[2].split()
    return int(fields[3]) if fields else None


def _share(process: Path) -> int:
    found = _SHARE.search(_read(process / "smaps_rollup"))
    return int(found[1]) * 1024 if found else 0


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:  # the process has ended
        return ""
