"""Which document became which page: what lets an import go on where it stopped.

One JSON object a line, appended as each page is written, so that an interrupted import loses
nothing and a second run writes nothing twice. Kept beside the releases folder, as
``import.jsonl``, and meant to be committed with the pages.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from pressroom.content.problems import ContentError, Problem
from pressroom.content.text_files import read_text, write_whole


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a document the same at the next import: its name and the digest of its words.

    Two sites may both have an ``index.html``; one must not take the other's page.
    """

    document: str
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A page by its path relative to the archive, and the digest it was written with."""

    page: str
    digest: str


class Journal:
    """The journal at *path*; a missing file is an empty journal.

    :raises ContentError: if a line of it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: dict[Identity, Entry] = {}
        self.pages: set[str] = set()
        """Every page that an import has written."""
        self.by_name: dict[str, list[str]] = {}
        """The pages of all documents of one name."""
        lines = read_text(path).split("\n") if path.exists() else []
        # A kill while the last line was written leaves it without its end: that page is written
        # again, over itself, and its line anew.
        for number, line in enumerate(lines[:-1], start=1):
            self._enter(*self._read(line, number))
        if lines and lines[-1]:
            write_whole(self.path, "".join(f"{line}\n" for line in lines[:-1]))

    def note(self, identity: Identity, entry: Entry) -> None:
        """Append that the document of that *identity* became the page of *entry*."""
        if self.entries.get(identity) == entry:
            return
        self._enter(identity, entry)
        record = {**asdict(identity), **asdict(entry)}
        with self.path.open("a", encoding="utf-8") as journal:
            journal.write(json.dumps(record, ensure_ascii=False) + "\n")

    def _read(self, line: str, number: int) -> tuple[Identity, Entry]:
        try:
            record = json.loads(line)
            identity = Identity(str(record["document"]), str(record["source"]))
            return identity, Entry(str(record["page"]), str(record["digest"]))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            what = "This line of the journal of imports cannot be read."
            expected = "Restore the file from the repository, or delete the line."
            raise ContentError(self.path, [Problem(number, what, expected, True)]) from error

    def _enter(self, identity: Identity, entry: Entry) -> None:
        self.entries[identity] = entry
        self.pages.add(entry.page)
        self.by_name.setdefault(identity.document, []).append(entry.page)


def digest(text: str) -> str:
    """Return the SHA-256 of *text* in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()
