"""``pressroom revise``, ``withdraw`` and ``remove``: changes to what went out."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED, Misuse, checked
from pressroom.cli.shelves import shelf_of
from pressroom.content.dates import parse_date
from pressroom.content.editions.revision import NotRevised, remove, revise, withdraw
from pressroom.content.schema import Change, ChangeKind, Date, Notice, Text

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands

WITHDRAW = "Say that a release no longer stands, and why. Its text stays readable, under a banner."
REMOVE = (
    "Take the text of a release out of the archive, in every edition. Title, date and reason "
    "stay. What the repository remembers of it is not touched; the guide says what to do there."
)


def add(commands: Commands) -> None:
    """Add the commands and their arguments."""
    parser = commands.add_parser(
        "revise",
        help="open the next edition of a release that has gone out",
        description="Open the next edition of a release. The outgoing text gets a page of its own; "
        "edit the page before or after, then run: pressroom record",
    )
    _add_page(parser)
    parser.add_argument("--kind", choices=[*ChangeKind], required=True, help="why it changes")
    parser.add_argument("--note", type=checked(Text), required=True, help="what, for readers")
    parser.add_argument(
        "--wrong", type=checked(Text), help="the words that were wrong; a correction says them"
    )
    parser.add_argument(
        "--right", type=checked(Text), help="the words in their place; a correction says them"
    )
    parser.set_defaults(run=_revise)
    for name, run, help_, description in (
        ("withdraw", _withdraw, "say that a release no longer stands", WITHDRAW),
        ("remove", _remove, "take the text of a release out of the archive", REMOVE),
    ):
        parser = commands.add_parser(name, help=help_, description=description)
        _add_page(parser)
        parser.add_argument("--reason", type=checked(Text), required=True, help="why, for readers")
        parser.set_defaults(run=run)


def _add_page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", type=Path, metavar="PAGE", help="releases/2021/….md")
    parser.add_argument(
        "--date",
        type=checked(Date),
        default=datetime.now().astimezone().date().isoformat(),
        help="the day on which it happens; today",
    )


def _revise(options: argparse.Namespace) -> int:
    shelf, release = shelf_of(options.page)
    change = _change(options)
    try:
        edition = revise(shelf, release, change)
    except NotRevised as error:
        return _refused(options.page, error)
    print(f"{options.page} is edition {edition} now. Edit it, then run: pressroom record")
    return 0


def _change(options: argparse.Namespace) -> Change:
    kind = ChangeKind(options.kind)
    if kind is ChangeKind.CORRECTION and not (options.wrong and options.right):
        what = "A correction says what was wrong and what is right."
        raise Misuse(f"{what} Expected --wrong and --right, or another --kind.")
    return Change(
        kind=kind,
        date=parse_date(options.date),
        note=options.note.strip(),
        wrong=options.wrong and options.wrong.strip(),
        right=options.right and options.right.strip(),
    )


def _withdraw(options: argparse.Namespace) -> int:
    shelf, release = shelf_of(options.page)
    try:
        withdraw(shelf, release, _notice(options))
    except NotRevised as error:
        return _refused(options.page, error)
    print(f"{options.page} is withdrawn. Its text stays readable, under a banner.")
    return 0


def _remove(options: argparse.Namespace) -> int:
    shelf, release = shelf_of(options.page)
    try:
        gone = remove(shelf, release, _notice(options))
    except NotRevised as error:
        return _refused(options.page, error)
    print(f"{options.page} holds no text any more.")
    for path in gone:
        print(f"deleted   {path}")
    print("The repository's history still holds it; the guide says what to do there.")
    return 0


def _notice(options: argparse.Namespace) -> Notice:
    return Notice(date=parse_date(options.date), reason=options.reason.strip())


def _refused(page: Path, error: NotRevised) -> int:
    print(f"{page}: {error}")
    return FAILED
