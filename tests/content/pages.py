"""A small directory, and the texts of pages that the tests of ``content`` read."""

from __future__ import annotations

from collections.abc import Iterable

from pressroom.content.directory import Directory, Organization, Person, Topic
from pressroom.content.page import Page, parse_page
from pressroom.content.problems import Problem
from pressroom.content.quotes import Quote
from pressroom.content.release import Release

DIRECTORY = Directory(
    people={
        "oscar-chacon": Person(name="Oscar Chacón"),
        "nancy-trevino": Person(name="Nancy Treviño", spellings=("Nancy Guzmán",)),
    },
    organizations={
        "alianza-americas": Organization(name="Alianza Americas"),
        "presente-org": Organization(name="Presente.org", spellings=("Presente",)),
    },
    topics={
        "asylum": Topic(labels={"en": "Asylum", "es": "Asilo"}),
        "remain-in-mexico": Topic(labels={"en": "Remain in Mexico"}),
    },
)
FRONT_MATTER = {
    "title": "Doors Open",
    "date": "2021-12-02",
    "kind": "statement",
    "language": "en",
    "issuers": "[alianza-americas]",
    "topics": "[asylum]",
}
KEYS = (
    "title, subtitle, date, kind, language, issuers, topics, release-line, dateline, source, "
    "embargo, formerly, translation-of, replaces, attachments, draft, changes, withdrawn, removed"
)
PHONE = ":phone: (347) 527-0969"
PASSAGE = ("", "“We stay,” he said.")
NEXT_KEY = 8
"""The line of a key that is not among FRONT_MATTER's."""
BODY = 10
"""The line on which the body of :func:`page_text` begins when no key was added or left out."""


def page_text(body: str = "The doors are open.\n", /, **front_matter: str | None) -> str:
    """Return the text of a release page; a key given as ``None`` is left out."""
    keys = FRONT_MATTER | front_matter
    lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
    return "\n".join(["---", *lines, "---", "", body])


def parse(text: str) -> Page:
    """Parse the *text* of a page as that of ``releases/2021/doors.md``."""
    return parse_page(text, "2021/doors", DIRECTORY, "US")


def block(name: str, argument: str, *lines: str) -> str:
    """Return a directive: its opening line, *lines*, its closing line."""
    return "\n".join([f":::{{{name}}} {argument}".rstrip(), *lines, ":::", ""])


def quote(*lines: str, speaker: str = "Oscar Chacón") -> str:
    """Return a quote with *lines* for its fields and passage."""
    return block("quote", speaker, *lines)


def contact(*lines: str, name: str = "Kelsey Parsons") -> str:
    """Return a contact with *lines* for its fields."""
    return block("contact", name, *lines)


def told(problems: Iterable[Problem]) -> list[str]:
    """Return *problems* as a press officer reads them, without the file's name."""
    return [f"{problem.line}: {problem}" for problem in problems]


def only(problems: Iterable[Problem]) -> Problem:
    """Return the only one of *problems*."""
    (problem,) = problems
    return problem


def quotes(page: Page) -> list[Quote]:
    """Return the quotes of a page that has nothing wrong with it."""
    assert told(page.problems) == []
    return [record for record in page.records.values() if isinstance(record, Quote)]


def released(page: Page) -> Release:
    """Return the release of a page in which nothing is wrong."""
    assert told(page.problems) == []
    assert page.release is not None
    return page.release
