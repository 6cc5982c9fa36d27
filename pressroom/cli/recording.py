"""``pressroom record``: what went out enters the ledger."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED
from pressroom.cli.shelves import add_archive, add_now, now_of, open_shelf
from pressroom.content.editions.recording import NotRecorded, record

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "record",
        help="enter every published edition that is not there yet into the ledger",
        description="Enter every published edition that is not there yet into "
        "releases/ledger.jsonl, and keep its text. Run it when a release has gone out.",
    )
    add_archive(parser)
    add_now(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        fresh = record(open_shelf(options.archive), now_of(options))
    except NotRecorded as error:
        print(error)
        print("Nothing was recorded.")
        return FAILED
    for entry in fresh:
        print(f"recorded  {entry.release}, edition {entry.edition}")
    print(f"{len(fresh):,} recorded." if fresh else "Everything was recorded already.")
    return 0
