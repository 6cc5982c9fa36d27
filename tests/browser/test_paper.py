"""A release on paper: a page that could be handed out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.archive import QUOTE, Archive, page
from tests.browser import context, serve
from tests.conftest import PROJECT
from tests.debian import text_of_pdf

ADDRESS = "https://press.example.org/releases/2021/doors.html"
FURNITURE = ("Browse", "Search", "Copy", "Cite this release", "Topics:", "Next", "Furo")
BODY = """\
:::{contact} Ana Ruiz
:phone: 202-555-0143
:::

The doors are open.

"""
LONG = "\n\n".join(
    f"Door number {n} is open, and stays open at night. {'So it is. ' * 30}" for n in range(20)
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive in the project's house style."""
    archive = Archive(tmp_path / "archive")
    archive.write("conf.py", (PROJECT / "conf.py").read_bytes())
    shutil.copytree(PROJECT / "_static", archive.folder / "_static")
    return archive


def printed(browser: Browser, archive: Archive) -> Iterator[str]:
    """Yield the words of each printed page of the release 2021/doors."""
    folder = archive.must_build().out
    paper = archive.folder / "paper.pdf"
    with serve(folder) as address, context(browser, address) as reader:
        tab = reader.new_page()
        tab.goto("/releases/2021/doors.html")
        tab.pdf(path=paper, format="A4", prefer_css_page_size=True)
    yield from text_of_pdf(paper).rstrip("\f").split("\f")


def test_paper_holds_the_release_and_no_furniture(browser: Browser, archive: Archive) -> None:
    head = {"release_line": "FOR IMMEDIATE RELEASE", "dateline": "Chicago"}
    text = page(BODY + QUOTE, **{key.replace("_", "-"): value for key, value in head.items()})
    archive.write("releases/2021/doors.md", text)
    (paper,) = printed(browser, archive)
    order = [
        "Press archive",
        "Doors Open",
        "FOR IMMEDIATE RELEASE",
        "Chicago · December 2, 2021",
        "Ana Ruiz",
        "202-555-0143",
        "The doors are open.",
        "“Nobody should wait,” said Oscar Chacón.",
        "###",
        "Edition 1",
        ADDRESS,
    ]
    places = [paper.index(words) for words in order]
    assert places == sorted(places)
    assert [words for words in FURNITURE if words in paper] == []


def test_each_page_of_a_long_release_says_where_it_is_from(
    browser: Browser, archive: Archive
) -> None:
    archive.write("releases/2021/doors.md", page(LONG))
    pages = list(printed(browser, archive))
    assert len(pages) > 1
    assert [paper.count(ADDRESS) for paper in pages] == [1] * len(pages)
    assert [paper.count("###") for paper in pages] == [0] * (len(pages) - 1) + [1]
    assert f"1/{len(pages)}" in pages[0].replace(" ", "")


@pytest.mark.parametrize("mark", ["\\#\\#\\#", "ENDS"])
def test_release_with_an_end_mark_of_its_own_gets_no_other(
    browser: Browser, archive: Archive, mark: str
) -> None:
    archive.write("releases/2021/doors.md", page(f"The doors are open.\n\n{mark}\n"))
    (paper,) = printed(browser, archive)
    assert paper.count("###") + paper.count("ENDS") == 1
