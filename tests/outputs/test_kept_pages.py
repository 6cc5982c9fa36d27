"""Browse pages that say already what they should are not written again; all others are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archive import QUOTE, Archive, page

FOLDERS = ("years", "speakers", "organizations", "topics", "kinds", "languages")


@pytest.fixture
def filled(archive: Archive) -> Archive:
    archive.write("index.md", archive.read("index.md") + "\n```{toctree}\n:hidden:\nguide\n```\n")
    archive.write("guide.md", "# How to write\n")
    archive.write("releases/2020/a.md", page(QUOTE, date="2020-05", title="Release a"))
    archive.write("releases/2021/b.md", page(title="Release b", topics="[wages]"))
    return archive


def browse_pages(archive: Archive, out: str) -> dict[str, bytes]:
    files = archive.must_build(out=out).files()
    return {
        name: content
        for name, content in files.items()
        if name.startswith(FOLDERS) and name.endswith(".html")
    }


def written(archive: Archive) -> dict[str, int]:
    """Return when each browse page but the first was written."""
    site = archive.folder / "_build/site"
    names = (name for name in browse_pages(archive, "site") if name != "years/index.html")
    return {name: (site / name).stat().st_mtime_ns for name in names}


def test_pages_of_an_unchanged_archive_are_left_as_they_are(filled: Archive) -> None:
    assert written(filled) == written(filled)


def test_changed_release_leaves_pages_without_it_as_they_are(filled: Archive) -> None:
    before = written(filled)
    filled.write("releases/2021/b.md", page(title="Another title", topics="[wages]"))
    after = written(filled)
    assert {name for name in before if before[name] != after[name]} == {
        "years/2021.html",
        "organizations/alianza-americas.html",
        "topics/wages.html",
        "kinds/statement.html",
        "languages/en.html",
    }


AROUND: dict[str, Callable[[Archive], object]] = {
    "a setting": lambda a: a.write("conf.py", a.read("conf.py") + 'copyright = "nobody"\n'),
    "a page in the sidebar": lambda a: a.write("guide.md", "# How to write well\n"),
    "a template": lambda a: a.write(
        "_templates/sidebar/versions.html", "<p>There is one version.</p>\n"
    ),
    "the size of a page": lambda a: a.write(
        "conf.py", a.read("conf.py") + "pressroom_page_size = 1\n"
    ),
    "a page lost": lambda a: a.remove("_build/site/topics/wages.html"),
}


@pytest.mark.parametrize("change", AROUND.values(), ids=AROUND.keys())
def test_change_around_the_lists_reaches_every_page(
    filled: Archive, change: Callable[[Archive], object]
) -> None:
    filled.write("conf.py", filled.read("conf.py") + 'templates_path = ["_templates"]\n')
    filled.write("_templates/README", "Templates of this archive.\n")
    browse_pages(filled, "site")
    change(filled)
    assert browse_pages(filled, "site") == browse_pages(filled, "fresh")


def test_page_that_a_full_disk_cut_is_written_again(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = browse_pages(filled, "fresh")
    with monkeypatch.context() as full:
        cut_writing_of(full, "wages.html")
        assert browse_pages(filled, "site")["topics/wages.html"] != whole["topics/wages.html"]
    assert browse_pages(filled, "site") == whole


def cut_writing_of(full: pytest.MonkeyPatch, end: str) -> None:
    """Let half of each file whose name has this *end* be written, as a full disk would."""
    write = Path.write_text

    def write_half(path: Path, text: str, *args: str, **options: str) -> int:
        half = text[: len(text) // 2] if path.name == end else text
        return write(path, half, *args, **options)

    full.setattr(Path, "write_text", write_half)
