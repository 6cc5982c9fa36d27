"""Fixtures that every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archive import Archive

PROJECT = Path(__file__).parent.parent


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive without releases."""
    return Archive(tmp_path / "archive")
