"""Which releases stand in other parts of an archive, told without Sphinx from the copies."""

from __future__ import annotations

import ast
from pathlib import Path

from pressroom.content.parts.catalogue import copy_of, read_catalogue
from pressroom.content.parts.setting import OWN, SETTING, Part, PartsError, parts_in
from pressroom.content.problems import ContentError, Problem
from pressroom.content.text_files import read_text


def releases_elsewhere(archive: Path) -> frozenset[str]:
    """Return the ids of the releases that other parts hold, as copies of their catalogues say.

    A part that keeps no copy in *archive*, the folder of conf.py, is not asked.

    :raises ContentError: if the settings or a copy are wrong.
    """
    path = archive / "conf.py"
    if not path.is_file():
        return frozenset()
    values = _literals(read_text(path))
    own = values.get(OWN, "")
    try:
        parts = parts_in(values.get(SETTING, {}), str(own))
    except PartsError as error:
        problems = [Problem(1, line, fatal=True) for line in str(error).splitlines()]
        raise ContentError(path, problems) from error
    return frozenset().union(*(_releases(archive, p) for p in parts if p.folder and p.name != own))


def _releases(archive: Path, part: Part) -> frozenset[str]:
    path = copy_of(archive, part)
    return frozenset(read_catalogue(path).releases) if path.is_file() else frozenset()


def _literals(source: str) -> dict[str, object]:
    """Return the values that *source* writes out for our two settings; nothing of it is run."""
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError):
        return {}  # Sphinx says so, better.
    found: dict[str, object] = {}
    for statement in module.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name = statement.targets[0].id
            if name in (SETTING, OWN):
                found |= _literal(name, statement.value)
    return found


def _literal(name: str, value: ast.expr) -> dict[str, object]:
    try:
        return {name: ast.literal_eval(value)}
    except ValueError:
        return {}
