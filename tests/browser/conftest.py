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
from tests.archive import INDEX, Archive, page
from tests.browser import context, launch, serve
from tests.browser.search_page import Search

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
# Dates known to the day, the month and the year, on both sides of a new year.
DATES = ("2019-12-31", "2020-02", "2020-03-15", "2020", "2021-01-01")
TEXT = f"The lamplighters have put down their ladders. {'The council met. ' * 80}\n"


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in the house style: the project's releases, 60 invented ones, and some traps."""
    folder = tmp_path_factory.mktemp("site")
    write_archive(folder / "invented", INVENTED_RELEASES, seed=0)
    archive = Archive(folder / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    archive.write(
        "index.md", f"{INDEX}\n:::{{latest-quotes}}\n:::\n\n:::{{archive-picture}}\n:::\n"
    )
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    sources = (PROJECT, folder / "invented")
    archive.write("directory.yml", yaml.safe_dump(_merged(sources), allow_unicode=True))
    for source in sources:
        shutil.copytree(source / "releases", archive.folder / "releases", dirs_exist_ok=True)
    # Readers have their guide here, in no table of contents.
    guide = (PROJECT / "guide/search.md").read_text(encoding="utf-8")
    archive.write("guide/search.md", f"---\norphan: true\n---\n\n{guide}")
    archive.write("guide/search.png", (PROJECT / "guide/search.png").read_bytes())
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


@pytest.fixture
def search(reader: Page) -> Search:
    """The search page of that reader; a test opens it."""
    return Search(reader)


def _merged(sources: tuple[Path, ...]) -> dict[str, Any]:
    """Return one directory of all the entries of several archives."""
    merged: dict[str, Any] = {}
    for source in sources:
        directory = yaml.safe_load((source / "directory.yml").read_text(encoding="utf-8"))
        for section, entries in directory.items():
            merged[section] = merged.get(section, {}) | entries
    return merged


def _set_traps(archive: Archive) -> None:
    _trap(archive, "hostile", HOSTILE_QUOTE, title=HOSTILE_TITLE)
    _trap(archive, "in-the-text", TEXT, title="In the text")
    for number in range(10):
        title = f"In the boilerplate {number}"
        _trap(archive, f"in-the-boilerplate-{number}", BOILERPLATE, title=title)
    for date in DATES:
        text = "The calendarium is kept.\n"
        _trap(archive, f"dated-{date}", text, title=f"Dated {date}", date=date)


def _trap(archive: Archive, name: str, text: str, **front_matter: str) -> None:
    """Write a release that no topic leads to, only its words."""
    archive.write(f"releases/2020/{name}.md", page(text, topics=None, **front_matter))
