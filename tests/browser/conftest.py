"""The archive that readers visit in the browser tests, and the browser they use."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Error, Page

from benchmarks.fiction.archive import write_archive
from tests.archive import Archive, page
from tests.browser import context, launch, serve

PROJECT = Path(__file__).parents[2]
INVENTED_RELEASES = 60
HOSTILE_TITLE = '"<img src=x onerror=alert(1)>"'
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
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in the house style: the project's releases, 60 invented ones, and some traps."""
    folder = tmp_path_factory.mktemp("site")
    write_archive(folder / "invented", INVENTED_RELEASES, seed=0)
    archive = Archive(folder / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    sources = (PROJECT, folder / "invented")
    archive.write("directory.yml", yaml.safe_dump(_merged(sources), allow_unicode=True))
    for source in sources:
        shutil.copytree(source / "releases", archive.folder / "releases", dirs_exist_ok=True)
    _set_traps(archive)
    return archive.must_build().out


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    """The address at which the site is served."""
    with serve(site_folder) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser, closed after each module: Playwright holds this thread's event loop."""
    with launch() as browser:
        yield browser


@pytest.fixture
def reader(browser: Browser, site: str) -> Iterator[Page]:
    """A fresh page; a script that fails on it fails the test."""
    with context(browser, site) as visitor:
        page = visitor.new_page()
        failures: list[Error] = []
        page.on("pageerror", lambda error: failures.append(error))
        yield page
        assert not failures


def _merged(sources: tuple[Path, ...]) -> dict[str, Any]:
    """Return one directory of all the entries of several archives."""
    merged: dict[str, Any] = {}
    for source in sources:
        directory = yaml.safe_load((source / "directory.yml").read_text(encoding="utf-8"))
        for section, entries in directory.items():
            merged[section] = merged.get(section, {}) | entries
    return merged


def _set_traps(archive: Archive) -> None:
    archive.write("releases/2020/hostile.md", page(HOSTILE_QUOTE, title=HOSTILE_TITLE))
    archive.write("releases/2020/in-the-text.md", page(TEXT, title="In the text"))
    for number in range(10):
        title = f"In the boilerplate {number}"
        archive.write(
            f"releases/2020/in-the-boilerplate-{number}.md", page(BOILERPLATE, title=title)
        )
