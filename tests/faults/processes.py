"""Commands run in processes of their own, to be disturbed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import PROJECT

PRESSROOM = (sys.executable, "-c", "import sys; from pressroom.cli import main; sys.exit(main())")
UNFINISHED = ".new"
OTHERS = (".lock", "report.json")


def pressroom(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``pressroom`` in *folder* to its end."""
    return run([*PRESSROOM, *arguments], folder)


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def kill_at_every_step(archive: Path, *arguments: str) -> int:
    """See :mod:`tests.faults.killing`."""
    program = [sys.executable, "-m", "tests.faults.killing", str(archive), *arguments]
    done = run(program, PROJECT)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file in *folder* but locks, what a killed command had begun, and the report
    of an import, which tells of one run only."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in OTHERS and path.suffix != UNFINISHED
    }
