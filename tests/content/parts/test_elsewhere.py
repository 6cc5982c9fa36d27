"""What other parts hold, as a command learns it without Sphinx."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressroom.content.parts.elsewhere import releases_elsewhere
from pressroom.content.problems import ContentError

PARTS = """\
pressroom_parts = {
    "2000s": {"title": "2000–2009", "url": "/2000s/", "folder": "parts/2000s"},
    "today": {"title": "2010–", "url": "/today/", "folder": "parts/today"},
}
"""
CATALOGUE = {"format": 1, "title": "A part", "headings": {}, "releases": ["2004/gates"]}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive with copies of its own catalogue and that of the other part."""
    (tmp_path / "conf.py").write_text(f'{PARTS}pressroom_part = "today"\n', "utf-8")
    for part, releases in (("2000s", ["2004/gates"]), ("today", ["2021/doors"])):
        copy = tmp_path / f"parts/{part}/catalogue.json"
        copy.parent.mkdir(parents=True)
        copy.write_text(json.dumps(CATALOGUE | {"releases": releases}), "utf-8")
    return tmp_path


def test_the_releases_of_other_parts_are_elsewhere_and_those_of_this_one_are_not(
    archive: Path,
) -> None:
    assert releases_elsewhere(archive) == {"2004/gates"}


@pytest.mark.parametrize("text", ["", "pressroom_parts = find()\n", "raise SystemExit\n", "("])
def test_settings_that_are_not_written_out_name_no_part(archive: Path, text: str) -> None:
    (archive / "conf.py").write_text(text, "utf-8")
    assert releases_elsewhere(archive) == frozenset()


def test_a_part_without_a_copy_is_not_asked(archive: Path) -> None:
    (archive / "parts/2000s/catalogue.json").unlink()
    assert releases_elsewhere(archive) == frozenset()


def test_wrong_settings_are_told_with_their_file(archive: Path) -> None:
    (archive / "conf.py").write_text(f'{PARTS}pressroom_part = "2000"\n', "utf-8")
    with pytest.raises(ContentError, match=r"conf\.py:1: pressroom_part: Unknown part “2000”"):
        releases_elsewhere(archive)
