"""``pressroom init`` begins an archive."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import yaml

from pressroom.cli import main
from tests.archive import Archive
from tests.cli.terminal import typed
from tests.conftest import PROJECT
from tests.faults.processes import contents
from tests.test_makefile import make

NAME = 'Ana & “Co” *Press* "$1" \\'
ARGUMENTS = ["--name", NAME, "--address", "https://press.example.net/news"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the person stands."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_any_name_is_shown_as_it_is(here: Path) -> None:
    assert main(["init", "new", *ARGUMENTS]) == 0
    archive = Archive(here / "new")
    built = archive.must_build("html", "-D", "pressroom_preview=1")
    assert f"Press archive of {NAME}" in built.article("index.html").get_text()
    (page,) = (path.stem for path in (archive.folder / "releases").rglob("*.md"))
    (shown,) = built.out.glob(f"releases/*/{page}.html")
    text = built.article(shown.relative_to(built.out).as_posix()).get_text()
    assert f"said {NAME}." in text
    assert f"{NAME} says here" in text


def test_archive_is_hosted_and_made_without_the_repository(here: Path) -> None:
    assert main(["init", "new", *ARGUMENTS]) == 0
    hosted = yaml.safe_load((here / "new/.readthedocs.yaml").read_text(encoding="utf-8"))
    assert hosted["python"] == {"install": [{"requirements": "requirements.txt"}]}
    code, printed = make("--dry-run", "serve", folder=here / "new")
    assert code == 0
    assert "install --quiet --requirement requirements.txt 'pressroom[serve]'" in printed
    own = {name: data for name, data in contents(here / "new").items() if "guide/" not in name}
    assert not [name for name, data in own.items() if b"Alianza" in data]


def test_nothing_is_written_over(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "new").mkdir()
    (here / "new/index.md").write_text("# Ours\n")
    assert main(["init", "new", *ARGUMENTS]) == 1
    assert capsys.readouterr().out.startswith(
        "Nothing was written: in new there is already\n  index.md\nExpected"
    )
    assert list(contents(here)) == ["new/index.md"]


def test_second_run_completes_the_first(here: Path) -> None:
    assert main(["init", "new", *ARGUMENTS]) == 0
    whole = contents(here)
    (here / "new/conf.py").unlink()
    (here / "new/guide/write.md").unlink()
    assert main(["init", "new", *ARGUMENTS]) == 0
    assert contents(here) == whole


def test_settings_come_last_so_that_half_an_archive_is_none(here: Path) -> None:
    (here / "new").mkdir()
    (here / "new/guide").touch()
    assert main(["init", "new", *ARGUMENTS]) == 1
    assert (here / "new/_static/press.css").is_file()
    assert not (here / "new/conf.py").exists()


def test_terminal_asks_for_what_is_missing(here: Path) -> None:
    answers = ["Ana Example", "example.org", "https://example.org", "es"]
    status, screen = typed(here, ["init", "new"], answers)
    assert status == 0, screen
    assert "Expected an address that begins with https://" in screen
    assert 'language = "es"' in (here / "new/conf.py").read_text(encoding="utf-8")


@pytest.mark.usefixtures("here")
def test_without_a_terminal_what_is_missing_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "new"]) == 2
    assert "Expected --name." in capsys.readouterr().err


def test_command_in_the_readme_begins_an_archive(here: Path) -> None:
    lines = (PROJECT / "README.md").read_text(encoding="utf-8").splitlines()
    (command,) = (line for line in lines if " pressroom init " in line)
    assert main(shlex.split(command.partition(" pressroom ")[2])) == 0
    assert list(here.glob("*/conf.py"))
