"""Message catalogues: the archive's own words in every language that somebody put them into.

A catalogue is a file ``<language>/LC_MESSAGES/pressroom.po``, in this package or in a folder of
an archive's own ``locale_dirs``, whose words come before the package's. It is read as it stands,
so that nothing has to be compiled and no word can be older than its source. The messages
themselves are English, which needs none.

Not through Sphinx's ``add_message_catalog``: that knows one language a build, and one archive
speaks several, that of each release.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

DOMAIN = "pressroom"
FOLDER = Path(__file__).parent / "locale"
SOURCE = "en"
"""The language of the messages themselves."""

_folders: list[Path] = [FOLDER]
_own = SOURCE
_voice: ContextVar[str] = ContextVar("voice", default="")


def use_catalogues(folders: Sequence[Path], language: str) -> None:
    """Look into *folders* before the package's, and speak *language* unless told otherwise."""
    global _own
    _folders[:] = [*folders, FOLDER]
    _own = language
    has_catalogue.cache_clear()
    _translations.cache_clear()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Give the archive's words in *language* within the block."""
    token = _voice.set(language)
    try:
        yield
    finally:
        _voice.reset(token)


def gettext(message: str) -> str:
    """Return *message* in the language that is being spoken, or as it is."""
    return _translations(_voice.get() or _own).gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    """Return the form of a message that goes with *number*; English has two, *one* and *many*."""
    return _translations(_voice.get() or _own).ngettext(one, many, number)


@cache
def has_catalogue(language: str) -> bool:
    """Whether the archive has words in *language* (BCP 47)."""
    return SOURCE in _names(language) or any(_files(language))


def voice_beside(language: str, own: str) -> str:
    """Return the language in which an archive whose *own* is given speaks beside a text."""
    return language if has_catalogue(language) else own


def digest() -> str:
    """Return a digest of all words of all catalogues."""
    found = hashlib.sha256()
    for folder in _folders:
        for path in sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.po")):
            found.update(f"{path.parent.parent.name}\n".encode() + path.read_bytes())
    return found.hexdigest()


@cache
def _translations(language: str) -> NullTranslations:
    found = NullTranslations()
    for path in reversed(list(_files(language))):
        words = _read(path)
        words.add_fallback(found)
        found = words
    return found


def _files(language: str) -> Iterator[Path]:
    """Yield the catalogues for *language*, the nearest first; an archive's own come first."""
    for name in _names(language):
        for folder in _folders:
            path = folder / name / "LC_MESSAGES" / f"{DOMAIN}.po"
            if path.is_file():
                yield path


def _names(language: str) -> Iterator[str]:
    """Yield the names of folders that may hold *language*, the nearest first: es_MX, es."""
    parts = language.replace("_", "-").split("-")
    yield from ("_".join(parts[:count]) for count in range(len(parts), 0, -1))


def _read(path: Path) -> GNUTranslations:
    # Many a build needs no catalogue at all.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with path.open("rb") as file:
        # With its language a catalogue knows how many forms a plural has.
        write_mo(compiled, read_po(file, locale=None, domain=DOMAIN))
    compiled.seek(0)
    return GNUTranslations(compiled)
