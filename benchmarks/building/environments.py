"""An environment for each set of packages, made once and kept."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

STAMP = "installed.txt"
"""Written last, so that an environment whose making was interrupted is made again."""


class NotInstalled(Exception):
    """An environment could not be made."""


def python_with(packages: Sequence[str], folder: Path) -> Path:
    """Return the Python of an environment in *folder* that holds *packages* from PyPI.

    :raises NotInstalled: with the last line of what pip or venv said.
    """
    python, stamp = folder / "bin" / "python", folder / STAMP
    wanted = "\n".join([sys.version, *packages])
    if not (stamp.is_file() and stamp.read_text("utf-8") == wanted):
        _run(sys.executable, "-m", "venv", "--clear", str(folder))
        _run(str(python), "-m", "pip", "install", "--quiet", *packages)
        stamp.write_text(wanted, "utf-8")
    # Not resolved: the link itself is what tells Python which environment it is in.
    return python.absolute()


def _run(*command: str) -> None:
    done = subprocess.run(  # noqa: S603 (venv and pip)
        command,
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise NotInstalled(lines[-1] if lines else f"{command[:3]} failed")
