"""A build after a change makes the very site that a fresh build makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.archive import QUOTE, Archive, page

Change = Callable[[Archive], object]

CHANGES: dict[str, Change] = {
    "edit a title": lambda a: a.write("releases/2021/b.md", page(title="Another title")),
    "edit a quote": lambda a: a.write(
        "releases/2021/b.md", page(QUOTE.replace("open.”", "open wide.”"))
    ),
    "move a date": lambda a: a.write("releases/2021/b.md", page(date="2019")),
    "add a release": lambda a: a.write("releases/2022/d.md", page(date="2022-01-01")),
    "delete a release": lambda a: a.remove("releases/2021/b.md"),
    "delete the last of a year": lambda a: a.remove("releases/2020/a.md"),
    "rename a person": lambda a: a.write(
        "directory.yml", a.read("directory.yml").replace("name: Oscar Chacón", "name: Óscar Chacón")
    ),
    "rename a topic": lambda a: a.write(
        "directory.yml", a.read("directory.yml").replace("en: Asylum", "en: Refuge")
    ),
    "add a person": lambda a: a.write(
        "directory.yml", a.read("directory.yml").replace("people:", "people:\n  x: {name: Xen}")
    ),
}


@pytest.fixture
def filled(archive: Archive) -> Archive:
    archive.write("releases/2020/a.md", page(date="2020-05", title="Release a"))
    archive.write("releases/2021/b.md", page(QUOTE, date="2021-03-01", title="Release b"))
    archive.write("releases/2021/c.md", page(QUOTE, title="Release c", topics="[wages]"))
    archive.write(
        "notes.md",
        "---\norphan: true\n---\n# Notes\n\n"
        "{topic}`asylum` {release}`2021/c` {speaker}`oscar-chacon`\n\n"
        ":::{release-list}\n:topic: asylum\n:::\n",
    )
    return archive


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_change_equals_a_fresh_build(filled: Archive, change: Change) -> None:
    filled.must_build(out="site")
    change(filled)
    incremental = filled.must_build(out="site").files()
    fresh = filled.must_build(out="fresh").files()
    assert incremental.keys() == fresh.keys()
    assert [name for name in fresh if incremental[name] != fresh[name]] == []


def test_title_in_a_link_follows_its_release(filled: Archive) -> None:
    filled.must_build()
    filled.write("releases/2021/c.md", page(QUOTE, title="Release c, renamed"))
    assert "Release c, renamed" in filled.must_build().article("notes.html").get_text()


def test_deleted_release_is_nowhere_on_the_site(filled: Archive) -> None:
    filled.write("releases/2021/b.md", page(QUOTE, title="Xylophones"))
    assert any(b"Xylophones" in content for content in filled.must_build().files().values())
    filled.remove("releases/2021/b.md")
    built = filled.must_build()
    assert [name for name, content in built.files().items() if b"Xylophones" in content] == []
    assert not (built.out / "releases/2021/b.html").exists()


def test_unchanged_archive_reads_and_writes_no_document(filled: Archive) -> None:
    filled.must_build()
    page_file = filled.folder / "_build/html/releases/2021/b.html"
    before = page_file.stat().st_mtime_ns
    filled.must_build()
    assert page_file.stat().st_mtime_ns == before
