"""The archive's settings that matter without Sphinx, read from ``conf.py`` without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from pressroom.content.text_files import read_text


@dataclass(frozen=True, slots=True)
class Settings:
    """*region* (ISO 3166) of phones without a country, and the archive's *language* (BCP 47)."""

    region: str
    language: str


DEFAULTS = Settings(region="US", language="en")


def read_settings(archive: Path) -> Settings:
    """Return the settings of the archive in the folder *archive*.

    A value that ``conf.py`` computes, or does not set, is the default: nothing of it is run.

    :raises ContentError: if the file is not UTF-8.
    """
    path = archive / "conf.py"
    values = _texts(read_text(path)) if path.is_file() else {}
    return Settings(
        values.get("pressroom_phone_region", DEFAULTS.region),
        values.get("language", DEFAULTS.language),
    )


def _texts(source: str) -> dict[str, str]:
    """Return the names that *source* gives a text, and the text."""
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError):
        return {}  # Sphinx says so, better.
    return {
        target.id: statement.value.value
        for statement in module.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
        for target in statement.targets
        if isinstance(target, ast.Name) and isinstance(statement.value.value, str)
    }
