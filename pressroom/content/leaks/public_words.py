"""What the archive says in public, by which a secret is none.

Words of a hidden page are public if they also stand in a page that is not hidden, in the directory,
in the settings, or among the words of the interface. Words of a removed release are public only if
another release says them, or the directory, which tells what an organization is in words of its
own: a guide or a front page that repeats what was taken out is what the removal was for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from pressroom.content.directory import Directory, read_directory
from pressroom.content.leaks.prose import prose, unfenced
from pressroom.content.leaks.secrets import Needle, Secret, Trace
from pressroom.content.leaks.seeking import Seeker
from pressroom.content.spoken import spoken_runs
from pressroom.content.traces import words_of

PAGES = (".md", ".rst")
DIRECTORY = "directory.yml"
OTHERS = (DIRECTORY, "conf.py")
PACKAGE = Path(__file__).parents[2]
INTERFACE = ("words.py", "outputs/*.py", "directives/*.py", "templates/**/*.html", "locale/**/*.po")
"""Files of the package in which the words of the interface stand."""
HELD = "held"
"""The folder of imported pages that are no releases yet."""

_PARTING = re.compile(r"\]\(|\]\[|\[\^|\}`|[<&]")
"""Markup with words of its own between those that readers see: links, notes, roles."""
_QUOTE = re.compile(r"^:{3,}\{quote\}(.*)\n((?::[\w-]+:.*\n)*)", re.MULTILINE)
_FIELD = re.compile(r"^:([\w-]+):(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class PublicWords:
    """The public pages of the *archive*: all but the *hidden* ones; *releases* is its folder."""

    archive: Path
    releases: Path
    hidden: Collection[Path]

    def innocent(self, needles: Iterable[Needle]) -> set[Needle]:
        """Return those of *needles* that stand in public."""
        left, found = set(needles), set[Needle]()
        everywhere = _Sought({one for one in left if isinstance(one, Secret)})
        officially = _Sought(left)
        for path in self._pages() if left else ():
            is_official = path.is_relative_to(self.releases) or path == self.archive / DIRECTORY
            text = unfenced(path.read_bytes().decode("utf-8", "replace"))
            sought = officially if is_official else everywhere
            found |= sought.standing_in(text, self._name(path), found)
        return found

    def spoken(self, needles: Iterable[Needle]) -> set[Needle]:
        """Return those of *needles* that the quotes of a public release say.

        The archive puts the spoken words of a quote side by side, in records and copied text, where
        the release has an attribution between them; and who said them in an order of its own: words
        in a row that stand so on no page.
        """
        left, found = set(needles), set[Needle]()
        seeker, file = Seeker(left, step=1), self.archive / DIRECTORY
        directory = read_directory(file) if left and file.is_file() else Directory()
        for path in self._pages() if left else ():
            if path.is_relative_to(self.releases):
                text = path.read_bytes().decode("utf-8", "replace")
                for said in _as_records_say(text, directory):
                    found |= seeker.seek(said)
        return found

    def _name(self, path: Path) -> str:
        if not path.is_relative_to(self.archive):
            return ""
        name = path.relative_to(self.archive).with_suffix("").as_posix()
        return f"{name} {name}{path.suffix} {name}.html"

    def _pages(self) -> Iterator[Path]:
        for folder, folders, names in os.walk(self.archive):
            folders[:] = sorted(name for name in folders if name[0] not in "._" and name != HELD)
            paths = (Path(folder, name) for name in sorted(names))
            yield from (path for path in paths if self._is_public(path))
        for pattern in INTERFACE:
            yield from sorted(PACKAGE.glob(pattern))

    def _is_public(self, path: Path) -> bool:
        is_other = path.parent == self.archive and path.name in OTHERS
        return (is_other or path.suffix in PAGES) and path not in self.hidden


class _Sought:
    """Some *needles*, and what finds them."""

    def __init__(self, needles: set[Needle]) -> None:
        self.needles = needles
        self.seeker = Seeker(needles, step=1)
        self.alone = [one for one in needles if isinstance(one, Secret) and one.is_alone]

    def standing_in(self, text: str, name: str, known: set[Needle]) -> set[Needle]:
        """Return those that stand in the *text* of a page or in its *name*; some are *known* to."""
        words = words_of(text)
        said = set(words)
        found = self.seeker.among(words, text) | self.seeker.seek(name)
        found.update(one for one in self.alone if said.issuperset(one.words))
        # Markdown's own reading is dear, and tells more only where the words are there already.
        left = self.needles - known - found if _PARTING.search(text) else ()
        if any(isinstance(one, Trace) or said.issuperset(one.words) for one in left):
            for paragraph in prose(text):
                found |= self.seeker.seek(paragraph)
        return found


def _as_records_say(text: str, directory: Directory) -> Iterator[str]:
    """Yield the quotes of a release's page as the archive writes them elsewhere."""
    yield " ".join(spoken_runs(prose(text), unclosed=True))
    for printed, fields in _QUOTE.findall(text):
        named = {name: value.strip() for name, value in _FIELD.findall(fields)}
        speaker, organization = printed.strip(), named.get("organization", "")
        person, body = directory.person(speaker), directory.organization(organization)
        speakers = {speaker, directory.people[person].name if person else speaker}
        bodies = {organization, directory.organizations[body].name if body else organization}
        for one, other in product(speakers, bodies):
            yield f"{one} {named.get('role', '')} {other}"
