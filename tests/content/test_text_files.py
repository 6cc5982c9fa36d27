"""Files as they come from all kinds of editors."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.problems import ContentError
from pressroom.content.text_files import read_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Treviño\n".encode(), "Treviño\n"),
        (b"\xef\xbb\xbfa\n", "a\n"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb\r", "a\nb\n"),
        (b"a\r\n\r\nb\r\r\n", "a\n\nb\n\n"),
        (b"", ""),
        (b"a\x00b", "a\x00b"),
    ],
    ids=["UTF-8", "byte order mark", "Windows", "old Mac", "mixed", "empty", "a zero"],
)
def test_text_of_a_file(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(data)
    assert read_text(path) == text


@pytest.mark.parametrize(
    ("data", "line", "byte"),
    [
        ("a\nTreviño\n".encode("latin-1"), 2, "0xf1"),
        ("a\r\nb\r\n“x”".encode("windows-1252"), 3, "0x93"),
        ("a\n".encode("utf-16"), 1, "0xff"),
        (b"a\n\n\xc3", 3, "0xc3"),  # cut in the middle of a letter
        (b"\xed\xa0\x80", 1, "0xed"),  # half a surrogate pair
        (b"\xc0\xaf", 1, "0xc0"),  # a slash in disguise
    ],
)
def test_file_that_is_not_utf_8(tmp_path: Path, data: bytes, line: int, byte: str) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(data)
    with pytest.raises(ContentError) as caught:
        read_text(path)
    assert str(caught.value) == (
        f"{path}:{line}: This file is not UTF-8: byte {byte} stands for no character. "
        "Save it as UTF-8 in your editor (it may be Windows-1252, “ANSI”)."
    )


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_text(tmp_path / "none.md")
