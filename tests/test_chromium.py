"""How a Chromium is looked for: the order of the attempts, and what is said when all fail."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests import chromium

UPDATE = ("apt-get", "update")
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "libatomic1")
DOWNLOAD = (sys.executable, "-m", "playwright", "install", "chromium")
DOWNLOADED = "/playwright/chrome"


class Machine:
    """A machine that holds some commands, to which some installations add others.

    `brings` maps an installing command to the path that it adds; one not listed fails.
    """

    def __init__(
        self,
        *holds: str,
        broken: Sequence[str] = (),
        brings: dict[tuple[str, ...], str] | None = None,
    ) -> None:
        self.holds = set(holds)
        self.broken = set(broken)
        self.brings = brings or {}
        self.ran: list[tuple[str, ...]] = []

    def which(self, name: str) -> str | None:
        paths = (name, f"/usr/bin/{name}")
        return next((path for path in paths if path in self.holds | self.broken), None)

    def run(self, command: Sequence[str]) -> bool:
        if command[1] == "--version":
            return command[0] in self.holds
        self.ran.append(tuple(command))
        if tuple(command) in self.brings:
            self.holds.add(self.brings[tuple(command)])
        return tuple(command) in self.brings or tuple(command) == UPDATE

    def search(self, *, is_root: bool = True) -> Path:
        return chromium.first_of(self.which, self.run, lambda: DOWNLOADED, is_root=is_root)


@pytest.mark.parametrize("name", chromium.NAMES)
def test_a_browser_on_path_is_taken_and_nothing_installed(name: str) -> None:
    machine = Machine(f"/usr/bin/{name}", "/usr/bin/apt-get")
    assert machine.search() == Path("/usr/bin", name)
    assert machine.ran == []


def test_a_browser_that_does_not_run_is_passed_over() -> None:
    machine = Machine("/usr/bin/google-chrome", broken=["/usr/bin/chromium-browser"])
    assert machine.search() == Path("/usr/bin/google-chrome")


def test_an_earlier_download_is_taken_before_anything_is_installed() -> None:
    machine = Machine(DOWNLOADED, "/usr/bin/apt-get")
    assert machine.search() == Path(DOWNLOADED)
    assert machine.ran == []


def test_root_installs_the_package_of_debian() -> None:
    machine = Machine("/usr/bin/apt-get", brings={INSTALL: "/usr/bin/chromium"})
    assert machine.search() == Path("/usr/bin/chromium")
    assert machine.ran == [UPDATE, INSTALL]


@pytest.mark.parametrize(
    ("machine", "is_root", "ran"),
    [
        (Machine("/usr/bin/apt-get", brings={DOWNLOAD: DOWNLOADED}), False, [DOWNLOAD]),
        (Machine(brings={DOWNLOAD: DOWNLOADED}), True, [DOWNLOAD]),
        (
            Machine("/usr/bin/apt-get", brings={DOWNLOAD: DOWNLOADED}),
            True,
            [UPDATE, INSTALL, DOWNLOAD],
        ),
    ],
    ids=["without root", "without apt-get", "after a failed apt-get"],
)
def test_playwright_downloads_its_own(
    machine: Machine, is_root: bool, ran: list[tuple[str, ...]]
) -> None:
    assert machine.search(is_root=is_root) == Path(DOWNLOADED)
    assert machine.ran == ran


def test_when_all_fails_the_error_names_the_command_to_run() -> None:
    machine = Machine("/usr/bin/apt-get")
    with pytest.raises(chromium.ChromiumMissing, match="apt-get install chromium"):
        machine.search()
    assert machine.ran == [UPDATE, INSTALL, DOWNLOAD]


def test_a_browser_named_in_the_environment_is_not_replaced_by_another() -> None:
    machine = Machine("/usr/bin/chromium", "/opt/mine", broken=["/opt/broken"])
    assert chromium.from_setting("/opt/mine", machine.which, machine.run) == Path("/opt/mine")
    with pytest.raises(chromium.ChromiumMissing, match=r"PRESSROOM_CHROMIUM is '/opt/broken'"):
        chromium.from_setting("/opt/broken", machine.which, machine.run)


def test_a_command_that_is_not_there_is_a_failure_and_no_crash() -> None:
    assert not chromium.run(("/nowhere/chromium", "--version"))
