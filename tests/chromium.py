"""Find the Chromium in which the tests open the archive, or install one.

`python -m tests.chromium` prints where it is, or says what to do.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from playwright.sync_api import sync_playwright

SETTING = "PRESSROOM_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Playwright's driver is a Node that needs libatomic, which Debian's smallest system lacks.
DEBIAN_PACKAGES = ("chromium", "libatomic1")

# Like shutil.which: the path behind a command's name.
Which: TypeAlias = Callable[[str], str | None]
# Whether the command could be started and succeeded.
Run: TypeAlias = Callable[[Sequence[str]], bool]


class ChromiumMissing(Exception):
    """There is no Chromium here and none can be installed; the message says what to do."""


@cache
def find_or_install() -> Path:
    """Return the path of a Chromium that runs on this machine, installing one if need be.

    Raises ChromiumMissing.
    """
    setting = os.environ.get(SETTING)
    if setting:
        return from_setting(setting, shutil.which, run)
    return first_of(shutil.which, run, playwright_path, is_root=os.geteuid() == 0)


def from_setting(setting: str, which: Which, run: Run) -> Path:
    """Return the Chromium that the environment names; raise ChromiumMissing if it does not run.

    Nothing is tried in its place: whoever names one does not mean another.
    """
    path = running(which, run, setting)
    if path is None:
        raise ChromiumMissing(f"{SETTING} is {setting!r}, which is no browser that runs here.")
    return path


def first_of(
    which: Which, run: Run, downloaded: Callable[[], str | None], *, is_root: bool
) -> Path:
    """Return the first Chromium that runs: one on PATH, Debian's package, Playwright's download.

    `downloaded` tells where Playwright keeps its own, which an earlier run may have fetched.
    Raises ChromiumMissing.
    """
    path = (
        running(which, run, *NAMES)
        or running(which, run, downloaded())
        or (from_debian(which, run) if is_root else None)
        or from_playwright(which, run, downloaded)
    )
    if path is None:
        raise ChromiumMissing(
            "The tests need Chromium, and it could be neither found nor installed.\n"
            f"On Debian, run as root: apt-get install {' '.join(DEBIAN_PACKAGES)}\n"
            f"Elsewhere, install Chromium or Google Chrome, or set {SETTING} to its path."
        )
    return path


def from_debian(which: Which, run: Run) -> Path | None:
    """Install Debian's package, which only root can, and return its Chromium, or None."""
    if which("apt-get") is None or not run(("apt-get", "update")):
        return None
    run(("apt-get", "install", "--yes", "--no-install-recommends", *DEBIAN_PACKAGES))
    return running(which, run, *NAMES)


def from_playwright(which: Which, run: Run, downloaded: Callable[[], str | None]) -> Path | None:
    """Have Playwright download its own Chromium and return that, or None."""
    run((sys.executable, "-m", "playwright", "install", "chromium"))
    return running(which, run, downloaded())


def running(which: Which, run: Run, *names: str | None) -> Path | None:
    """Return the path of the first of these commands that runs, or None; a name may be missing.

    Being there is not enough: Ubuntu's `chromium-browser` only tells to install a snap.
    """
    paths = (which(name) for name in names if name)
    return next((Path(path) for path in paths if path and run((path, "--version"))), None)


def playwright_path() -> str | None:
    """Return where Playwright keeps its own Chromium, downloaded or not; None if it cannot say."""
    try:
        with sync_playwright() as playwright:
            return playwright.chromium.executable_path
    except Exception:  # Playwright has none of its own for a driver that does not start
        return None


def run(command: Sequence[str]) -> bool:
    """Run the command without asking anything; return whether it started and succeeded.

    What it prints goes to stderr, so that stdout holds nothing but the path.
    """
    stderr = 2  # by number: under pytest, sys.stderr need not be a file
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=stderr, env=environment, check=False
        )
    except OSError:
        return False
    return done.returncode == 0


def main() -> int:
    """Print the path of Chromium, or what to do; return the exit code."""
    try:
        print(find_or_install())
    except ChromiumMissing as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
