"""``pressroom import``: foreign documents to release pages."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.cli.arguments import FAILED, INTERRUPTED, Misuse, checked
from pressroom.content.directory import Directory, read_directory
from pressroom.content.problems import unknown
from pressroom.content.schema import Date, Kind, Language, WebAddress
from pressroom.content.settings import read_settings

if TYPE_CHECKING:
    from pressroom.acquire.job import Job
    from pressroom.cli.arguments import Commands

FORMATS = ("auto", "text", "html", "wxr", "docx", "markdown", "json")
EPILOG = """
Every word of a source becomes part of its page or is named in the report with the reason.
What an editor must look at first is written to the folder held/ beside the releases, which the
build ignores. Run again, the command goes on where it was stopped, and leaves alone what a
person has edited.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "import",
        help="make release pages of a WordPress export, web pages, Word files, text, JSON",
        description="Make release pages of foreign documents.",
        epilog=EPILOG,
    )
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a file, a folder, or - for what is piped in"
    )
    parser.add_argument(
        "--to",
        type=Path,
        default=Path("releases"),
        metavar="FOLDER",
        help="the archive's releases folder; releases",
    )
    parser.add_argument("--format", choices=FORMATS, default="auto", help="how to read the sources")
    parser.add_argument(
        "--date", type=checked(Date), help="the date of all: 2021-12-02, 2021-12, 2021"
    )
    parser.add_argument("--language", type=checked(Language), help="the language of all (BCP 47)")
    parser.add_argument(
        "--issuer", action="append", default=[], metavar="ID", help="an issuer of all; repeatable"
    )
    parser.add_argument("--kind", choices=[*Kind], help="the kind of all")
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="only what has this category, type or status: 'category=Press Release'; repeatable",
    )
    parser.add_argument(
        "--site",
        type=checked(WebAddress),
        metavar="ADDRESS",
        help="where the sources stood on the web, for their relative links",
    )
    parser.add_argument(
        "--report", type=Path, help="where to write the whole report (JSON); held/report.json"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do not")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    # Imported here: reading foreign formats takes libraries that no other command needs.
    from pressroom.acquire.job import run
    from pressroom.acquire.proposals import Proposals
    from pressroom.acquire.report import Report
    from pressroom.cli.import_progress import Meter
    from pressroom.cli.import_table import print_report

    releases = options.to.resolve()
    directory = _directory(releases.parent)
    job = _job(options, releases, directory)
    settings, today = read_settings(releases.parent), datetime.datetime.now().date()
    code = 0
    with Report.of(Proposals(directory)) as report:
        try:
            with Meter.of(job.sources) as meter:
                for outcome in run(job, directory, settings, today, meter.note_bytes):
                    report.note(outcome)
                    meter.note_document()
        except KeyboardInterrupt:
            print("Stopped. Run the same command again to go on.", file=sys.stderr)
            code = INTERRUPTED
        files = report.save(releases.parent, options.report, dry_run=job.dry_run)
        print_report(report, files, sys.stdout)
        return code or (0 if report.is_right else FAILED)


def _directory(archive: Path) -> Directory:
    path = archive / "directory.yml"
    if not path.is_file():
        what = f"There is no {path}, so this is no archive."
        raise Misuse(f"{what} Expected --to to name its releases folder: --to releases.")
    return read_directory(path)


def _job(options: argparse.Namespace, releases: Path, directory: Directory) -> Job:
    from pressroom.acquire.job import Job
    from pressroom.acquire.readers import Selection, SelectionError
    from pressroom.acquire.understanding import Given

    try:
        selection = Selection.of(options.select)
    except SelectionError as error:
        raise Misuse(str(error)) from error
    for issuer in options.issuer:
        if issuer not in directory.organizations:
            expected = "Expected an id of the organizations in directory.yml."
            raise Misuse(" ".join(unknown("issuer", issuer, expected, directory.organizations)))
    return Job(
        sources=tuple(options.sources),
        releases=releases,
        format=options.format,
        selection=selection,
        site=options.site or "",
        given=Given(
            date=options.date or "",
            language=options.language or "",
            kind=options.kind or "",
            issuers=tuple(options.issuer),
        ),
        dry_run=options.dry_run,
    )
