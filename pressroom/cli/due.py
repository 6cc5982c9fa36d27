"""``pressroom due``: when the next embargo lifts."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED
from pressroom.cli.shelves import add_archive, add_now, now_of, open_shelf
from pressroom.content.embargo.due import Due, next_due
from pressroom.content.embargo.hidden import hidden_pages

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands

EPILOG = """
The exit status is 0 if an embargo is to lift, and 1 if none is. For a scheduler, --format json
prints one object: at (the instant, in UTC), seconds (from now until then, rounded up) and files
(the pages); at and seconds are null if nothing is due. A shell waits and builds with:
sleep "$(pressroom due --format json | jq .seconds)" && make html
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "due",
        help="say when the next embargo lifts, for whoever builds the archive then",
        description="Say when the next embargo lifts, and of which page. The archive must be built "
        "again then; nothing does that by itself.",
        epilog=EPILOG,
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to say it")
    add_archive(parser)
    add_now(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    now = now_of(options)
    due = next_due(hidden_pages(open_shelf(options.archive).releases, now))
    print(_json(due, now) if options.format == "json" else _text(due))
    return 0 if due else FAILED


def _text(due: Due | None) -> str:
    if due is None:
        return "Nothing is due: no page is under embargo."
    return "\n".join(f"{due.at.isoformat()}  {file.path}" for file in due.files)


def _json(due: Due | None, now: datetime) -> str:
    seconds = -((now - due.at) // timedelta(seconds=1)) if due else None
    at = due.at.astimezone(UTC).isoformat().replace("+00:00", "Z") if due else None
    files = [str(file.path) for file in due.files] if due else []
    return json.dumps({"at": at, "seconds": seconds, "files": files})
