"""A tool that builds a site, and the folders in which it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.building.texts import Text


@dataclass(frozen=True)
class Site:
    """The folders of one site, all in ``folder``."""

    folder: Path

    @property
    def source(self) -> Path:
        return self.folder / "source"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def cache(self) -> Path:
        """What a tool keeps from one build to the next."""
        return self.folder / "cache"

    def clear(self) -> None:
        """Move all that was built aside.

        Not deleted: ext4 without a journal passes over inodes freed within the last one to six
        minutes, one after the other (``recently_deleted`` in Linux's ``fs/ext4/ialloc.c``), and
        making a file took up to ten times as long.
        """
        aside = self.folder / "before"
        aside.mkdir(exist_ok=True)
        for path in (self.output, self.cache):
            if path.exists():
                path.rename(aside / f"{len(list(aside.iterdir()))}")


@dataclass(frozen=True)
class Tool:
    """One way to make a site of the texts.

    ``packages`` are what PyPI calls it and what it needs, itself first. ``write`` puts a whole
    project into a folder; ``command`` builds a site with the given Python.
    """

    name: str
    packages: tuple[str, ...]
    write: Callable[[Path, Sequence[Text]], None]
    command: Callable[[Path, Site], list[str]]


def sphinx_command(python: Path, site: Site) -> list[str]:
    """Return the command of every tool that is a Sphinx: the one of our Makefile."""
    folders = [site.cache, site.source, site.output]
    options = ["-q", "-j", "auto", "-b", "html", "-d"]
    return [str(python), "-m", "sphinx", *options, *map(str, folders)]
