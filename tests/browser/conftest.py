"""The archive that readers visit in the browser tests, and the browser they use."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from benchmarks.fiction.archive import write_archive
from tests.archive import Archive, page
from tests.browser import launch, serve

PROJECT = Path(__file__).parents[2]
INVENTED_RELEASES = 60
HOSTILE_TITLE = "<img src=x onerror=alert(1)>"
HOSTILE_QUOTE = """\
:::{quote} Oscar Chacón
:organization: Alianza Americas

“A zarzuela of <img src=x onerror=alert(2)> &lt;b&gt; </mark><script>alert(3)</script> &amp; more”
:::
"""
# The short pages name the lamplighters in their boilerplate only, and there more than once.
BOILERPLATE = """\
The council met.

:::{about} Alianza Americas
The lamplighters of Alianza Americas are lamplighters by trade.
:::
"""
TEXT = f"The lamplighters have put down their ladders. {'The council met. ' * 80}\n"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with launch() as browser:
        yield browser


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the project's own releases, 60 invented ones, and a few that set traps."""
    folder = tmp_path_factory.mktemp("site")
    write_archive(folder / "invented", INVENTED_RELEASES, seed=0)
    archive = Archive(folder / "archive")
    sources = (PROJECT, folder / "invented")
    archive.write("directory.yml", yaml.safe_dump(_merged(sources), allow_unicode=True))
    for source in sources:
        shutil.copytree(source / "releases", archive.folder / "releases", dirs_exist_ok=True)
    _set_traps(archive)
    with serve(archive.must_build().out) as address:
        yield address


def _merged(sources: tuple[Path, ...]) -> dict[str, Any]:
    """Return one directory of all the entries of several archives."""
    merged: dict[str, Any] = {}
    for source in sources:
        directory = yaml.safe_load((source / "directory.yml").read_text(encoding="utf-8"))
        for section, entries in directory.items():
            merged[section] = merged.get(section, {}) | entries
    return merged


def _set_traps(archive: Archive) -> None:
    hostile = page(HOSTILE_QUOTE, title=f'"{HOSTILE_TITLE}"')
    archive.write("releases/2020/hostile.md", hostile)
    archive.write("releases/2020/in-the-text.md", page(TEXT, title="In the text"))
    for number in range(10):
        title = f"In the boilerplate {number}"
        archive.write(f"releases/2020/in-the-boilerplate-{number}.md", page(BOILERPLATE, title=title))
