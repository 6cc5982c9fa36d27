"""What nobody may find in the archive's output, told as runs of words.

Of a page under embargo and of a draft: the path of its id, and the id's last part if that has two
words or more; its title and subtitle, where a single word must stand alone; the names of the files
it shows; sentences of three words or more, and every run of eight; e-mail addresses and phones of
its contacts. Less than that is said by anybody. Of a release that was removed: the traces of its
words that the ledger keeps, and the names of its kept editions. Words are compared folded, see
:mod:`pressroom.content.traces`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from pressroom.content.body import Body
from pressroom.content.contacts import Contact
from pressroom.content.editions.ledger import Ledger
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.leaks.pictures import names_of_files
from pressroom.content.leaks.prose import prose
from pressroom.content.names import fold
from pressroom.content.page import MAX_LENGTH
from pressroom.content.problems import ContentError
from pressroom.content.release_files import SUFFIX, edition_name, edition_of, remains
from pressroom.content.source import Source, split_front_matter
from pressroom.content.strict_yaml import YamlProblem, parse
from pressroom.content.text_files import read_text
from pressroom.content.traces import LENGTH, runs, sentences, words_of

SENTENCE = 3
"""The fewest words of a sentence that says enough."""
SLUG, SHORT_SLUG = 3, 2
"""The words of an id's last part that is sought anywhere, and of one that must name a file."""

CHANNELS = {"phone": "a contact's phone", "email": "a contact's e-mail address"}


@dataclass(frozen=True, slots=True)
class Secret:
    """Some *words* of a page: *what* they are, for the message, and where they were written.

    *exact* is what must stand there to the letter, folded, where words in a row would be too
    little: an address, the name of a file. What *is_alone* must be all that a heading, an entry of
    a list or a line says.
    """

    page: Path
    what: str
    words: tuple[str, ...]
    exact: str = ""
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """A trace of eight words of a removed *page*."""

    page: Path
    digest: str
    what: str = "words that were removed"


Needle = Secret | Trace


def needles(shelf: Shelf, hidden: Iterable[Hidden]) -> set[Needle]:
    """Return what must not be found of the *hidden* pages of *shelf*, and of what was removed.

    :raises ContentError: if the ledger is broken.
    """
    own = (page for page in hidden if edition_of(page.file.id) is None)
    found = {secret for page in own for secret in _of_hidden(shelf, page)}
    return {*found, *_of_removed(shelf, shelf.ledger())}


def _of_removed(shelf: Shelf, ledger: Ledger) -> Iterator[Needle]:
    for release, removed in ledger.removals.items():
        page = shelf.path(release)
        yield from (Trace(page, digest) for digest in removed.traces)
        for edition in ledger.editions.get(release, {}):
            yield _exact(page, "the address of an edition", edition_name(release, edition))


def _of_hidden(shelf: Shelf, hidden: Hidden) -> Iterator[Secret]:
    page, name = hidden.file.path, hidden.file.id
    below = name if "/" in name else f"{shelf.releases.name}/{name}"
    yield _exact(page, "the address", below)
    yield from _of_slug(page, name.rpartition("/")[2])
    # The texts that are kept of its editions are as secret as the page.
    for path in (page, *remains(shelf.releases, name)):
        yield from _of_text(shelf, page, path)


def _of_slug(page: Path, slug: str) -> Iterator[Secret]:
    words = len(words_of(slug))
    if words >= SLUG:
        yield _exact(page, "the name", slug)
    elif words == SHORT_SLUG:
        yield from (_exact(page, "the name", f"{slug}{end}") for end in (SUFFIX, ".html"))


def _of_text(shelf: Shelf, page: Path, path: Path) -> Iterator[Secret]:
    source = _source(path)
    heads = _front_matter(source)
    for key, text in _heads(heads).items():
        yield from _words(page, f"the {key}", text, 1)
        yield from (Secret(page, f"words of the {key}", run) for run in runs(text))
    yield from _of_prose(page, (*prose(source.body), *_words_of_attachments(heads)))
    for name in (*names_of_files(source.body), *_attached_files(heads)):
        yield _exact(page, "the name of a file", name)
    if len(source.body) <= MAX_LENGTH:
        yield from _of_contacts(page, shelf, source)


def files_of(page: Path) -> list[str]:
    """Return the names of the files that the text at *page* attaches, whatever state it is in."""
    return _attached_files(_front_matter(_source(page)))


def _source(path: Path) -> Source:
    """Return the text at *path*; of one that was cut or is broken, all of it as the body."""
    try:
        return split_front_matter(read_text(path))
    except (ContentError, YamlProblem):
        return Source("", path.read_bytes().decode("utf-8", "replace"), 1)


def _front_matter(source: Source) -> dict[str, Any]:
    try:
        values = parse(source.front_matter, first_line=2).value
    except YamlProblem:
        values = None
    return values if isinstance(values, dict) else {}


def _heads(known: dict[str, Any]) -> dict[str, str]:
    return {key: str(known.get(key) or "") for key in ("title", "subtitle")}


def _attachments(known: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what front matter attaches, whatever state it is in."""
    entries = known.get("attachments")
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []


def _attached_files(known: dict[str, Any]) -> list[str]:
    return [str(entry["file"]) for entry in _attachments(known) if entry.get("file")]


def _words_of_attachments(known: dict[str, Any]) -> Iterator[str]:
    # A licence is no secret: many others have the same.
    keys = ("title", "alt", "caption", "credit")
    yield from (str(entry.get(key) or "") for entry in _attachments(known) for key in keys)


def _of_prose(page: Path, paragraphs: Iterable[str]) -> Iterator[Secret]:
    for text in paragraphs:
        for sentence in sentences(text):
            if len(words_of(sentence)) < LENGTH:
                yield from _words(page, "a sentence", sentence, SENTENCE)
        for run in runs(text):
            yield Secret(page, "words of the text", run)


def _of_contacts(page: Path, shelf: Shelf, source: Source) -> Iterator[Secret]:
    body = Body(shelf.directory, shelf.region)
    body.read(source)
    contacts = (record for record in body.records.values() if isinstance(record, Contact))
    for channel in chain.from_iterable(contact.channels for contact in contacts):
        if channel.kind in CHANNELS:
            yield from _words(page, CHANNELS[channel.kind], channel.printed, 1)


def _words(page: Path, what: str, text: str, fewest: int) -> Iterator[Secret]:
    words = tuple(words_of(text))
    if len(words) >= fewest:
        is_alone = len(words) == 1 and not words[0].isdigit()
        yield Secret(page, what, words, is_alone=is_alone)


def _exact(page: Path, what: str, text: str) -> Secret:
    return Secret(page, what, tuple(words_of(text)), fold(text))
