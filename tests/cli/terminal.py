"""The ``pressroom`` command at a real terminal, with somebody who types."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path


def typed(folder: Path, arguments: Sequence[str], answers: Sequence[str]) -> tuple[int, str]:
    """Run the command in *folder*, type *answers*, a line each, then end of input.

    Return the exit code and the screen.
    """
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "pressroom", *arguments]
    process = subprocess.Popen(command, cwd=folder, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    os.write(master, "".join(f"{answer}\n" for answer in answers).encode() + b"\x04")
    screen = b""
    # Linux says that the other end is closed by an error.
    with suppress(OSError):
        while chunk := os.read(master, 4096):
            screen += chunk
    os.close(master)
    return process.wait(), screen.decode()
