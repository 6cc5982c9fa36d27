"""A file, a folder or a pipe yields its documents, the same at every run."""

from __future__ import annotations

import io
import os
import sys
import threading
from pathlib import Path

import pytest

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers import read_source, source_dates, source_size
from pressroom.acquire.readers.selection import Selection
from tests.acquire.readers.word_file import paragraph, word_file

RELEASE = "Doors open\n\nText."
JSON_LINES = '{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n'


class Piped(io.RawIOBase):
    """Standard input that cannot be wound back."""

    def __init__(self, data: bytes) -> None:
        self.buffer = self
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        return self._data.readinto(buffer)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files: dict[str, str | bytes] = {
        "2019/a.txt": RELEASE,
        "2019/b.html": "<html><body><p>Text of a page.</p></body></html>",
        "2020/c.md": "---\ntitle: Doors open\n---\n\nText.",
        "2020/d.docx": word_file(paragraph("Text")),
        "e": RELEASE,
        "list.json": JSON_LINES,
        "photo.jpg": b"\xff\xd8\xff\xe0\0\0\0\0",
        "style.css": "p {}",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return tmp_path


def names(source: Path | str, kind: type = Document, **wanted: str) -> list[str]:
    found = read_source(str(source), **wanted)  # type: ignore[arg-type]
    return [entry.name for entry in found if isinstance(entry, kind)]


def only(source: Path | str, **wanted: str) -> Document | Skipped | Unreadable:
    (found,) = read_source(str(source), **wanted)  # type: ignore[arg-type]
    return found


def test_folder_yields_its_documents_named_by_their_place(folder: Path) -> None:
    assert names(folder) == [
        *("2019/a.txt", "2019/b.html", "2020/c.md", "2020/d.docx", "e"),
        *("list.json#1", "list.json#2"),
    ]
    assert names(folder, Skipped) == ["photo.jpg", "style.css"]
    assert names(folder, Unreadable) == []


def test_folder_is_read_the_same_from_wherever_one_stands(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = list(read_source(str(folder)))
    monkeypatch.chdir(folder / "2019")
    assert list(read_source("..")) == whole
    monkeypatch.chdir(folder)
    assert list(read_source(".")) == whole


def test_file_alone_is_named_without_its_folder(folder: Path) -> None:
    assert names(folder / "2019/a.txt") == ["a.txt"]


def test_standard_input_is_read_whatever_its_format(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, wanted in (
        (RELEASE.encode(), ["stdin"]),
        (JSON_LINES.encode(), ["stdin#1", "stdin#2"]),
        (word_file(paragraph("Text")), ["stdin"]),
    ):
        monkeypatch.setattr(sys, "stdin", Piped(data))
        assert names("-") == wanted


def test_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(RELEASE,))
    writer.start()
    assert names(pipe) == ["pipe"]
    writer.join()


@pytest.mark.parametrize("source", ["missing.txt", "", "missing/a.txt", "a\0b"])
def test_source_that_is_not_there_is_told(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = only(source)
    assert isinstance(found, Unreadable)
    assert found.reason == "there is no such file or folder"
    assert source_size(source) == 0


def test_forced_format_is_followed(folder: Path) -> None:
    found = only(folder / "list.json", format="text")
    assert isinstance(found, Document)
    assert "{" in found.blocks[0].text


def test_forced_format_leaves_out_what_holds_no_text(folder: Path) -> None:
    assert names(folder / "photo.jpg", format="text") == ["photo.jpg"]
    assert "photo.jpg" in names(folder, Skipped, format="text")


def test_unknown_format_is_refused_before_anything_is_read() -> None:
    with pytest.raises(ValueError, match="no format 'rtf'"):
        read_source("missing.txt", format="rtf")


@pytest.mark.parametrize("name", ["a.doc", "a.pdf", "a.rtf", "a.odt", "a.eml"])
def test_file_that_may_hold_a_release_but_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"...")
    for source in (tmp_path, tmp_path / name):
        found = only(source)
        assert isinstance(found, Unreadable)
        assert "save it as" in found.reason


def test_file_of_unknown_kind_is_skipped_in_a_folder_and_told_alone(folder: Path) -> None:
    found = only(folder / "photo.jpg")
    assert isinstance(found, Unreadable)
    assert "say which with --format" in found.reason


@pytest.mark.parametrize("ending", ["txt", "html", "md", "json", "jsonl", "docx", "wxr", "x", ""])
def test_empty_file_does_no_harm(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"a.{ending}").write_bytes(b"")
    for found in read_source(str(tmp_path)):
        assert not isinstance(found, Document) or not found.blocks
        assert isinstance(found, Document) or "report it" not in found.reason


@pytest.mark.parametrize(
    "name", [b"a\nb.txt", b"Ni\xf1ez.txt", b"..a.txt", b"a..b", b"-", b"\\.txt", b"a'\".txt"]
)
def test_file_of_any_name_is_read_under_a_name_of_one_line(tmp_path: Path, name: bytes) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(RELEASE)
    (found,) = read_source(str(tmp_path))
    if name.startswith(b"."):
        assert found == Skipped("..a.txt", "is hidden")
        return
    assert isinstance(found, Document)
    assert found.name.isprintable()
    found.name.encode()


def test_file_that_cannot_be_opened_is_told_and_the_others_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def locked(path: Path, mode: str) -> object:
        if path.name == "b.html":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", locked)
    found = list(read_source(str(folder)))
    assert Unreadable("2019/b.html", "cannot be read: Permission denied") in found
    assert len([entry for entry in found if isinstance(entry, Document)]) == 6


def test_reader_that_fails_does_not_end_the_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_wanted: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("pressroom.acquire.readers.dispatch.markdown.read", fail)
    assert names(folder, Unreadable) == ["2020/c.md"]
    assert len(names(folder)) == 6


@pytest.mark.parametrize(
    ("name", "size", "limit"),
    [("a.txt", 10_000_001, "10 MB"), ("a.md", 2_000_001, "2 MB"), ("a.json", 50_000_000, "10 MB")],
)
def test_single_line_longer_than_any_release_is_refused(
    tmp_path: Path, name: str, size: int, limit: str
) -> None:
    (tmp_path / name).write_bytes(b"{".ljust(size, b"a"))
    found = only(tmp_path / name)
    assert isinstance(found, Unreadable)
    assert f"longer than {limit}" in found.reason


def test_selection_holds_for_pages_of_html_too(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body><p>Text of a page.</p></body></html>")
    found = list(read_source(str(tmp_path), selection=Selection.of(["category=Statements"])))
    assert found == [Skipped("a.html", "in no category, not in a selected category")]


def test_progress_sums_up_to_the_size(folder: Path) -> None:
    told: list[int] = []
    assert list(read_source(str(folder), progress=told.append))
    assert sum(told) == source_size(str(folder)) > 0
    told.clear()
    assert list(read_source(str(folder / "list.json"), progress=told.append))
    assert sum(told) == source_size(str(folder / "list.json")) == len(JSON_LINES)
    assert source_size("-") == 0


def test_dates_of_records_are_told_as_they_stand(folder: Path) -> None:
    (folder / "list.json").write_text('[{"date": "07/10/1998"}, {"text": "a"}]')
    assert list(source_dates(str(folder))) == ["07/10/1998"]
    assert list(source_dates(str(folder / "list.json"))) == ["07/10/1998"]
    assert list(source_dates("-")) == []
    assert list(source_dates(str(folder), format="text")) == []
