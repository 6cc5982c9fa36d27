"""``pressroom publish``: a page that is ready goes out."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED
from pressroom.cli.asking import Asker
from pressroom.cli.check_report import look_again
from pressroom.cli.shelves import add_now, now_of, shelf_of
from pressroom.content.publishing import NotPublished, Published, publish, remarks_before

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands

EPILOG = """
A page in which check finds a problem, or in which something is still to come, stays as it is; where
it has remarks, you are asked. While
an embargo lasts nothing is recorded; run the command again when it has lifted.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "publish",
        help="make a page public, record it, and say what remains to be done",
        description="Check one page, take draft: true out of it, and enter it into the record.",
        epilog=EPILOG,
    )
    parser.add_argument("page", type=Path, metavar="PAGE", help="releases/2021/….md")
    add_now(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    shelf, release = shelf_of(options.page)
    now = now_of(options)
    if remarks := remarks_before(shelf, release, now):
        print("\n".join(look_again(remarks)))
        if not Asker.of_process().agrees("Publish it as it is?"):
            print("Nothing was published.")
            return FAILED
    try:
        published = publish(shelf, release, now)
    except NotPublished as error:
        print(error)
        print("Nothing was published.")
        return FAILED
    print("\n".join([*_done(published), *_remaining(published, options.page)]))
    return 0


def _done(published: Published) -> Iterator[str]:
    if published.was_draft:
        yield "draft: true is taken out of the page."
    for entry in published.recorded:
        yield f"recorded  {entry.release}, edition {entry.edition}"
    if published.embargo:
        yield f"The embargo lasts until {_instant(published.embargo)}; nothing is recorded yet."
    elif not published.recorded:
        yield f"Edition {published.release.edition} was published and recorded already."


def _remaining(published: Published, page: Path) -> Iterator[str]:
    if not (published.was_draft or published.embargo or published.recorded):
        return
    folder = page.with_suffix("")
    written = [page, folder] if folder.is_dir() else [page]
    # The page is named by its path below the releases, of which the id has as many parts.
    ledger = page.parents[published.release.id.count("/")] / "ledger.jsonl"
    yield "What remains:"
    if published.embargo:
        yield f"  {_add(*written)}"
        yield "  git commit, without a word of it in the message, and push to a private repository"
        yield "  build when it has lifted; nothing does that by itself, guide/hold.md tells how"
        yield f"  then {shlex.join(['pressroom', 'publish', str(page)])}"
    else:
        yield f"  {_add(*written, ledger)}"
        yield "  git commit"
        yield "  git push, and Read the Docs builds; elsewhere make html, and copy the site"


def _add(*paths: Path) -> str:
    return shlex.join(["git", "add", *map(str, paths)])


def _instant(embargo: datetime) -> str:
    """Return the instant with the offset that the page says, and in UTC."""
    utc = embargo.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"{embargo.isoformat(' ', 'minutes')}, which is {utc}"
