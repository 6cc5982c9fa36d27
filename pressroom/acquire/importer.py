"""Documents to pages on the disk, each with what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from pressroom.acquire.conservation import difference
from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.draft import Concern, Draft
from pressroom.acquire.journal import Journal, digest
from pressroom.acquire.page_text import page_text
from pressroom.content.directory import Directory
from pressroom.content.names import slug
from pressroom.content.page import parse_page

SLUG_LENGTH = 64
HELD = "held"
"""The folder beside the releases for pages that an editor must finish; builds ignore it."""


class Fate(StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    HELD = "held"
    EDITED = "edited"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A document's fate: its page (relative to the archive), why, and what an editor must see.

    ``media`` holds the addresses of images and files that the page shows or links to.
    """

    name: str
    fate: Fate
    page: str = ""
    reason: str = ""
    concerns: tuple[Concern, ...] = ()
    draft: Draft | None = None
    media: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        return self.fate in (Fate.WRITTEN, Fate.UNCHANGED, Fate.EDITED, Fate.SKIPPED)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return self.draft.left_out if self.draft else ()


@dataclass
class Importer:
    """Writes pages into *releases*, a folder of an archive.

    *understand* makes a draft of a document; *directory* and *region* are what pages are checked
    against. With *dry_run* nothing is written.
    """

    releases: Path
    directory: Directory
    region: str
    understand: Callable[[Document], Draft]
    dry_run: bool = False
    _taken: set[str] = field(default_factory=set)
    _seen: dict[str, str] = field(default_factory=dict)
    """Pages that this run has met among the releases, by the document's name."""

    def __post_init__(self) -> None:
        self.archive = self.releases.parent
        self.journal = Journal(self.archive / "import.jsonl")

    def run(self, documents: Iterable[Document | Skipped | Unreadable]) -> Iterator[Outcome]:
        """Import one document after the other; yield what became of each."""
        for document in documents:
            match document:
                case Skipped(name, reason):
                    yield Outcome(name, Fate.SKIPPED, reason=reason)
                case Unreadable(name, reason):
                    yield Outcome(name, Fate.FAILED, reason=reason)
                case Document():
                    yield replace(self._safely(document), media=document.media)

    def _safely(self, document: Document) -> Outcome:
        """Import *document*; what goes wrong with one must not end an overnight run."""
        try:
            return self._import(document)
        except OSError:
            raise
        except Exception as error:
            what = f"{type(error).__name__}: {error}"
            reason = f"the importer failed on it ({what}); please report it"
            return Outcome(document.name, Fate.FAILED, reason=reason)

    def _import(self, document: Document) -> Outcome:
        draft = self.understand(document)
        if wrong := _wrong_words(document, draft):
            return Outcome(document.name, Fate.FAILED, reason=wrong, draft=draft)
        draft = replace(draft, translation_of=self._original(document))
        text = page_text(draft)
        concerns = tuple(dict.fromkeys((*draft.concerns, *self._problems(draft, text))))
        is_held = any(concern.blocking for concern in concerns)
        page = self._page(draft, is_held)
        fate, reason = self._write(document.name, page, text, is_held)
        if not is_held:
            self._seen[document.name] = page
        return Outcome(document.name, fate, page, reason, concerns, draft)

    def _original(self, document: Document) -> str:
        """Return the id of the release that *document* translates: the one that came before it."""
        prefix = f"{self.releases.name}/"
        pages = (self._seen[name] for name in document.translations if name in self._seen)
        return next((p.removeprefix(prefix).removesuffix(".md") for p in pages), "")

    def _problems(self, draft: Draft, text: str) -> Iterator[Concern]:
        """Yield what the build would say of the page."""
        for problem in parse_page(text, draft.name, self.directory, self.region).problems:
            yield Concern(str(problem), blocking=True)

    def _page(self, draft: Draft, is_held: bool) -> str:
        """Return the page's path: as before if the document was imported before, else a new one."""
        folder = HELD if is_held else f"{self.releases.name}/{draft.date[:4]}"
        known = self.journal.entries.get(draft.name)
        if known and known.page.startswith(f"{folder}/"):
            return known.page
        stem = _cut(slug(draft.title)) or "untitled"
        number = 1
        page = f"{folder}/{stem}.md"
        while self._is_taken(page):
            number += 1
            page = f"{folder}/{stem}-{number}.md"
        self._taken.add(page)
        return page

    def _is_taken(self, page: str) -> bool:
        return page in self._taken or page in self.journal.pages or (self.archive / page).exists()

    def _write(self, name: str, page: str, text: str, is_held: bool) -> tuple[Fate, str]:
        path = self.archive / page
        known = self.journal.entries.get(name)
        done = Fate.HELD if is_held else Fate.WRITTEN
        if known and (edited := self._edited(known.page, known.digest)):
            return Fate.EDITED, edited
        if known and known.page == page and known.digest == digest(text) and path.exists():
            return (Fate.HELD if is_held else Fate.UNCHANGED), ""
        if not self.dry_run:
            _write_whole(path, text)
            if known and known.page != page:
                (self.archive / known.page).unlink(missing_ok=True)
            self.journal.note(name, page, text)
        return done, ""

    def _edited(self, page: str, written: str) -> str:
        """Return why the page must be left alone, or nothing."""
        path = self.archive / page
        if not path.exists():
            return (
                "" if page.startswith(f"{HELD}/") else f"{page} was imported and taken away since"
            )
        if digest(path.read_text(encoding="utf-8")) != written:
            return f"{page} was imported and edited since"
        return ""


def _wrong_words(document: Document, draft: Draft) -> str:
    words = difference(document, draft)
    if words.lost:
        return f"words of the source would be lost: {_some(words.lost)}"
    if words.invented:
        return f"words would be added that the source does not hold: {_some(words.invented)}"
    return ""


def _some(words: Iterable[str]) -> str:
    return ", ".join(sorted(words)[:12])


def _cut(stem: str) -> str:
    """Return *stem* cut at a hyphen, so that addresses stay short."""
    if len(stem) <= SLUG_LENGTH:
        return stem
    return stem[: SLUG_LENGTH + 1].rpartition("-")[0] or stem[:SLUG_LENGTH]


def _write_whole(path: Path, text: str) -> None:
    """Write *text* so that a kill leaves the old file or the new one, never a half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
