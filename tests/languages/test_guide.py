"""The guide to languages: its commands, run as they stand."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests.archive import QUOTE, Archive, page
from tests.conftest import PROJECT, make_rules

GUIDE = PROJECT / "guide" / "languages.md"


def commands() -> list[list[str]]:
    text = GUIDE.read_text(encoding="utf-8")
    return [shlex.split(line) for line in re.findall(r"^\$ (.+)$", text, re.MULTILINE)]


def run(command: list[str], folder: Path) -> None:
    """Run a *command* of the virtual environment in *folder*, which stands for the archive's."""
    program = Path(sys.executable).with_name(Path(command[0]).name)
    done = subprocess.run(
        [str(program), *command[1:]], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def translate(archive: Archive, name: str, words: str, translation: str) -> None:
    text = archive.read(name)
    pair = f'msgid "{words}"\nmsgstr '
    assert f'{pair}""' in text
    archive.write(name, text.replace(f'{pair}""', f'{pair}"{translation}"'))


def test_a_new_language_is_spoken_as_soon_as_its_catalogue_is_written(archive: Archive) -> None:
    init, update = (c for c in commands() if "pybabel" in c[0] and "pressroom" in c)
    (archive.folder / "pressroom").symlink_to(PROJECT / "pressroom")
    archive.write("conf.py", archive.read("conf.py") + 'exclude_patterns += ["pressroom"]\n')
    run(init, archive.folder)
    name = "locales/fr/LC_MESSAGES/pressroom.po"
    translate(archive, name, "Issued by:", "Publié par :")
    run(update, archive.folder)
    archive.write("releases/2021/portes.md", page(language="fr"))
    masthead = archive.must_build().article("releases/2021/portes.html").select(".masthead")[0]
    assert "Publié par :" in masthead.get_text()
    assert "2 décembre 2021" in masthead.get_text()
    assert masthead["lang"] == "fr"


def test_pages_are_translated_by_the_commands_of_the_guide(archive: Archive) -> None:
    extract, init, build = (c for c in commands() if "sphinx-build" in c[0] or "guide" in c)
    archive.write("guide/hold.md", "---\norphan: true\n---\n\n# Hold a release\n\nWait.\n")
    archive.write("releases/2021/doors.md", page(QUOTE))
    run(extract, archive.folder)
    run(init, archive.folder)
    name = "locales/es/LC_MESSAGES/guide.po"
    translate(archive, name, "Hold a release", "Retener un comunicado")
    run(build, archive.folder)
    page_of_guide = (archive.folder / "_build/es/guide/hold.html").read_text(encoding="utf-8")
    assert "Retener un comunicado" in page_of_guide


def test_make_gathers_the_words() -> None:
    (make,) = (command for command in commands() if command[0] == "make")
    makefile = make_rules()
    rule = re.search(rf"^{make[1]}:.*\n\t(.*)$", makefile, re.MULTILINE)
    assert rule
    assert rule[1] == "$(BIN)/python -m tests.messages"
