"""Pages on the disk: where each document's stands, and whether it may be written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pressroom.acquire.draft import Draft
from pressroom.acquire.journal import Entry, Identity, Journal, digest
from pressroom.acquire.outcome import Fate
from pressroom.acquire.page_text import page_text
from pressroom.content.page_names import page_names
from pressroom.content.release_files import edition_of
from pressroom.content.text_files import write_whole

HELD = "held"
"""The folder beside the releases for pages that an editor must finish; builds ignore it (see
``pressroom.defaults``)."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing a page, where the document's page stands now, and why."""

    fate: Fate
    page: str
    reason: str = ""


@dataclass
class Pages:
    """The pages in *releases*, a folder of an archive. With *dry_run* nothing is written."""

    releases: Path
    dry_run: bool = False
    _taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.archive = self.releases.parent
        self.journal = Journal(self.archive / "import.jsonl")

    def place(self, identity: Identity, draft: Draft, *, is_held: bool) -> str:
        """Return the page's path, relative to the archive.

        As before if the document was imported before, else one that no file has, or one with the
        very text: an import that was killed had written it and not noted that yet.
        """
        folder = HELD if is_held else f"{self.releases.name}/{draft.date[:4]}"
        known = self.journal.entries.get(identity)
        if known and known.page.startswith(f"{folder}/"):
            self._taken.add(known.page)
            return known.page
        text = page_text(draft)
        pages = (f"{folder}/{name}.md" for name in page_names(draft.title))
        page = next(page for page in pages if not self._is_taken(page, text))
        self._taken.add(page)
        return page

    def write(self, identity: Identity, page: str, text: str) -> Written:
        """Write *text* to *page*, unless an editor had the document's page in hand."""
        known = self.journal.entries.get(identity)
        if known and not self._is_moved(known, page, text) and (why := self._edited(known)):
            return Written(Fate.EDITED, known.page, why)
        entry = Entry(page, digest(text))
        fate = Fate.UNCHANGED if entry == known else Fate.WRITTEN
        if fate is Fate.WRITTEN and not self.dry_run:
            write_whole(self.archive / page, text)
            if known and known.page != page:
                (self.archive / known.page).unlink(missing_ok=True)
            self.journal.note(identity, entry)
        return Written(Fate.HELD if page.startswith(f"{HELD}/") else fate, page)

    def release(self, page: str) -> str:
        """Return the id of the release whose page this is; nothing if it is held."""
        prefix = f"{self.releases.name}/"
        return page.removeprefix(prefix).removesuffix(".md") if page.startswith(prefix) else ""

    def others(self, identity: Identity) -> list[str]:
        """Return the pages of other documents of the same name that an earlier run imported."""
        if identity in self.journal.entries:
            return []
        pages = dict.fromkeys(self.journal.by_name.get(identity.document, ()))
        return [page for page in pages if page not in self._taken]

    def _is_taken(self, page: str, text: str) -> bool:
        if page in self._taken or page in self.journal.pages:
            return True
        # A page of this name would be taken for the earlier edition of a release.
        is_reserved = edition_of(page.removesuffix(".md")) is not None
        return is_reserved or ((self.archive / page).exists() and not self._holds(page, text))

    def _holds(self, page: str, text: str) -> bool:
        path = self.archive / page
        return path.is_file() and path.read_bytes() == text.encode()

    def _is_moved(self, known: Entry, page: str, text: str) -> bool:
        """Whether an import that was killed had written the page anew, in another folder."""
        has_moved = known.page != page and not (self.archive / known.page).exists()
        return has_moved and self._holds(page, text)

    def _edited(self, known: Entry) -> str:
        """Return why the page must be left alone, or nothing."""
        path = self.archive / known.page
        if not path.exists():
            return f"{known.page} was imported before, and moved or taken away since"
        if digest(path.read_bytes().decode("utf-8", "replace")) != known.digest:
            return f"{known.page} was imported before, and edited since"
        return ""
