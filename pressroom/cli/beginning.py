"""``pressroom new``: a page ready to be written."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressroom.cli.arguments import Misuse, checked
from pressroom.cli.asking import Asker
from pressroom.cli.shelves import add_archive, open_shelf, shelf_of
from pressroom.content.directory import Directory
from pressroom.content.editions.shelf import Shelf
from pressroom.content.problems import ContentError, unknown
from pressroom.content.schema import Date, Instant, Kind, Language, Text
from pressroom.content.settings import read_settings

if TYPE_CHECKING:
    from pressroom.acquire.beginning import Beginning
    from pressroom.cli.arguments import Commands
    from pressroom.content.page import Page
    from pressroom.content.release import Release

EPILOG = """
What is missing is asked for; Enter takes what stands in brackets. The page is a draft: no build
shows it until pressroom publish has taken draft: true out of it.
"""


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "new",
        help="begin a release: a page with everything but its text",
        description="Write the page of a new release, with issuers, press desks and boilerplate "
        "of the directory, and a place for its text.",
        epilog=EPILOG,
    )
    parser.add_argument("title", nargs="?", type=checked(Text), help="the headline")
    parser.add_argument("--kind", choices=[*Kind], help="what it is; press-release")
    parser.add_argument("--language", type=checked(Language), help="BCP 47; that of the archive")
    for name, what in (("issuer", "who puts it out"), ("topic", "what it is about")):
        parser.add_argument(
            f"--{name}", action="append", metavar="ID", help=f"{what}; may be given several times"
        )
    parser.add_argument(
        "--desk", action="append", metavar="ID", help="whose contacts; the issuers’ press desks"
    )
    parser.add_argument("--date", type=checked(Date), help="the day on which it goes out; today")
    parser.add_argument(
        "--embargo", type=checked(Instant), metavar="INSTANT", help="such as 2021-12-02T09:00-05:00"
    )
    parser.add_argument(
        "--like", type=Path, metavar="PAGE", help="take all but the text from this release"
    )
    add_archive(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    # Imported here, as is all that only one command needs.
    from pressroom.acquire.new_page import write_new_page

    shelf = open_shelf(options.archive)
    _must_be_known(options, shelf)
    page = _page(options.like) if options.like else None
    interview = _Interview(options, shelf.directory, page, Asker.of_process())
    print(_said(write_new_page(shelf, interview.beginning())))
    return 0


@dataclass(frozen=True)
class _Interview:
    """What the *options* leave open, asked for; a *page* that the new one is like has defaults."""

    options: argparse.Namespace
    directory: Directory
    page: Page | None
    asker: Asker

    def beginning(self) -> Beginning:
        """Return all that is known of the new release, asked for in the order of its page."""
        from pressroom.acquire.beginning import Beginning

        title = self._text("title", "Headline", "a headline", Text).strip()
        kind, language, issuers = self._kind(), self._language(), self._issuers()
        topics = self._topics(language)
        today = datetime.now().astimezone().date().isoformat()
        return Beginning(
            title=title,
            date=self._text("date", "Date", "--date", Date, today),
            kind=kind,
            language=language,
            issuers=issuers,
            topics=topics,
            desks=self._desks(issuers, language),
            embargo=self._text("embargo", "Embargo until", "--embargo", Instant, ""),
            like=self.page,
        )

    @property
    def _like(self) -> Release | None:
        return self.page.release if self.page else None

    def _text(
        self, name: str, question: str, option: str, kind: Any, default: str | None = None
    ) -> str:
        given: str | None = getattr(self.options, name)
        if given is not None:
            return given
        return self.asker.text(question, option, checked(kind), default)

    def _kind(self) -> str:
        default = self._like.kind if self._like else Kind.PRESS_RELEASE
        if self.options.kind:
            return str(self.options.kind)
        kinds = {kind.value: kind.value for kind in Kind}
        return self.asker.choices("Kind", "--kind", kinds, [default])[0]

    def _language(self) -> str:
        own = read_settings(self.options.archive).language
        default = self._like.language if self._like else own
        return self._text("language", "Language", "--language", Language, default)

    def _issuers(self) -> tuple[str, ...]:
        known = {key: item.name for key, item in self.directory.organizations.items()}
        default = self._like.issuers if self._like else (list(known) if len(known) == 1 else None)
        given = self.options.issuer
        return tuple(given or self.asker.choices("Issuers", "--issuer", known, default))

    def _topics(self, language: str) -> tuple[str, ...]:
        known = {key: topic.label(language) for key, topic in self.directory.topics.items()}
        default = self._like.topics if self._like else ()
        given = self.options.topic
        return tuple(given or self.asker.choices("Topics", "--topic", known, default))

    def _desks(self, issuers: tuple[str, ...], language: str) -> tuple[str, ...]:
        from pressroom.acquire.beginning import desks_of

        if self.options.desk:
            return tuple(self.options.desk)
        has_contacts = self._like is not None and bool(self._like.contacts)
        return () if has_contacts else desks_of(self.directory, issuers, language)


def _page(path: Path) -> Page:
    shelf, release = shelf_of(path)
    page = shelf.page(release)
    if page.release is None:
        raise ContentError(path, page.problems)
    return page


def _must_be_known(options: argparse.Namespace, shelf: Shelf) -> None:
    directory = shelf.directory
    for ids, thing, known in (
        (options.issuer, "organization", directory.organizations),
        (options.topic, "topic", directory.topics),
        (options.desk, "desk", directory.desks),
    ):
        for name in ids or ():
            if name not in known:
                expected = f"Expected an id of the {thing}s in the directory."
                raise Misuse(" ".join(unknown(thing, name, expected, known)))


def _said(path: Path) -> str:
    page = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    return (
        f"{page}\n"
        "Write what is to come in the place of each [TK: …].\n"
        "Look at it:   make serve\n"
        f"Check it:     pressroom check {page}\n"
        f"Publish it:   pressroom publish {page}"
    )
