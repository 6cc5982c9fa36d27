"""Settings are read as they stand in ``conf.py``, which is never run."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.settings import DEFAULTS, Settings, read_settings


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ('language = "es"\npressroom_phone_region = "MX"\n', Settings("MX", "es")),
        ('language = pick()\nlanguage_of = "es"\nimport os\n', DEFAULTS),
        ("language = 3\n", DEFAULTS),
        ("language = (\n", DEFAULTS),
        ("raise SystemExit\n", DEFAULTS),
    ],
)
def test_settings_as_written(tmp_path: Path, text: str, settings: Settings) -> None:
    (tmp_path / "conf.py").write_text(text, encoding="utf-8")
    assert read_settings(tmp_path) == settings


def test_folder_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == DEFAULTS
