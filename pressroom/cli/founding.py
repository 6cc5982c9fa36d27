"""``pressroom init``: a new archive."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED, checked
from pressroom.cli.asking import Asker
from pressroom.content.schema import Language, Text, WebAddress

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands
    from pressroom.founding.archive import Founding

EPILOG = """
What is missing is asked for. Nothing that is in the folder already is written over.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "init",
        help="begin an archive: settings, house style, guide, an example",
        description="Make a complete archive for an organization: settings, front page, house "
        "style, directory, guide, Makefile, and one example release, which is a draft.",
        epilog=EPILOG,
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the archive shall lie")
    parser.add_argument("--name", type=checked(Text), help="whose archive it is")
    parser.add_argument(
        "--address", type=checked(WebAddress), metavar="URL", help="where the site will stand"
    )
    parser.add_argument("--language", type=checked(Language), help="BCP 47; en")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from pressroom.founding.archive import files_of
    from pressroom.founding.writing import NotFounded, write_archive

    try:
        write_archive(options.folder, files_of(_founding(options, Asker.of_process())))
    except NotFounded as error:
        print(error)
        return FAILED
    print(_said(options.folder))
    return 0


def _founding(options: argparse.Namespace, asker: Asker) -> Founding:
    from pressroom.founding.archive import Founding

    name = options.name or asker.text("Organization", "--name", checked(Text))
    address = options.address or asker.text("Address of the site", "--address", checked(WebAddress))
    language = options.language or asker.text("Language", "--language", checked(Language), "en")
    today = datetime.now().astimezone().date()
    return Founding(name.strip(), f"{address.rstrip('/')}/", language, today)


def _said(folder: Path) -> str:
    return (
        f"{folder} is an archive now.\n"
        "Put it under version control:   git init\n"
        "Build it:                       make html\n"
        "Begin a release:                pressroom new\n"
        "README.md says what to look through first."
    )
