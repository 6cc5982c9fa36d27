"""A build after a change makes the very site that a fresh build makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice

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


def _withdraw_and_replace(archive: Archive) -> None:
    PressOffice(archive).withdraw("2021/c", "It was wrong.")
    archive.write("releases/2022/d.md", REPLACING)


REPLACING = page(date="2022-01-01", title="Release d", replaces="2021/c")
RECORDED: dict[str, Change] = {
    "correct a release": lambda a: PressOffice(a).correct("2021/c", "are open", "stay open"),
    "correct a corrected one": lambda a: PressOffice(a).correct("2021/b", "Those", "Such"),
    "withdraw a corrected one": lambda a: PressOffice(a).withdraw("2021/b", "It was wrong."),
    "remove a corrected one": lambda a: PressOffice(a).remove("2021/b", "It named a witness."),
    "replace a release": lambda a: a.write("releases/2022/d.md", REPLACING),
    "withdraw and replace": _withdraw_and_replace,
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
        ":::{release-list}\n:topic: asylum\n:::\n\n"
        ":::{latest-quotes}\n:::\n\n:::{archive-picture}\n:::\n",
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


@pytest.mark.parametrize("change", RECORDED.values(), ids=RECORDED.keys())
def test_change_of_what_went_out_equals_a_fresh_build(filled: Archive, change: Change) -> None:
    office = PressOffice(filled)
    office.record()
    office.correct("2021/b", "These", "Those")
    anchor = "oscar-chacon-nobody-should-wait-these-doors"
    filled.write("more.md", f"---\norphan: true\n---\n# More\n\n{{quote}}`2021/c#{anchor}`\n")
    filled.must_build(out="site")
    change(filled)
    incremental = filled.must_build(out="site").files()
    fresh = filled.must_build(out="fresh").files()
    assert incremental.keys() == fresh.keys()
    assert [name for name in fresh if incremental[name] != fresh[name]] == []


def test_release_that_is_no_longer_replaced_loses_its_banner(filled: Archive) -> None:
    filled.write("releases/2022/d.md", REPLACING)
    replaced = filled.must_build().article("releases/2021/c.html")
    assert "Superseded." in replaced.get_text()
    filled.remove("releases/2022/d.md")
    assert "Superseded." not in filled.must_build().article("releases/2021/c.html").get_text()


def test_end_of_an_embargo_takes_the_banner_off_a_preview(filled: Archive) -> None:
    filled.write("releases/2022/d.md", page(date="2022", embargo="2022-01-01T00:00Z"))
    options = ("-D", "pressroom_preview=1", "-D")
    before = filled.must_build("html", *options, "pressroom_now=2021-12-31T00:00Z")
    assert "Under embargo" in before.article("releases/2022/d.html").get_text()
    assert "Under embargo" in before.article("index.html").get_text()
    after = filled.must_build("html", *options, "pressroom_now=2022-01-02T00:00Z")
    assert "Under embargo" not in after.article("releases/2022/d.html").get_text()
    assert "Under embargo" not in after.article("index.html").get_text()


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
