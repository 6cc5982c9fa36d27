"""A folder's files come in one order everywhere, and nothing outside it is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pressroom.acquire.document import Skipped, Unreadable
from pressroom.acquire.readers.walking import File, shown, walk


def names(folder: Path) -> list[str]:
    return [entry.name for entry in walk(folder) if isinstance(entry, File)]


def reasons(folder: Path) -> dict[str, str]:
    return {entry.name: entry.reason for entry in walk(folder) if not isinstance(entry, File)}


def write(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("Text", encoding="utf-8")


def test_files_come_sorted_folder_by_folder(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", "B.txt", "a.txt")
    assert names(tmp_path) == ["B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt"]


def test_hidden_files_and_folders_are_skipped(tmp_path: Path) -> None:
    write(tmp_path, ".a.txt", ".git/config", "b.txt")
    assert names(tmp_path) == ["b.txt"]
    assert reasons(tmp_path) == {".a.txt": "is hidden", ".git": "is hidden"}


@pytest.mark.parametrize("folder", ["page_files", "page_archivos"])
def test_parts_of_a_saved_page_are_skipped(tmp_path: Path, folder: str) -> None:
    write(tmp_path, "page.html", f"{folder}/frame.html", "other_files/a.html")
    assert names(tmp_path) == ["other_files/a.html", "page.html"]
    assert reasons(tmp_path) == {folder: "holds the parts of a saved page"}


def test_links_are_followed_only_to_files_within_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    write(tmp_path, "secret.txt", "inside/a.txt", "inside/folder/b.txt")
    (inside / "file").symlink_to("a.txt")
    (inside / "loop").symlink_to("loop")
    (inside / "nothing").symlink_to("missing.txt")
    (inside / "out").symlink_to("../secret.txt")
    (inside / "root").symlink_to("/")
    (inside / "self").symlink_to(".")
    assert names(inside) == ["a.txt", "file", "folder/b.txt"]
    assert reasons(inside) == {
        "loop": "is a link to what is not there",
        "nothing": "is a link to what is not there",
        "out": "is a link that leads out of the folder",
        "root": "is a link that leads out of the folder",
        "self": "is a link to a folder, which is read where it is",
    }


def test_folder_may_be_reached_by_a_link_itself(tmp_path: Path) -> None:
    write(tmp_path, "real/a.txt")
    (tmp_path / "real/b.txt").symlink_to("a.txt")
    (tmp_path / "link").symlink_to("real")
    assert names(tmp_path / "link") == ["a.txt", "b.txt"]


def test_pipe_in_a_folder_is_skipped(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert list(walk(tmp_path)) == [Skipped("pipe", "is a device or a pipe")]


def test_folder_that_cannot_be_opened_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a/a.txt", "b/b.txt")
    iterdir = Path.iterdir

    def locked(path: Path) -> object:
        if path.name == "a":
            raise PermissionError(13, "Permission denied")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", locked)
    assert list(walk(tmp_path)) == [
        Unreadable("a", "cannot be opened: Permission denied"),
        File("b/b.txt", tmp_path / "b/b.txt"),
    ]


def test_very_deep_folders_are_read(tmp_path: Path) -> None:
    levels = [tmp_path]
    for _ in range(1_200):
        levels.append(levels[-1] / "d")
        levels[-1].mkdir()
    (levels[-1] / "a.txt").touch()
    try:
        assert [name.count("/") for name in names(tmp_path)] == [1_200]
    finally:
        # Too deep for whoever clears the folders of tests away.
        (levels[-1] / "a.txt").unlink()
        for level in reversed(levels[1:]):
            level.rmdir()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Niñez “1”.txt", "Niñez “1”.txt"),
        ("a\nb\x1b[2J.txt", "a\\nb\\x1b[2J.txt"),
        (os.fsdecode(b"Ni\xf1ez.txt"), "Ni\\xf1ez.txt"),
        ("a\u202eb.txt", "a\\u202eb.txt"),
        ("..a..b", "..a..b"),
    ],
)
def test_name_is_fit_for_one_line_of_a_report(name: str, text: str) -> None:
    assert shown(name) == text
