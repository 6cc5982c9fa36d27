"""The Makefile: what it offers, what it would run, and which Python it takes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MAKEFILES, PROJECT, make_rules

SHIM = "#!/bin/sh\nexit 127\n"


def make(*arguments: str, folder: Path = PROJECT, path: str | None = None) -> tuple[int, str]:
    """Run make in the folder, with its own PATH if given; return its exit code and its output."""
    # When `make test` runs the tests, its own settings must not reach the make under test.
    inherited = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHON")
    environment = {key: value for key, value in os.environ.items() if key not in inherited}
    done = subprocess.run(
        [shutil.which("make") or "make", *arguments],
        cwd=folder,
        env={**environment, "PATH": path or os.environ["PATH"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def offered() -> list[str]:
    """Return the targets that `make help` names."""
    return re.findall(r"^make (\S+) +\S", make("help")[1], re.MULTILINE)


def test_help_names_every_target() -> None:
    phony = re.findall(r"^\.PHONY: (.*)$", make_rules(), re.MULTILINE)
    assert sorted(offered()) == sorted(" ".join(phony).split())


@pytest.mark.parametrize("target", offered())
def test_every_target_that_help_names_exists(target: str) -> None:
    code, output = make("--dry-run", target)
    assert code == 0, output


@pytest.mark.parametrize("arguments", [["html"], []], ids=["html", "by default"])
def test_html_fails_on_warnings_and_writes_the_archive(arguments: list[str]) -> None:
    _, output = make("--dry-run", *arguments)
    assert re.search(
        r"^\.venv/bin/sphinx-build -W --keep-going .*-b html .*\. _build/html$",
        output,
        re.MULTILINE,
    )


def choose(folder: Path, **pythons: str) -> tuple[int, str]:
    """Have make choose among these commands, name to script, in a folder without a .venv."""
    for makefile in MAKEFILES:
        shutil.copy(makefile, folder)
    for name, script in pythons.items():
        # A keyword has no dot: python3_12 stands for python3.12.
        command = folder / name.replace("_", ".")
        command.write_text(script)
        command.chmod(0o755)
    return make(".venv/bin/python", folder=folder, path=str(folder))


def python(preamble: str) -> str:
    """Return the script of a Python that runs the preamble before the code after its -c."""
    return f'#!/bin/sh\nexec "{sys.executable}" -c "{preamble}; exec(sys.argv[2])" "$@"\n'


def test_a_python_too_old_is_refused_with_what_to_do(tmp_path: Path) -> None:
    code, output = choose(tmp_path, python3=python("import sys; sys.version_info = (3, 10, 13)"))
    assert code
    assert "No Python 3.11 or newer runs here" in output
    assert "make PYTHON=/path/to/python3" in output


def test_a_python_without_ensurepip_names_the_package_to_install(tmp_path: Path) -> None:
    code, output = choose(tmp_path, python3=python("import sys; sys.modules['ensurepip'] = None"))
    assert code
    assert "apt-get install python3-venv" in output


def test_the_newest_python_that_runs_makes_the_venv(tmp_path: Path) -> None:
    code, output = choose(
        tmp_path, python3_13=SHIM, python3_12='#!/bin/sh\necho "$0" "$@"\n', python3=SHIM
    )
    assert code == 0, output
    assert output.splitlines()[-1] == f"{tmp_path}/python3.12 -m venv --clear .venv"
