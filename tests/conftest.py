"""Fixtures that every test may use."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from benchmarks.fiction.archive import write_archive
from tests.archive import Archive

PROJECT = Path(__file__).parent.parent
MAKEFILES = (PROJECT / "Makefile", PROJECT / "archive.mk")


def make_rules() -> str:
    """Return the text of the Makefile and of what it includes."""
    return "\n".join(path.read_text(encoding="utf-8") for path in MAKEFILES)


# The same examples in every run, and enough of them.
settings.register_profile(
    "pressroom",
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("pressroom")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive without releases."""
    return Archive(tmp_path / "archive")


@pytest.fixture(scope="session")
def _fiction(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fiction") / "archive"
    write_archive(folder, releases=50, seed=7)
    return folder


@pytest.fixture
def fiction(_fiction: Path, tmp_path: Path) -> Archive:
    """An archive of fifty made-up releases in two languages."""
    folder = tmp_path / "fiction"
    shutil.copytree(_fiction, folder)
    return Archive(folder)
