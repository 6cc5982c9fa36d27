"""Exports in whatever encoding; each post whose bytes are not what they claim says so."""

from __future__ import annotations

import codecs

import pytest

from tests.acquire.readers.wxr.exports import documents, export, item, left_out, texts

NOT_UTF8 = "bytes that are not UTF-8, read in the encoding that fits"
SPANISH = "Treviño abrió el “albergue” — ¡sí!"


def declared(encoding: str) -> str:
    return export(item(content=SPANISH)).replace('"UTF-8"', f'"{encoding}"')


@pytest.mark.parametrize(
    "data",
    [
        declared("UTF-8").encode(),
        codecs.BOM_UTF8 + declared("UTF-8").encode(),
        declared("UTF-16").encode("utf-16"),
        declared("UTF-16").encode(),
        declared("mac-roman").encode("mac_roman"),
        declared("no-such-encoding").encode(),
    ],
)
def test_text_is_read_in_its_encoding(data: bytes) -> None:
    [document] = documents(data)
    assert texts(document) == [SPANISH]
    assert left_out(document, NOT_UTF8) == []


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "windows-1252"])
def test_post_that_is_not_in_utf8_is_read_and_says_so(encoding: str) -> None:
    [document] = documents(declared(encoding).encode("cp1252"))
    assert texts(document) == [SPANISH]
    assert left_out(document, NOT_UTF8) == ["ñ ó “ ” — ¡ í"]


def test_bytes_that_are_not_utf8_spoil_no_other_post() -> None:
    data = export(item(content="Treviño"), item(content="Abrió", post_id="8")).encode()
    first, second = documents(data.replace("Abrió".encode(), "Abrió".encode("cp1252")))
    assert (texts(first), texts(second)) == (["Treviño"], ["Abrió"])
    assert left_out(first, NOT_UTF8) == []
    assert left_out(second, NOT_UTF8) == ["ó"]


def test_bytes_that_are_not_utf8_are_found_behind_a_byte_order_mark() -> None:
    data = export(item(content="Abrió")).encode().replace("ó".encode(), b"\xf3")
    [document] = documents(codecs.BOM_UTF8 + data)
    assert texts(document) == ["Abrió"]


def test_mojibake_is_undone_and_named() -> None:
    [document] = documents(export(item(content="El cafÃ© abriÃ³ y la gente llegÃ³.")))
    assert texts(document) == ["El café abrió y la gente llegó."]
    assert left_out(document, "mojibake repaired")
