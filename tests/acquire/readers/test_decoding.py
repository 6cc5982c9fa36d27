"""Bytes are read in the encoding that is named, or else in the one that fits."""

from __future__ import annotations

import codecs
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.acquire.readers.decoding import check_length, decode, read_limited
from pressroom.content.problems import ContentError
from tests.patience import patience

TEXT = "“La migración”, dijo Oscar Núñez — años después…"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "mac_roman"]
)
def test_encoding_that_nothing_names(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


def test_mark_at_the_beginning_names_the_encoding() -> None:
    assert decode(codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be")) == TEXT
    assert decode(codecs.BOM_UTF16_LE + "a".encode("utf-16-le")) == "a"


@pytest.mark.parametrize(
    ("head", "encoding", "word"),
    [
        ('<meta charset="iso-8859-2">', "iso-8859-2", "łódź"),
        ("<meta http-equiv=x content='text/html; charset=windows-1251'>", "cp1251", "привет"),
        ("<?xml version='1.0' encoding='koi8-r'?>", "koi8-r", "привет"),
        ('<meta charset="iso-8859-1">', "cp1252", "“años”"),
    ],
)
def test_markup_names_its_encoding(head: str, encoding: str, word: str) -> None:
    assert decode((head + word).encode(encoding), markup=True) == head + word


WRONG = ["iso-8859-1", "us-ascii", "no-such-code", "rot13", "hex", "utf-7", "utf-16"]


@pytest.mark.parametrize("name", WRONG)
def test_encoding_declared_wrongly_is_not_believed(name: str) -> None:
    text = f'<meta charset="{name}">{TEXT}'
    assert decode(text.encode(), markup=True) == text


@pytest.mark.parametrize("name", ["no-such-code", "utf-16", "utf-7", "unicode_escape", "hex"])
def test_encoding_in_which_no_page_could_name_it_is_none(name: str) -> None:
    text = f'<meta charset="{name}">\\x41 +AGE- años'
    assert decode(text.encode("cp1252"), markup=True) == text


def test_text_does_not_name_its_encoding() -> None:
    text = '<meta charset="koi8-r">' + TEXT
    assert decode(text.encode("cp1252")) == text


def test_two_files_of_different_encodings_that_were_joined() -> None:
    assert decode("años años años ".encode() + "año".encode("cp1252")) == "años años años año"


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    decode(data)
    decode(data, markup=True)


@settings(deadline=None)
@given(st.lists(st.sampled_from(b"a \xe9\xf1\x8d\xff")).map(bytes))
def test_no_byte_is_dropped_from_bytes_in_no_encoding(data: bytes) -> None:
    data = b"a" + data + b"\xff"
    assert len(decode(data)) == len(data)


@pytest.mark.parametrize("unit", [b"\x81", b"\xff", b"\xc3\xa9\xc3\xa9\xff", b"\x00", b"<meta "])
def test_ten_megabytes_take_seconds(unit: bytes) -> None:
    data = unit * (10_000_000 // len(unit))
    with patience():
        decode(data, markup=True)


def test_file_longer_than_any_release_is_refused() -> None:
    assert read_limited(io.BytesIO(b"a" * 10), "x", 10) == b"a" * 10
    with pytest.raises(ContentError, match="longer than 10 MB"):
        read_limited(io.BytesIO(b"a" * 50_000_000), "x")


def test_text_longer_than_any_page_is_refused() -> None:
    check_length(1_000_000, "x")
    with pytest.raises(ContentError, match="part it"):
        check_length(1_000_001, "x")
