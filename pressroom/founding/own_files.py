"""The files of this project's own archive that every other archive begins with.

They lie at the root of the repository. The package carries them in a folder of its own, where
``pyproject.toml`` puts them; run from a clone, it takes those of the clone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
CARRIED = PACKAGE / "carried"
FOLDERS = ("_static", "guide")
FILES = (
    *("conf.py", "index.md", "archive.mk", ".readthedocs.yaml", ".gitignore", ".gitattributes"),
    *(".editorconfig", ".vscode/extensions.json", ".vscode/settings.json"),
    ".vscode/press.code-snippets",
)


def own_files() -> dict[str, bytes]:
    """Return each of the files by its path below the archive, with ``/`` between folders."""
    root = CARRIED if CARRIED.is_dir() else PACKAGE.parent
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in _paths(root)}


def _paths(root: Path) -> Iterator[Path]:
    yield from (root / name for name in FILES)
    for folder in FOLDERS:
        yield from sorted(path for path in (root / folder).rglob("*") if path.is_file())
