"""The archive that a command works on."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path

from pressroom.cli.arguments import Misuse
from pressroom.content.directory import read_directory
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.clock import moment
from pressroom.content.parts.elsewhere import releases_elsewhere
from pressroom.content.release_files import release_id
from pressroom.content.settings import read_settings


def add_archive(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names the archive."""
    parser.add_argument(
        "--archive", type=Path, default=Path(), metavar="FOLDER", help="where conf.py lies; here"
    )


def add_now(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names another moment than the present."""
    parser.add_argument(
        "--now", default="", metavar="INSTANT", help="as if it were then: 2021-12-02T09:00-05:00"
    )


def open_shelf(archive: Path) -> Shelf:
    """Return the releases of the *archive*.

    :raises Misuse: if the folder is no archive.
    """
    releases = archive / "releases"
    if not (archive / "directory.yml").is_file() or not releases.is_dir():
        what = (
            f"There is no archive in {archive.resolve()}: it has no directory.yml or no releases."
        )
        raise Misuse(f"{what} Go to the folder of conf.py, or name it with --archive.")
    directory = read_directory(archive / "directory.yml")
    settings = read_settings(archive)
    return Shelf(
        releases,
        directory,
        settings.region,
        releases_elsewhere(archive),
        settings.attachment_limit,
    )


def shelf_of(page: Path) -> tuple[Shelf, str]:
    """Return the releases among which *page* lies, and the id of its release.

    :raises Misuse: if it is no page of a release in an archive.
    """
    expected = "Expected the page of a release: releases/2021/….md"
    if not page.is_file():
        raise Misuse(f"There is no {page}. {expected}")
    # Not resolved where that can be: the folder of the releases may be a link itself.
    path = page.resolve() if ".." in page.parts else page.absolute()
    for folder in path.parents:
        if folder.name == "releases" and (folder.parent / "directory.yml").is_file():
            _must_be_no_link(path, folder)
            shelf = open_shelf(folder.parent)
            try:
                return shelf, release_id(shelf.releases, path)
            except ValueError as error:
                raise Misuse(f"{error}. {expected}") from error
    raise Misuse(f"{page} lies in no archive. {expected}")


def _must_be_no_link(page: Path, releases: Path) -> None:
    inside = page.relative_to(releases)
    for part in (inside, *inside.parents[:-1]):
        if (releases / part).is_symlink():
            raise Misuse(f"{releases / part} is a symbolic link. Put what it leads to there.")


def now_of(options: argparse.Namespace) -> datetime:
    """Return the moment that *options* name, else that of the process.

    :raises Misuse: if it is none.
    """
    try:
        return moment(options.now, os.environ)
    except ValueError as error:
        expected = "Expected an instant with its offset from UTC, such as 2021-12-02T09:00-05:00."
        raise Misuse(f"{error}. {expected}") from error
