"""The pre-commit hooks and the GitHub Action check an archive, as far as one machine can tell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from pressroom.cli import main
from tests.archive import Archive, page
from tests.conftest import PROJECT
from tests.faults.processes import run
from tests.test_documentation import examples

COMMANDS = Path(sys.executable).parent
HOOKS = PROJECT / ".pre-commit-hooks.yaml"
ACTION = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
WRONG = page(topics="[asylm]")


def described(path: Path, *keys: Any) -> Any:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    for key in keys:
        found = found[key]
    return found


@pytest.fixture
def founded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive that init made, under version control, with the command in its .venv."""
    monkeypatch.chdir(tmp_path)
    assert main(["init", ".", "--name", "Ana", "--address", "https://press.example.org/"]) == 0
    run(["git", "init", "--quiet"], tmp_path)
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/pressroom").symlink_to(COMMANDS / "pressroom")
    return Archive(tmp_path)


def committing(archive: Archive) -> subprocess.CompletedProcess[str]:
    """Run the hooks on all that could be committed."""
    run(["git", "add", "--all", "--", "."], archive.folder)
    return run([sys.executable, "-m", "pre_commit", "run"], archive.folder)


def test_commit_of_a_wrong_page_is_stopped(founded: Archive) -> None:
    founded.write("releases/2021/doors.md", page(issuers="[ana]", topics=None))
    done = committing(founded)
    assert done.returncode == 0, done.stdout + done.stderr
    founded.write("releases/2021/doors.md", WRONG)
    done = committing(founded)
    assert done.returncode == 1
    assert "Unknown topic “asylm”." in done.stdout


def test_kept_editions_are_left_to_the_record(founded: Archive) -> None:
    founded.write("releases/2021/doors/edition-1.md", WRONG)
    run(["git", "add", "releases/2021"], founded.folder)
    done = run([sys.executable, "-m", "pre_commit", "run"], founded.folder)
    assert "Skipped" in done.stdout, done.stdout + done.stderr


def test_hooks_of_the_package_are_ones(tmp_path: Path) -> None:
    validate = [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)]
    assert run(validate, tmp_path).returncode == 0
    check, public = described(HOOKS)
    (own,) = described(
        PROJECT / "pressroom/founding/texts/pre-commit-config.yaml.txt", "repos", 0, "hooks"
    )
    for key in ("id", "files", "exclude", "require_serial"):
        assert str(own[key]).replace("$$", "$") == str(check[key])
    assert own["entry"] == f".venv/bin/{check['entry']}"
    (asked,) = (t for t in examples(PROJECT / "guide/write.md", "yaml") if t.startswith("repos"))
    assert yaml.safe_load(asked)["repos"][0]["hooks"] == [{"id": check["id"]}, {"id": public["id"]}]


@pytest.mark.parametrize(
    ("public", "status"), [("Nothing here is secret.\n", 0), (None, 1)], ids=["public", "draft"]
)
def test_hook_of_a_public_repository_refuses_drafts(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, public: str | None, status: int
) -> None:
    archive.write("releases/2021/doors.md", page(draft=None if public else "true"))
    monkeypatch.chdir(archive.folder)
    assert main(described(HOOKS, 1, "entry").split()[1:]) == status


def act(here: Archive, /, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step of the action as GitHub does, in the folder above the archive."""
    step = ACTION["runs"]["steps"][-1]
    given = {name: told["default"] for name, told in ACTION["inputs"].items()} | inputs
    environment = _filled(step["env"], given)
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=here.folder.parent,
        env={**os.environ, **environment, "PATH": f"{COMMANDS}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )


def _filled(env: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Put the inputs in the place of GitHub's expressions."""
    values = {f"${{{{ inputs.{name} }}}}": value for name, value in given.items()}
    return {key: values[expression] for key, expression in env.items()}


def test_action_annotates_the_lines_of_the_repository(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", WRONG)
    done = act(archive, archive="archive")
    assert done.returncode == 1
    assert "::error file=archive/releases/2021/doors.md,line=7::Unknown topic" in done.stdout


def test_action_takes_options_and_no_commands(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page("Go to the the city.\n"))
    assert act(archive, archive="archive").returncode == 0
    assert act(archive, archive="archive", options="--strict").returncode == 1
    assert act(archive, archive="$(touch made); touch made").returncode == 2
    assert not list(archive.folder.parent.rglob("made"))


def test_workflow_of_the_guide_gives_what_the_action_takes() -> None:
    (text,) = (
        t for t in examples(PROJECT / "guide/write.md", "yaml") if t.startswith("name: Check")
    )
    step = yaml.safe_load(text)["jobs"]["check"]["steps"][-1]
    assert set(step["with"]) <= set(ACTION["inputs"])
