"""``pressroom check``: what is wrong in the archive, and whether the built site holds secrets."""

from __future__ import annotations

import argparse
import os
from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED, Misuse
from pressroom.cli.check_report import FORMATS
from pressroom.cli.shelves import add_archive, add_now, now_of, open_shelf, shelf_of
from pressroom.content.checking import Check
from pressroom.content.checks import check_archive, check_pages, hidden_findings
from pressroom.content.editions.finding import Finding
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden, hidden_pages
from pressroom.content.leaks.gate import leaks_of
from pressroom.content.leaks.unpacking import Unreadable
from pressroom.content.problems import ContentError

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands

EPILOG = """
The exit status is 0 if nothing is wrong, 1 if anything is, and 2 if the check could not begin.
Releases that are not recorded yet are counted, and are no fault. Neither are remarks, on what a
journalist would stumble over in a text that has not gone out yet.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong in the pages, the record and the built site",
        description="Check the pages of releases, the ledger, and the texts that are kept of every "
        "edition. Nothing is changed.",
        epilog=EPILOG,
    )
    parser.add_argument(
        "pages", nargs="*", type=Path, metavar="PAGE", help="only these: releases/2021/….md"
    )
    parser.add_argument(
        "--site",
        type=Path,
        metavar="FOLDER",
        help="look in every byte of what was built (_build/html) for words of pages under "
        "embargo, of drafts, and of what was removed",
    )
    parser.add_argument(
        "--public", action="store_true", help="refuse pages under embargo, and drafts"
    )
    parser.add_argument("--strict", action="store_true", help="fail on remarks too")
    parser.add_argument(
        "--format",
        choices=list(FORMATS),
        default="text",
        help="text; github: annotations in a workflow of GitHub; json",
    )
    add_archive(parser)
    add_now(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.site and not options.site.is_dir():
        raise Misuse(f"There is no folder {options.site}. Expected what was built: _build/html")
    now = now_of(options)
    check = _check(options, now)
    shelf = open_shelf(options.archive) if options.site or options.public else None
    if shelf:
        check.findings += _of_hidden(shelf, options, now)
    print(FORMATS[options.format](check))
    return FAILED if check.findings or (options.strict and check.remarks) else 0


def _check(options: argparse.Namespace, now: datetime) -> Check:
    if not options.pages:
        return check_archive(open_shelf(options.archive), now)
    found = [shelf_of(page) for page in options.pages]
    shelf = found[0][0]
    if any(other.releases != shelf.releases for other, _release in found):
        raise Misuse("These pages belong to several archives. Expected those of one.")
    return check_pages(shelf, [release for _shelf, release in found], now)


def _of_hidden(shelf: Shelf, options: argparse.Namespace, now: datetime) -> Iterator[Finding]:
    hidden = list(hidden_pages(shelf.releases, now))
    if options.public:
        yield from hidden_findings(hidden)
    if options.site:
        yield from _of_site(options.site, options.archive, shelf, hidden)


def _of_site(
    site: Path, archive: Path, shelf: Shelf, hidden: Collection[Hidden]
) -> Iterator[Finding]:
    try:
        found = leaks_of(site, archive, shelf, hidden, os.cpu_count() or 1)
    except (ContentError, Unreadable) as error:
        what = f"Whether the site holds a secret cannot be told: {error}."
        yield Finding(site, what, "Mend or delete that file, and check again.")
        return
    for leak in found:
        what = f"This file holds {leak.what} of {leak.page}."
        yield Finding(site / leak.file, what, "Do not publish it: take that out, and build again.")
