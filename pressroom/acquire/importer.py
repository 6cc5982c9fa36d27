"""Documents to pages, each checked before it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from pressroom.acquire.conservation import difference
from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.draft import Concern, Draft
from pressroom.acquire.journal import Identity, digest
from pressroom.acquire.outcome import Fate, Outcome
from pressroom.acquire.page_text import page_text
from pressroom.acquire.pages import Pages
from pressroom.content.directory import Directory
from pressroom.content.page import parse_page

MOST_WORDS = 12
"""Words that a message names as examples."""


@dataclass
class Importer:
    """Makes *pages* of documents; *directory* and *region* are what each is checked against."""

    pages: Pages
    directory: Directory
    region: str
    _releases: dict[str, str] = field(default_factory=dict)
    """Ids of the releases that this run has met, by the document's name."""

    def run(
        self,
        documents: Iterable[Document | Skipped | Unreadable],
        understand: Callable[[Document], Draft],
    ) -> Iterator[Outcome]:
        """Import one document after the other; yield what became of each."""
        for document in documents:
            match document:
                case Skipped(name, reason):
                    yield Outcome(name, Fate.SKIPPED, reason=reason)
                case Unreadable(name, reason):
                    yield Outcome(name, Fate.FAILED, reason=reason)
                case Document():
                    yield replace(self._safely(document, understand), media=document.media)

    def _safely(self, document: Document, understand: Callable[[Document], Draft]) -> Outcome:
        """Import *document*; what goes wrong with one must not end an overnight run."""
        try:
            return self._import(document, understand(document))
        except OSError:
            raise  # A full disk stands in the way of all of them.
        except Exception as error:
            what = f"{type(error).__name__}: {error}"
            reason = f"the importer failed on it ({what}); please report it"
            return Outcome(document.name, Fate.FAILED, reason=reason)

    def _import(self, document: Document, draft: Draft) -> Outcome:
        if wrong := _wrong_words(document, draft):
            return Outcome(document.name, Fate.FAILED, reason=wrong, draft=draft)
        identity = Identity(document.name, digest(" ".join(_words(document))))
        draft = replace(draft, translation_of=self._original(document))
        draft = replace(draft, concerns=tuple(self._concerns(draft, identity)))
        page = self.pages.place(identity, draft, is_held=draft.is_held)
        written = self.pages.write(identity, page, page_text(draft))
        if release := self.pages.release(written.page):
            self._releases[document.name] = release
        return Outcome(
            document.name, written.fate, written.page, written.reason, draft.concerns, draft
        )

    def _original(self, document: Document) -> str:
        """Return the id of the release that *document* translates: the one that came before it."""
        known = (name for name in document.translations if name in self._releases)
        return next((self._releases[name] for name in known), "")

    def _concerns(self, draft: Draft, identity: Identity) -> Iterator[Concern]:
        """Yield those of *draft*, what the build would say of its page, and doubles of its name."""
        text = page_text(self._completed(draft))
        problems = parse_page(text, draft.name, self.directory, self.region).problems
        said = (Concern(str(problem), blocking=True) for problem in problems)
        yield from dict.fromkeys((*draft.concerns, *said))
        for page in self.pages.others(identity):
            yield Concern(
                f"Another text of this name was imported before, as {page}; if this one takes its "
                "place, delete that page."
            )

    def _completed(self, draft: Draft) -> Draft:
        """Return *draft* with stand-ins for what it lacks, which its own concerns tell already."""
        return replace(
            draft,
            title=draft.title or "Untitled",
            date=draft.date or "2000",
            issuers=draft.issuers or tuple(self.directory.organizations)[:1],
            concerns=(),
        )


def _words(document: Document) -> Iterator[str]:
    yield document.title
    yield from re.findall(r"\w+", document.seen)
    yield from (word for block in document.blocks for word in re.findall(r"\w+", block.text))


def _wrong_words(document: Document, draft: Draft) -> str:
    words = difference(document, draft)
    if words.lost:
        return f"words of the source would be lost: {_some(words.lost)}"
    if words.invented:
        return f"words would be added that the source does not hold: {_some(words.invented)}"
    return ""


def _some(words: Iterable[str]) -> str:
    return ", ".join(sorted(words)[:MOST_WORDS])
