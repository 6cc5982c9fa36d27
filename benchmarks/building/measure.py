"""Runs one command and says what it took."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from benchmarks.building.memory import MemoryWatch

LAST_LINES = 10


class BuildFailed(Exception):
    """A command that was to be measured ended with an error."""


@dataclass(frozen=True)
class Measure:
    """What a command took, with all the processes that it started.

    ``seconds`` are those of a clock; memory is in bytes.
    """

    seconds: float
    cpu_seconds: float
    peak_memory: int


def measure(command: Sequence[str], folder: Path) -> Measure:
    """Run *command* in *folder*.

    :raises BuildFailed: with the last lines it printed, if it fails.
    """
    with TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 (commands of this package)
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # All that it starts is known by its session.
            start_new_session=True,
        )
        watch = MemoryWatch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        watch.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise BuildFailed(_last_lines(output.read(), process.returncode))
    # Processes that were started and waited for are part of what wait4 tells.
    largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Measure(seconds, usage.ru_utime + usage.ru_stime, watch.peak or largest)


def _last_lines(output: bytes, code: int) -> str:
    lines = [line.strip() for line in output.decode(errors="replace").splitlines()]
    printed = " | ".join([line for line in lines if line][-LAST_LINES:])
    return printed or f"exit code {code}, and nothing was printed"
