"""The attachments of a page, each held against its file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.attachments.kinds import KINDS, kind_of
from pressroom.content.attachments.looking import dimensions, fault
from pressroom.content.problems import Problem, nearest, quoted
from pressroom.content.schema import AttachmentEntry
from pressroom.content.strict_yaml import Document

KEY = "attachments"
LIMIT = 20_000_000
"""Bytes of one file, where ``pressroom_attachment_limit`` says nothing."""
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Folder:
    """Where the files of a release lie, and the bytes that one of them may have."""

    path: Path
    limit: int = LIMIT


class _Unfit(Exception):
    """A file that cannot be attached: what is wrong, and what to do."""


def read_attachments(
    entries: Sequence[AttachmentEntry], document: Document, folder: Folder | None
) -> tuple[tuple[Attachment, ...], list[Problem]]:
    """Return what the front matter *document* attaches, and what is wrong with it, at its lines.

    The files are looked at in *folder*; without one, only the names are.
    """
    problems = list(_problems_of_entries(entries, document))
    found = []
    for index, entry in enumerate(entries):
        attachment = _stated(entry)
        if folder and kind_of(entry.file):
            try:
                attachment = _measured(attachment, folder)
            except _Unfit as error:
                problems.append(_problem(document, index, *error.args))
        found.append(attachment)
    return tuple(found), problems


def is_as_read(attachment: Attachment, folder: Path) -> bool:
    """Whether the file of *attachment* in *folder* is, by size and time, the one that was read."""
    path = folder / attachment.file
    if not path.is_file():
        return False
    status = path.stat()
    return (status.st_size, status.st_mtime_ns) == (attachment.size, attachment.modified)


def _problems_of_entries(
    entries: Iterable[AttachmentEntry], document: Document
) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        kind = kind_of(entry.file)
        if kind is None:
            what = f"A file like {quoted(entry.file)} cannot be attached."
            yield _problem(document, index, what, f"Expected one that ends in {', '.join(KINDS)}.")
        elif kind.is_image and not entry.alt:
            what = f"The image {quoted(entry.file)} has no alt."
            expected = "Expected alt: what is to be seen, for those who cannot see it."
            yield _problem(document, index, what, expected)
        if entry.file.lower() in seen:
            what = f"The file {quoted(entry.file)} is attached twice."
            yield _problem(document, index, what, "Names that differ by case only count as one.")
        seen.add(entry.file.lower())


def _problem(document: Document, index: int, what: str, expected: str) -> Problem:
    return Problem(document.line((KEY, index, "file")), what, expected, fatal=True)


def _stated(entry: AttachmentEntry) -> Attachment:
    return Attachment(
        entry.file,
        entry.title or "",
        entry.alt or "",
        entry.caption or "",
        entry.credit or "",
        entry.licence or "",
    )


def _measured(attachment: Attachment, folder: Folder) -> Attachment:
    """Return *attachment* with what its file is.

    :raises _Unfit: if it is not fit to be published.
    """
    path, name = folder.path / attachment.file, quoted(attachment.file)
    _must_be_there(path)
    status = path.stat()
    if status.st_size > folder.limit:
        what = f"{name} has {status.st_size / MEGABYTE:.1f} MB."
        most = f"{folder.limit / MEGABYTE:.1f} MB (pressroom_attachment_limit in conf.py)"
        raise _Unfit(what, f"Expected at most {most}; make it smaller, or raise the limit.")
    data = path.read_bytes()
    what, expected = fault(attachment.file, data)
    if what:
        raise _Unfit(f"{name} {what}.", expected)
    width, height = dimensions(data) if attachment.kind.is_image else (0, 0)
    return replace(
        attachment,
        size=len(data),
        width=width,
        height=height,
        sha256=hashlib.sha256(data).hexdigest(),
        modified=status.st_mtime_ns,
    )


def _must_be_there(path: Path) -> None:
    """Accept a file that has exactly this name and is no link."""
    name = quoted(path.name)
    if path.is_symlink() or path.parent.is_symlink():
        raise _Unfit(f"{name} is or lies in a symbolic link.", "Put the file itself in its place.")
    # The disk may take two spellings for one; the server of the site may not.
    there = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
    if path.name not in there:
        folder = f"{path.parent.parent.name}/{path.parent.name}"
        twin = next((other for other in there if other.lower() == path.name.lower()), "")
        if twin:
            raise _Unfit(f"There is no {name}, but {quoted(twin)}.", "Write it as it is called.")
        what = f"There is no file {name} in {folder}/."
        raise _Unfit(what, f"Put it there. {nearest(path.name, there)}".rstrip())
    if not path.is_file() or path.stat().st_size == 0:
        raise _Unfit(f"{name} is empty or no file.", "Put the file itself in its place.")
