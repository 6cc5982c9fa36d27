"""Which document became which page: what lets an import go on where it stopped.

One JSON object a line, appended as each page is written, so that an interrupted import loses
nothing and a second run writes nothing twice. Kept beside the releases folder, as
``import.jsonl``, and meant to be committed with the pages.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A page by its path relative to the archive, and the digest it was written with."""

    page: str
    digest: str


class Journal:
    """The journal at *path*; a missing file is an empty journal."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: dict[str, Entry] = {}
        self.pages: set[str] = set()
        """Every page that an import has written."""
        lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
        # A kill while the last line was written leaves it without its end: that page is written
        # again, over itself, and its line anew.
        for line in lines[:-1]:
            record = json.loads(line)
            self._enter(record["document"], Entry(record["page"], record["digest"]))
        self._cut(lines)

    def _cut(self, lines: list[str]) -> None:
        if lines and lines[-1]:
            self.path.write_text("".join(f"{line}\n" for line in lines[:-1]), encoding="utf-8")

    def note(self, document: str, page: str, text: str) -> None:
        """Append that *document* became *page*, whose content is *text*."""
        entry = Entry(page, digest(text))
        if self.entries.get(document) == entry:
            return
        self._enter(document, entry)
        record = {"document": document, "page": entry.page, "digest": entry.digest}
        with self.path.open("a", encoding="utf-8") as journal:
            journal.write(json.dumps(record, ensure_ascii=False) + "\n")

    def _enter(self, document: str, entry: Entry) -> None:
        self.entries[document] = entry
        self.pages.add(entry.page)


def digest(text: str) -> str:
    """Return the SHA-256 of *text* in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()
