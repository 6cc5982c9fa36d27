"""``sphinx-build`` killed when it has opened a file and not yet written it.

Run as a program, with the end of the file's name and the arguments of ``sphinx-build``.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from sphinx.cmd.build import main

WRITES = os.O_WRONLY | os.O_RDWR


class Killer:
    """Kills this process once it opens a file for writing whose name has this *end*."""

    def __init__(self, end: str) -> None:
        self.end = end

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.end or event != "open" or not isinstance(arguments[0], str | os.PathLike):
            return
        path, _mode, flags = arguments
        if os.fspath(path).endswith(self.end) and flags & WRITES:
            self.end = ""
            # As the kernel does it when it opens the file; this is called just before.
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    sys.addaudithook(Killer(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
