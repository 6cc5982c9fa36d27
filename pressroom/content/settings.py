"""The archive's settings that matter without Sphinx, read from ``conf.py`` without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pressroom.content.attachments.reading import LIMIT
from pressroom.content.text_files import read_text


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``conf.py`` says of the archive.

    ``region`` (ISO 3166) is that of phones without a country, ``language`` (BCP 47) the archive's
    own, ``base_url`` the address below which the site stands, or empty; ``attachment_limit`` is in
    bytes.
    """

    region: str
    language: str
    base_url: str = ""
    attachment_limit: int = LIMIT


DEFAULTS = Settings(region="US", language="en")


def read_settings(archive: Path, environ: Mapping[str, str] = MappingProxyType({})) -> Settings:
    """Return the settings of the archive in the folder *archive*.

    A value that ``conf.py`` computes, or does not set, is the default: nothing of it is run. But
    ``os.environ.get("NAME", "text")`` is that variable of *environ*, or else the text.

    :raises ContentError: if the file is not UTF-8.
    """
    path = archive / "conf.py"
    source = read_text(path) if path.is_file() else ""
    values = _texts(source, environ)
    return Settings(
        values.get("pressroom_phone_region", DEFAULTS.region),
        values.get("language", DEFAULTS.language),
        values.get("html_baseurl", DEFAULTS.base_url),
        _numbers(source).get("pressroom_attachment_limit", DEFAULTS.attachment_limit),
    )


def _texts(source: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the names that *source* gives a text, and the text."""
    values = ((name, _text(value, environ)) for name, value in _assigned(source))
    return {name: text for name, text in values if text is not None}


def _numbers(source: str) -> dict[str, int]:
    """Return the names that *source* gives a whole number, and the number."""
    return {
        name: value.value
        for name, value in _assigned(source)
        if isinstance(value, ast.Constant) and type(value.value) is int
    }


def _assigned(source: str) -> Iterator[tuple[str, ast.expr]]:
    """Yield each name that *source* gives a value, and what is written for it."""
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError):
        return  # Sphinx says so, better.
    for statement in module.body:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name):
                    yield target.id, statement.value


def _text(value: ast.expr, environ: Mapping[str, str]) -> str | None:
    match value:
        case ast.Constant(value=str(text)):
            return text
        case ast.Call(args=[ast.Constant(value=str(name)), ast.Constant(value=str(text))]):
            return environ.get(name, text) if ast.unparse(value.func) == "os.environ.get" else None
    return None
