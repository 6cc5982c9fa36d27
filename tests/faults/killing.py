"""A command killed at its first step on the disk, at its second, and so on to its last.

Run as a program, on an archive and the arguments of ``pressroom``. Beside the archive it leaves
``killed-1`` and so on: the archive as each kill left it; and ``again-1`` and so on: the same after
a second run that nobody disturbed; and ``whole``: after a run that was never disturbed.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pressroom.cli import main

STEPS = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir"})


def kill_at_every_step(archive: Path, arguments: Sequence[str]) -> int:
    """Return at how many steps the command was killed."""
    _run(_copy(archive, "whole"), arguments)
    step = 1
    while os.WIFSIGNALED(_run(_copy(archive, f"killed-{step}"), arguments, step)):
        _run(_copy(archive.with_name(f"killed-{step}"), f"again-{step}"), arguments)
        step += 1
    shutil.rmtree(archive.with_name(f"killed-{step}"))
    return step - 1


def _copy(archive: Path, name: str) -> Path:
    return Path(shutil.copytree(archive, archive.with_name(name)))


def _run(folder: Path, arguments: Sequence[str], kill_at: int = 0) -> int:
    """Run the command in a process of its own; return how that ended."""
    process = os.fork()
    if process:
        return os.waitpid(process, 0)[1]
    os.chdir(folder)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if kill_at:
        sys.addaudithook(_Killer(folder, kill_at))
    os._exit(main(arguments))


class _Killer:
    """Counts what is about to be done to a file in *folder*, and kills the process at a count."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = str(folder)
        self.left = count

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        is_step = event in STEPS or (event == "open" and self._writes(*arguments))
        if is_step and os.path.abspath(os.fsdecode(arguments[0])).startswith(self.folder):  # noqa: PTH100
            self.left -= 1
            if not self.left:
                os.kill(os.getpid(), signal.SIGKILL)

    @staticmethod
    def _writes(path: object, _mode: object, flags: int) -> bool:
        return isinstance(path, str | bytes) and bool(flags & (os.O_WRONLY | os.O_RDWR))


if __name__ == "__main__":
    print(kill_at_every_step(Path(sys.argv[1]), sys.argv[2:]))
