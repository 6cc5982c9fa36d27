"""Photograph every kind of page, to look at after a change of the house style.

    python -m tests.screenshots OUT [PAGE …]

The archive is a small one, the same each time: the project's own releases and pages beside
invented ones that were corrected, withdrawn and removed. Printed pages become PDF.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser

from benchmarks.fiction.archive import write_archive
from benchmarks.fiction.history import write_history
from tests.archive import Archive
from tests.browser import context, launch, serve
from tests.conftest import PROJECT

RELEASES = 60
PAGES = {
    "front": "index.html",
    "release": "releases/2021/remain-in-mexico.html",
    "quote": "releases/2021/remain-in-mexico.html#nancy-trevino-remain-in-mexico-could-have",
    "spanish-release": "releases/*/*.html",
    "corrected": "releases/*/*/edition-1.html",
    "comparison": "releases/*/*/compare-1-2.html",
    "removed": "releases/*/*.html",
    "years": "years/index.html",
    "year": "years/2021.html",
    "topics": "topics/index.html",
    "topic": "topics/two-languages.html",
    "speakers": "speakers/index.html",
    "speaker": "speakers/odalina-nunez-varrel.html",
    "organization": "organizations/schools-coalition.html",
    "corrections": "corrections.html",
    "search": "search.html?q=rent",
    "not-found": "404.html",
    "guide": "guide/write.html",
}
"""A page of each kind: its address, or a pattern of which the first page is taken."""

MARKS = {"spanish-release": 'lang="es">\n<h1', "removed": 'class="banner removed'}
"""What the HTML of a page holds, where its pattern fits others too."""

DESKTOP = {"width": 1280, "height": 900}
VIEWS: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": DESKTOP},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
}
PRINT, SPANISH = "print", "spanish"


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that *arguments* name, and return the exit code."""
    options = _parser().parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, launch() as browser:
        archive = write_small_archive(Path(folder))
        site = archive.must_build().out
        for name in options.pages or PAGES:
            for view in VIEWS:
                print(photograph(browser, site, name, view, options.out))
            print(print_page(browser, site, name, options.out))
        site = archive.must_build("html", "-D", "language=es", out=SPANISH).out
        for name in options.pages or PAGES:
            print(photograph(browser, site, name, "desktop", options.out, f"-{SPANISH}"))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="the folder for the pictures")
    names = ", ".join(PAGES)
    parser.add_argument("pages", nargs="*", choices=[*PAGES, []], metavar="PAGE", help=names)
    return parser


def write_small_archive(folder: Path) -> Archive:
    """Write the archive into *folder*: the project's pages beside invented releases."""
    invented = folder / "invented"
    write_archive(invented, RELEASES, seed=0)
    write_history(invented)
    for name in ("conf.py", "index.md"):
        shutil.copy(PROJECT / name, invented)
    for name in ("_static", "guide", "releases"):
        shutil.copytree(PROJECT / name, invented / name, dirs_exist_ok=True)
    path = invented / "directory.yml"
    entries = [yaml.safe_load(p.read_text("utf-8")) for p in (path, PROJECT / "directory.yml")]
    merged = {key: entries[0].get(key, {}) | entries[1].get(key, {}) for key in entries[0]}
    path.write_text(yaml.safe_dump(merged, allow_unicode=True), encoding="utf-8")
    return Archive(invented)


def photograph(
    browser: Browser, site: Path, name: str, view: str, out: Path, suffix: str = ""
) -> Path:
    """Take a picture of the whole page *name* in that *view*, and return its file."""
    picture = out / f"{name}-{view}{suffix}.png"
    for page in _opened(browser, site, name, VIEWS[view]):
        page.screenshot(path=picture, full_page=True, animations="disabled")
    return picture


def print_page(browser: Browser, site: Path, name: str, out: Path) -> Path:
    """Print the page *name* on A4, and return the PDF."""
    paper = out / f"{name}-{PRINT}.pdf"
    for page in _opened(browser, site, name, VIEWS["desktop"]):
        page.pdf(path=paper, format="A4", prefer_css_page_size=True)
    return paper


def _opened(browser: Browser, site: Path, name: str, view: dict[str, Any]) -> Iterator[Any]:
    with serve(site) as address, context(browser, address, **view) as reader:
        page = reader.new_page()
        page.goto(f"/{address_of(site, name)}")
        page.wait_for_load_state("networkidle")
        yield page


def address_of(site: Path, name: str) -> str:
    """Return the address of the page *name* below *site*."""
    wanted = PAGES[name]
    if "*" not in wanted:
        return wanted
    marked = MARKS.get(name, "")
    pages = (page for page in sorted(site.glob(wanted)) if marked in page.read_text("utf-8"))
    return next(pages).relative_to(site).as_posix()


if __name__ == "__main__":
    sys.exit(main())
