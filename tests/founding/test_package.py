"""The package, built and installed, makes archives away from its repository."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import PROJECT


def run(folder: Path, *command: str | Path) -> str:
    """Run *command* in *folder*, with no path to the repository; return what it printed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of a virtual environment with the wheel that is made of the sdist.

    What the package depends on is lent by the environment of the tests, the package is not.
    """
    folder = tmp_path_factory.mktemp("package")
    python = Path(sys.executable)
    run(folder, python, "-m", "build", "--no-isolation", "--outdir", "dist", PROJECT)
    run(folder, python, "-m", "venv", "--without-pip", "venv")
    commands = folder / "venv" / "bin"
    packages = run(
        folder, commands / "python", "-c", "import site; print(site.getsitepackages()[0])"
    )
    lent = Path(packages.strip(), "lent.pth")
    lent.write_text(f"{sysconfig.get_path('purelib')}\n")
    (wheel,) = (folder / "dist").glob("*.whl")
    pip = ("-m", "pip", "--python", commands / "python", "install", "--no-deps", "--no-index")
    run(folder, python, *pip, "--quiet", wheel)
    return commands


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "Press archive of Ana Example"), ("es", "Archivo de prensa de Ana Example")],
)
def test_new_archive_builds_and_passes_its_checks(
    environment: Path, tmp_path: Path, language: str, heading: str
) -> None:
    answers = ("--name", "Ana Example", "--address", "https://example.org/press")
    run(tmp_path, environment / "pressroom", "init", "new", *answers, "--language", language)
    archive = tmp_path / "new"
    build = (environment / "python", "-m", "sphinx", "-q", "-W", "-b", "html")
    run(archive, *build, ".", "_build/html")
    front = (archive / "_build/html/index.html").read_text(encoding="utf-8")
    assert f"<h1>{heading}" in front
    assert f'<html class="no-js" lang="{language}"' in front
    assert "https://example.org/press/" in front
    run(archive, *build, "-D", "pressroom_preview=1", ".", "_build/preview")
    assert list((archive / "_build/preview/releases").rglob("example.html"))
    checked = run(archive, environment / "pressroom", "check", "--site", "_build/html")
    assert "0 problems; 1 release checked." in checked
    run(archive, environment / "pressroom", "new", "Doors Open", "--issuer", "ana-example")


def test_installed_command_is_not_that_of_the_repository(environment: Path, tmp_path: Path) -> None:
    place = run(
        tmp_path, environment / "python", "-c", "import pressroom; print(pressroom.__file__)"
    )
    assert Path(place.strip()).is_relative_to(environment.parent)
