"""A Word file that is damaged, or made to do harm, is refused quickly and with its reason."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile

import pytest

from pressroom.acquire.document import Unreadable
from pressroom.acquire.readers.dispatch import read_stream
from pressroom.acquire.readers.selection import EVERYTHING
from tests.acquire.readers.word_file import NAMESPACES, paragraph, part, relationships, word_file
from tests.patience import patience

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
TEXT = paragraph("Text")
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9)).replace("&a0;", "&a;")
    + "]><w:{name} {namespaces}>&a8;</w:{name}>"
)
EXTERNAL = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<w:{name} {namespaces}>&a;</w:{name}>"
)


def refusal(data: bytes) -> str:
    """Return why *data* is refused."""
    (found,) = read_stream("docx", io.BytesIO(data), "a.docx", EVERYTHING, "")
    assert isinstance(found, Unreadable), found
    assert "report it" not in found.reason
    return found.reason


def body(text: str) -> dict[str, str]:
    return {"word/document.xml": text}


def with_size(data: bytes, path: bytes, size: int) -> bytes:
    """Return the zip *data* with another size declared for the part at *path*."""
    at = data.rindex(path) - 46
    assert data[at : at + 4] == b"PK\x01\x02"
    return data[: at + 24] + struct.pack("<I", size) + data[at + 28 :]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is no Word file"),
        (b"FOR IMMEDIATE RELEASE", "is no Word file"),
        (OLE + b"\0" * 600, "old Word (.doc)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "locked by a password"),
        (word_file(TEXT)[:-30], "damaged"),
        (word_file(TEXT).replace(b"word/document.xml", b"word/dokument.xml"), "damaged"),
        (word_file("<w:p>"), "damaged (mismatched tag"),
        (word_file("", body("")), "damaged (no element found"),
        (word_file("", body(part("workbook", ""))), "no Word document in this file"),
        (word_file("<w:altChunk/>"), "holds another file"),
        (word_file(TEXT, {"../../etc/passwd": "x"}), "leads out of it"),
        (word_file(TEXT, {"/etc/passwd": "x"}), "leads out of it"),
        (word_file('<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>'), "damaged"),
        (word_file("", body(f"<w:document {NAMESPACES}/>")), "damaged"),
    ],
)
def test_file_that_is_no_sound_word_file_is_refused(data: bytes, reason: str) -> None:
    assert reason in refusal(data)


def test_password_of_the_zip_itself_is_named() -> None:
    data = word_file(TEXT)
    at = data.rindex(b"word/document.xml") - 46
    locked = data[: at + 8] + b"\x01\x00" + data[at + 10 :]
    assert "locked by a password" in refusal(locked)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_part_that_is_there_twice_is_refused() -> None:
    file = io.BytesIO(word_file(TEXT))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/document.xml", part("document", f"<w:body>{TEXT}</w:body>"))
    assert "two parts of one name" in refusal(file.getvalue())


@pytest.mark.parametrize("xml", [BOMB, EXTERNAL], ids=["bomb", "external"])
@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("word/document.xml", "document"),
        ("word/styles.xml", "styles"),
        ("word/numbering.xml", "numbering"),
        ("word/footnotes.xml", "footnotes"),
        ("word/comments.xml", "comments"),
        ("word/header1.xml", "hdr"),
        ("_rels/.rels", "Relationships"),
        ("word/_rels/document.xml.rels", "Relationships"),
        ("[Content_Types].xml", "Types"),
    ],
)
def test_entities_are_refused_in_every_part(xml: str, path: str, name: str) -> None:
    hostile = xml.replace("{name}", name).replace("{namespaces}", NAMESPACES)
    assert "declares entities" in refusal(word_file(TEXT, {path: hostile}))


@pytest.mark.parametrize(
    "data",
    [
        word_file(f"<w:p><w:r><w:t>{'a' * 30_000_000}</w:t></w:r></w:p>"),
        word_file("<w:p/>" * 1_000_000),
        word_file("<w:p>" * 50_000 + "</w:p>" * 50_000),
        word_file(TEXT, {f"word/media/{n}.png": b"" for n in range(5_000)}),
        with_size(word_file(TEXT), b"word/document.xml", 0xFFFFFF00),
    ],
    ids=["ratio", "elements", "depth", "parts", "declared"],
)
def test_bomb_is_refused_quickly_and_in_little_memory(data: bytes) -> None:
    with patience():
        tracemalloc.start()
        reason = refusal(data)
        _now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert "more than any release needs" in reason
        assert peak < 150_000_000


def test_size_declared_too_small_is_damage() -> None:
    assert "damaged" in refusal(with_size(word_file(TEXT), b"word/document.xml", 100))


def test_parts_that_overlap_unpack_no_more_than_is_allowed() -> None:
    """Many entries that all point at one long part, as David Fifield's zip bomb does."""
    long = part("hdr", f"<w:p><w:r><w:t>{'a' * 2_000_000}</w:t></w:r></w:p>")
    data = word_file(TEXT, {"word/header00.xml": long})
    end = data.rindex(b"PK\x05\x06")
    start = data.rindex(b"word/header00.xml", 0, end) - 46
    entry = data[start : start + 46 + len(b"word/header00.xml")]
    more = b"".join(entry.replace(b"00.xml", f"{n:02}.xml".encode()) for n in range(1, 90))
    length = struct.unpack("<I", data[end + 12 : end + 16])[0] + len(more)
    counted = struct.pack("<HHI", 94, 94, length)
    tail = data[end : end + 8] + counted + data[end + 16 :]
    assert "more than any release needs" in refusal(data[:end] + more + tail)


def test_picture_of_another_place_is_not_fetched() -> None:
    picture = (
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.'
        'openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="image"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    rels = {"word/_rels/document.xml.rels": relationships(image="file:///etc/passwd")}
    data = word_file(paragraph("Text", picture), rels)
    (found,) = read_stream("docx", io.BytesIO(data), "a.docx", EVERYTHING, "")
    assert not isinstance(found, Unreadable)
    assert "passwd" not in repr(found)
