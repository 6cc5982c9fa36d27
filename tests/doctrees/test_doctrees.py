"""What each directive becomes, before and after the whole archive is known.

Every ``*.md`` here is a release; ``*.before.txt`` is its document tree as read, ``*.after.txt``
as written by a builder. After a change on purpose, write them anew with
``python -m tests.doctrees.test_doctrees`` and read the difference.
"""

from __future__ import annotations

import pickle
import re
import tempfile
from pathlib import Path

import pytest

from tests.archive import Archive

HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in HERE.glob("*.md"))
INDEX = "# An archive\n\n:::{release-list}\n:limit: 3\n:::\n\n:::{browse}\n:::\n"


def doctrees(folder: Path) -> dict[str, tuple[str, str]]:
    """Build all pages in *folder*; return each one's tree before and after, as text."""
    archive = Archive(folder / "archive")
    archive.write("index.md", INDEX)
    for name in NAMES:
        archive.write(f"releases/2021/{name}.md", (HERE / f"{name}.md").read_bytes())
    built = archive.must_build("pseudoxml")
    trees = built.out.with_name("doctrees-pseudoxml")
    found = {}
    for name, docname in [("index", "index"), *((n, f"releases/2021/{n}") for n in NAMES)]:
        before = pickle.loads((trees / f"{docname}.doctree").read_bytes()).pformat()
        after = built.read(f"{docname}.pseudoxml")
        found[name] = (_anywhere(before, archive), _anywhere(after, archive))
    return found


def _anywhere(tree: str, archive: Archive) -> str:
    """Return *tree* without what differs from one folder, or one version of Sphinx, to another."""
    tree = re.sub(r' (?:xmlns:\w+|translation_progress)="[^"]*"', "", tree)
    return tree.replace(str(archive.folder), "ARCHIVE")


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    return doctrees(tmp_path_factory.mktemp("doctrees"))


@pytest.mark.parametrize("name", ["index", *NAMES])
def test_doctree_is_as_it_was_read_and_approved(
    name: str, trees: dict[str, tuple[str, str]]
) -> None:
    before, after = trees[name]
    assert before == (HERE / f"{name}.before.txt").read_text(encoding="utf-8")
    assert after == (HERE / f"{name}.after.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for name, (before, after) in doctrees(Path(folder)).items():
            (HERE / f"{name}.before.txt").write_text(before, encoding="utf-8")
            (HERE / f"{name}.after.txt").write_text(after, encoding="utf-8")
