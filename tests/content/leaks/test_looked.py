"""A file that was looked at before is not opened again, unless that could let a secret slip."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.content.pages import page_text
from tests.content.secret_pages import SENTENCE, TITLE, Site

LEAK = "a.html: the title of releases/2021/harbour-gates-shut.md"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site.of(tmp_path)


@pytest.fixture
def note(site: Site) -> Path:
    """The note of a look at a clean page *a.html*."""
    site.plant("a.html", "<p>Nothing is said here to anyone at all.</p>")
    note = site.archive / "looked.json"
    assert site.leaks(note=note) == []
    return note


def opened(site: Site, note: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the names of the built files that a look opens."""
    names, read = set(), Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        names.add(path.name if "_build" in path.parts else "")
        return read(path)

    with monkeypatch.context() as seen:
        seen.setattr(Path, "read_bytes", read_bytes)
        site.leaks(note=note)
    return names - {""}


def test_only_what_changed_is_opened(
    site: Site, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened(site, note, monkeypatch) == set()
    site.plant("b.html", "<p>New.</p>")
    assert opened(site, note, monkeypatch) == {"b.html"}


def test_another_secret_makes_every_file_suspect(site: Site, note: Path) -> None:
    site.write("releases/2021/wells.md", page_text(title="Nothing Is Said Here", draft="true"))
    assert site.leaks(note=note) == ["a.html: the title of releases/2021/wells.md"]


def test_leak_of_the_same_size_and_time_is_found(site: Site, note: Path) -> None:
    path = site.archive / "_build/html/a.html"
    before = path.stat()
    path.write_text(f"<p>{TITLE}</p>".ljust(before.st_size))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert site.leaks(note=note) == [LEAK]


def test_leak_is_named_again_until_it_is_gone(site: Site, note: Path) -> None:
    site.plant("a.html", f"<p>{TITLE}</p>")
    assert site.leaks(note=note) == [LEAK]
    assert site.leaks(note=note) == [LEAK]
    site.plant("a.html", "<p>Gone.</p>")
    assert site.leaks(note=note) == []


def test_words_that_stop_being_public_are_found_in_files_that_did_not_change(
    site: Site, note: Path
) -> None:
    site.plant("a.html", f"<p>{SENTENCE}</p>")
    site.write("guide.md", f"{SENTENCE}\n")
    assert site.leaks(note=note) == []
    site.write("guide.md", "Nothing.\n")
    assert site.leaks(note=note) != []


@pytest.mark.parametrize("text", ["", "[]", '{"sought": 1}', "{"])
def test_broken_note_is_no_note(site: Site, note: Path, text: str) -> None:
    site.plant("a.html", f"<p>{TITLE}</p>")
    note.write_text(text)
    assert site.leaks(note=note) == [LEAK]
