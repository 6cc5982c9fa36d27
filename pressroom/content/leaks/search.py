"""The leak gate: no byte of the archive's output may hold what the public must not see.

Every file is unpacked (``unpacking``), read as text in every way in which it can be (``decoding``,
``markup``), and searched for the runs of words that ``secrets`` tells. What also stands in public
is no leak; see ``public_words``. Not seen are words in the pixels of a picture, and those that a
PDF draws letter by letter.

Pages repeat one another: what was looked at once is not looked at again, and files that did not
change since are not either; see ``looked``. Without secrets nothing is read at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

from pressroom.content.leaks.decoding import texts
from pressroom.content.leaks.looked import Found, InFile, Looked
from pressroom.content.leaks.markup import pieces, views
from pressroom.content.leaks.public_words import PublicWords
from pressroom.content.leaks.secrets import Needle, Secret, Trace
from pressroom.content.leaks.seeking import Seeker
from pressroom.content.leaks.unpacking import Unreadable, unpacked

FEW = 500
"""Files; fewer are looked through before other processes have begun."""


@dataclass(frozen=True, slots=True, order=True)
class Leak:
    """That the *file* of the output holds *what* of the hidden or removed *page*."""

    file: str
    page: Path
    what: str

    def __str__(self) -> str:
        # Without the words themselves: a log is read by many.
        return f"{self.file}: {self.what} of {self.page}"


def leaks(
    site: Path,
    needles: set[Needle],
    public: PublicWords,
    processes: int = 1,
    note: Path | None = None,
) -> list[Leak]:
    """Return what the folder *site* holds of *needles*, unless it is *public*.

    By the *note* of an earlier call, files that did not change since are not looked at again.

    :raises Unreadable: if a file of it cannot be looked into.
    """
    if not needles:
        return []
    sought = needles - public.innocent(one for one in needles if isinstance(one, Secret))
    found = _found(site, sought, processes, note)
    # What a trace stands for is known only when it is found.
    traces = {one for _name, one in found if isinstance(one, Trace)}
    innocent = public.innocent(traces)
    innocent |= public.spoken(traces - innocent)
    guilty = ((name, one) for name, one in found if one not in innocent)
    return sorted({Leak(name, one.page, one.what) for name, one in guilty})


def _found(site: Path, needles: set[Needle], processes: int, note: Path | None) -> set[Found]:
    paths = list(entries(site))
    if note is None:
        return {found for _file, found in _searched(site, needles, paths, processes)}
    looked = Looked(site, needles, note)
    found = _searched(site, needles, looked.left(paths), processes)
    return {one for _file, one in looked.keep(found)}


def _searched(
    site: Path, needles: set[Needle], paths: Sequence[Path], processes: int
) -> set[InFile]:
    if processes < 2 or len(paths) < FEW or "fork" not in get_all_start_methods():
        return _search(site, needles, paths)
    shares = [paths[start::processes] for start in range(processes)]
    with ProcessPoolExecutor(processes, mp_context=get_context("fork")) as pool:
        return set().union(*pool.map(partial(_search, site, needles), shares))


def _search(site: Path, needles: set[Needle], paths: Iterable[Path]) -> set[InFile]:
    search = _Search(Seeker(needles))
    return {
        (path.relative_to(site).as_posix(), found)
        for path in paths
        for found in search.path(site, path)
    }


def entries(site: Path) -> Iterator[Path]:
    """Yield every file and folder below *site*; a web server follows links, so they are followed.

    :raises Unreadable: if there is anything but files and folders.
    """
    folders, seen = [site], set[Path]()
    while folders:
        folder = folders.pop()
        if folder.resolve() in seen:
            continue
        seen.add(folder.resolve())
        for path in _entries_of(folder):
            if path.is_dir():
                folders.append(path)
            elif not path.is_file():
                raise Unreadable(f"{path} is neither a file nor a folder")
            yield path


def _entries_of(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise Unreadable(f"{folder} cannot be read: {error}") from error


@dataclass
class _Search:
    """Looks at each piece of text once, and remembers what stands in it."""

    seeker: Seeker
    clean: set[int] = field(default_factory=set)
    guilty: dict[int, set[Needle]] = field(default_factory=dict)

    def path(self, site: Path, path: Path) -> Iterator[Found]:
        name = path.relative_to(site).as_posix()
        yield from ((name, needle) for needle in self._text(name))
        if path.is_file():
            yield from self._file(name, path)

    def _file(self, name: str, path: Path) -> Iterator[Found]:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise Unreadable(f"{path} cannot be read: {error}") from error
        for part, inner in unpacked(name, data):
            yield from ((part, needle) for needle in self._text(part))
            for text in texts(inner):
                yield from ((part, needle) for needle in self._text(text))

    def _text(self, text: str) -> Iterator[Needle]:
        keyed = {hash(piece): piece for piece in pieces(text)}
        fresh = keyed.keys() - self.clean - self.guilty.keys()
        for key in fresh:
            if found := self._piece(keyed[key]):
                self.guilty[key] = found
        self.clean |= fresh - self.guilty.keys()
        for key in keyed.keys() & self.guilty.keys():
            yield from self.guilty[key]

    def _piece(self, piece: str) -> set[Needle]:
        return {needle for view in views(piece) for needle in self.seeker.seek(view)}
