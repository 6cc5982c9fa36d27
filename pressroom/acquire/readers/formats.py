"""The formats that are read, and how a file's format is told."""

from __future__ import annotations

import re
from typing import BinaryIO

from pressroom.acquire.readers.decoding import decode

AUTO = "auto"
FORMATS = (AUTO, "text", "html", "wxr", "docx", "markdown", "json")

_BY_ENDING = {
    "txt": "text",
    "text": "text",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "wxr": "wxr",
    "docx": "docx",
    "md": "markdown",
    "markdown": "markdown",
    "mkd": "markdown",
    "json": "json",
    "jsonl": "json",
    "jsonlines": "json",
    "ndjson": "json",
}
# Text to a program, but no release.
_NO_DOCUMENT = frozenset(
    "css js mjs map svg ico csv tsv yml yaml toml ini cfg conf lock log py sh sql po pot ics vcf "
    "scss less ts rst license pem".split()
)
_SAVE_AS = dict.fromkeys(
    ("doc", "rtf", "odt", "pages", "pdf", "eml"), "save it as .docx, HTML or text"
)
_SAVE_AS["mhtml"] = _SAVE_AS["mht"] = "save it as HTML"

_HEAD = 1 << 16
_LONGEST_ENDING = 8
_XML = re.compile(r"\s*(?:<\?xml\b|<!--|<rss\b)")
_WXR = re.compile(r"wordpress\.org/export/|\bxmlns:wp\s*=|<wp:[a-z_]+>|<!-- generator=.WordPress")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|article|table|center|font)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON = re.compile(r"\s*(?:\[\s*\{|\{\s*\"[^\"\n]{1,100}\"\s*:)")
_ZIP = b"PK\x03\x04"
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_NO_TEXT = 0.01


def check_format(name: str) -> None:
    """Make sure that there is a format called *name*.

    :raises ValueError: if there is none; its text says so to a person.
    """
    if name not in FORMATS:
        raise ValueError(f"There is no format {name!r}; known are {', '.join(FORMATS)}.")


def recognise(name: str, stream: BinaryIO) -> str:
    """Return the format of the file *name*, by its ending or else its content; nothing if unknown.

    *stream* is wound back.
    """
    ending = _ending(name)
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    if ending in _NO_DOCUMENT or ending in _SAVE_AS:
        return ""
    head = stream.read(_HEAD)
    stream.seek(0)
    if head.startswith(_ZIP):
        return "docx" if b"word/" in head else ""
    text = decode(head, markup=True)
    return _by_content(text, is_xml=ending == "xml")


def may_hold_release(name: str) -> bool:
    """Return whether the file *name* is of a kind that releases were written in, but not read."""
    return _ending(name) in _SAVE_AS


def why_unknown(name: str) -> str:
    """Return what to tell a person of the file *name*, whose format :func:`recognise` did not."""
    ending = _ending(name)
    if ending == "xml":
        return "is XML, but no WordPress export"
    if ending in _SAVE_AS:
        return f"is a .{ending} file, which cannot be read; {_SAVE_AS[ending]}"
    kind = f" (.{ending})" if 0 < len(ending) <= _LONGEST_ENDING else ""
    return f"is of no kind that holds releases{kind}"


def _ending(name: str) -> str:
    base, dot, ending = name.rpartition("/")[2].rpartition(".")
    return ending.lower() if dot and base else ""


def _by_content(text: str, *, is_xml: bool) -> str:
    if (is_xml or _XML.match(text)) and _WXR.search(text):
        return "wxr"
    if _HTML.match(text):
        return "html"
    if is_xml:
        return ""
    if _JSON.match(text):
        return "json"
    strange = len(_NO_TEXT.findall(text))
    return "text" if strange <= len(text) * _MOST_NO_TEXT else ""
