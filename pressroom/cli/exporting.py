"""``pressroom export``: the public archive in the format of another program."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import Misuse
from pressroom.cli.shelves import add_archive, add_now, now_of, open_shelf
from pressroom.content.links import EXPECTED_LINK, is_web_address
from pressroom.content.records.export.exporting import FORMATS, export
from pressroom.content.records.export.parquet import NotInstalled
from pressroom.content.records.export.public import PublicArchive
from pressroom.content.records.making import RecordMaker
from pressroom.content.records.place import Place
from pressroom.content.settings import read_settings

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands

SUFFIXES = {"html": ".html", "dirhtml": "/"}
"""How the addresses of pages end, by the builder that makes the site."""
EPILOG = """
Releases under embargo and drafts are in no export, and of what was removed only that it was. The
exit status is 0 if all was written, and 2 if the export could not begin.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "export",
        help="write the public archive as JSON, CSV, ninjs, Parquet, for OpenSearch, as a bag",
        description="Write every public release and quote in the format of another program. "
        "Nothing is built for it.",
        epilog=EPILOG,
    )
    parser.add_argument("--format", choices=list(FORMATS), required=True, help="which format")
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a new folder")
    parser.add_argument(
        "--base-url", default="", metavar="URL", help="where the site stands; html_baseurl"
    )
    parser.add_argument(
        "--builder", choices=list(SUFFIXES), default="html", help="what makes the site; html"
    )
    add_archive(parser)
    add_now(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.to.exists() or options.to.is_symlink():
        raise Misuse(f"There is {options.to} already. Name a new folder, or delete that.")
    shelf = open_shelf(options.archive)
    settings = read_settings(options.archive, os.environ)
    place = Place(_base(options.base_url or settings.base_url), suffix=SUFFIXES[options.builder])
    maker = RecordMaker(shelf.directory, place, settings.language)
    archive = PublicArchive(shelf, maker, now_of(options))
    try:
        export(archive, options.format, options.to)
    except NotInstalled as error:
        raise Misuse(str(error)) from error
    count = len(archive.ids)
    print(f"{count:,} release{'s' * (count != 1)} in {options.to}", file=sys.stderr)
    return 0


def _base(address: str) -> str:
    """Return *address*, below which the site stands.

    :raises Misuse: if it is none: an export without addresses could not be cited.
    """
    if not address:
        what = "The archive’s address is not known: conf.py has no html_baseurl."
        raise Misuse(f"{what} Name it: --base-url https://press.example.org/")
    if not is_web_address(address):
        raise Misuse(f"{address} is no web address. {EXPECTED_LINK}")
    return address
