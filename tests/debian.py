"""Commands of the system that read back what the archive writes."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

PACKAGES = {"epubcheck": "epubcheck", "pdftotext": "poppler-utils"}
"""The Debian package that brings a command; elsewhere it is called the same, or nearly."""


@cache
def command(name: str) -> str:
    """Return the path of the command, installing Debian's package if there is none.

    :raises FileNotFoundError: if it can be neither found nor installed; the message says what
        to do.
    """
    package = PACKAGES[name]
    if shutil.which(name) is None and shutil.which("apt-get") and os.geteuid() == 0:
        for arguments in (["update"], ["install", "--yes", "--no-install-recommends", package]):
            environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(
                ["apt-get", "-q", *arguments],
                check=False,
                capture_output=True,
                env=environment,
            )
    path = shutil.which(name)
    if path is None:
        raise FileNotFoundError(f"The tests need {name}. On Debian: apt-get install {package}")
    return path


def epub_messages(book: Path) -> str:
    """Return what epubcheck (https://www.w3.org/publishing/epubcheck/) has to say of *book*."""
    # Debian's command is an archive for Java, which only some systems start by itself.
    done = subprocess.run(
        ["java", "-jar", command("epubcheck"), "--quiet", str(book)],
        check=False,
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr


def text_of_pdf(book: Path) -> str:
    """Return the words of a PDF in reading order."""
    done = subprocess.run(
        [command("pdftotext"), str(book), "-"], check=True, capture_output=True, text=True
    )
    return done.stdout
