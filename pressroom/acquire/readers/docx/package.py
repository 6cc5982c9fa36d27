"""A Word file unpacked: a zip of parts, whose XML is parsed where no harm can come of it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from pressroom.acquire.readers.decoding import unusable
from pressroom.content.problems import ContentError

MAX_XML = 10_000_000
"""Bytes of all parts that are XML; a release of a hundred pages has a million."""
MAX_ELEMENTS = 100_000
"""XML elements of all parts together; a hundred pages have thirty thousand."""
MAX_DEPTH = 100
MAX_PARTS = 2_000

_DIRECTORY_ENTRY = b"PK\x01\x02"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# What programs note beside the text.
_UNREAD = ("customXml/", "docProps/")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_IS_ENCRYPTED = 0x1
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


class TooMuch(Exception):
    """There is more in a part than any text needs."""


@dataclass(frozen=True, slots=True)
class Package:
    """The XML parts of a Word file as trees, by their paths, and the paths of all its parts."""

    trees: Mapping[str, Element]
    paths: Sequence[str]

    def packed(self) -> io.BytesIO:
        """Return a zip of the trees: a Word file without anything that was not checked."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for path, tree in self.trees.items():
                archive.writestr(path, tostring(tree, "utf-8"))
        file.seek(0)
        return file


def unpack(data: bytes, name: str) -> Package:
    """Unpack a Word file's XML; nothing is written to the disk, and pictures stay packed.

    :raises ContentError: if it is no Word file, is locked by a password, is damaged, or unpacks
        to what no text needs.
    """
    if data.startswith(_OLE):
        raise _old_or_locked(data, name)
    # Counted before zipfile makes an object of each.
    if data.count(_DIRECTORY_ENTRY) > MAX_PARTS:
        raise _too_much(name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGES as error:
        what = "This Word file is damaged." if data.startswith(b"PK") else "This is no Word file."
        raise unusable(name, what, "Expected one saved by Word 2007 or later.") from error
    with archive:
        infos = archive.infolist()
        _check(infos, name)
        try:
            return Package(_trees(archive), [info.filename for info in infos])
        except TooMuch as error:
            raise _too_much(name) from error
        except DefusedXmlException as error:
            raise unusable(
                name, "The XML of this Word file declares entities, which Word never does."
            ) from error
        except (*_DAMAGES, ParseError) as error:
            raise unusable(name, f"This Word file is damaged ({error}).") from error


def _old_or_locked(data: bytes, name: str) -> ContentError:
    if _ENCRYPTED in data:
        return unusable(name, "This Word file is locked by a password.")
    return unusable(
        name, "This is a file of old Word (.doc), whatever its name says.", "Save it as .docx."
    )


def _too_much(name: str) -> ContentError:
    return unusable(name, "This Word file unpacks to more than any release needs.")


def _check(infos: Sequence[zipfile.ZipInfo], name: str) -> None:
    paths = [info.filename for info in infos]
    if any(".." in path.split("/") or path.startswith("/") for path in paths):
        raise unusable(name, "A part of this Word file has a path that leads out of it.")
    if len(set(paths)) < len(paths):
        raise unusable(name, "This Word file holds two parts of one name.")
    parts = [info for info in infos if _is_xml(info.filename)]
    if sum(info.file_size for info in parts) > MAX_XML:
        raise _too_much(name)
    if any(info.flag_bits & _IS_ENCRYPTED for info in parts):
        raise unusable(name, "This Word file is locked by a password.")
    if any(info.compress_type not in _METHODS for info in parts):
        raise unusable(name, "This Word file is packed in a way that Word does not use.")


def _is_xml(path: str) -> bool:
    return path.endswith((".xml", ".rels")) and not path.startswith(_UNREAD)


def _trees(archive: zipfile.ZipFile) -> dict[str, Element]:
    counter = _Counter()
    # A declared size is the most that zipfile unpacks.
    return {
        path: _tree(archive.read(path), counter) for path in archive.namelist() if _is_xml(path)
    }


@dataclass
class _Counter:
    elements: int = 0
    depth: int = 0


class _Builder(TreeBuilder):
    """Builds a tree, and stops where it grows bigger or deeper than any text's."""

    def __init__(self, counter: _Counter) -> None:
        super().__init__()
        self._counter = counter

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        counter = self._counter
        counter.elements += 1
        counter.depth += 1
        if counter.elements > MAX_ELEMENTS or counter.depth > MAX_DEPTH:
            raise TooMuch
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._counter.depth -= 1
        return super().end(tag)


def _tree(xml: bytes, counter: _Counter) -> Element:
    parser = DefusedXMLParser(target=_Builder(counter), forbid_dtd=True)
    parser.feed(xml)
    tree: Element = parser.close()
    return tree
