"""What stands around a release's text and becomes front matter, or is no part of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pressroom.acquire.document import Document
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.lines import (
    FoundDate,
    Headline,
    Order,
    find_date,
    find_end_marks,
    find_headline,
    find_release_lines,
    find_residue,
)
from pressroom.acquire.lines.date_line import date_line
from pressroom.acquire.understanding.working_text import WorkingText

DATE_LINE = "date, in the front matter"
HEADLINE_AGAIN = "headline, printed again"


@dataclass(frozen=True, slots=True)
class Head:
    """Date and headline of a release, as its text or its metadata give them."""

    date: FoundDate | None
    headline: Headline | None
    subtitle: str

    @property
    def title(self) -> str:
        return self.headline.title if self.headline else ""

    @property
    def date_lines(self) -> Iterable[int]:
        """Lines that hold nothing but the date."""
        if self.date:
            if self.date.is_whole and self.date.line is not None:
                yield self.date.line
            yield from self.date.repeats


def leave_out_residue(text: WorkingText) -> None:
    """Take out of *text* what a scraper or a CMS left in it."""
    for found in find_residue(text.texts()):
        if found.is_whole:
            text.leave_out(found.line, found.reason)
        else:
            text.cut(found.line, found.start, found.end, found.reason)


def find_head(
    text: WorkingText, document: Document, contact_lines: frozenset[int], order: Order | None
) -> Head:
    """Return date and headline; *text* stays as it is."""
    lines = text.texts()
    headline = find_headline(lines, contact_lines, document.title)
    subtitle = document.subtitle or (headline.subtitle if headline else "")
    if headline and document.subtitle:
        # The source's own field says which is the subhead: the line below the headline is text.
        headline = replace(headline, subtitle_lines=())
    return Head(find_date(lines, document.date, order, _phones(text)), headline, subtitle)


def _phones(text: WorkingText) -> list[str]:
    contacts = (item for place in text.places for item in place if isinstance(item, ContactPart))
    return [phone for contact in contacts for phone in contact.phones]


def take_head(text: WorkingText, head: Head, document: Document) -> None:
    """Take the lines of *head* out of *text*: their words stand in the front matter."""
    if head.headline:
        is_again = bool(document.title)
        for index in head.headline.title_lines:
            if is_again:
                text.leave_out(index, HEADLINE_AGAIN)
            else:
                text.take(index)
        for index in head.headline.subtitle_lines:
            text.take(index)
        for index in head.headline.repeats:
            text.leave_out(index, HEADLINE_AGAIN)
    lines = text.texts()
    releases = {found.line for found in find_release_lines(lines)}
    for index in head.date_lines:
        if index not in releases:
            text.leave_out(index, DATE_LINE)


def take_release_line(text: WorkingText) -> tuple[str, str]:
    """Take the release line out; return it as printed, and the moment of an embargo it names.

    A second one is left out: heads are often doubled.
    """
    lines = text.texts()
    line, embargo = "", ""
    for found in find_release_lines(lines):
        printed = lines[found.line].strip()
        day = date_line(printed)
        embargo = embargo or found.embargo
        if not found.is_whole and not (day and day.is_whole):
            continue
        if line:
            text.leave_out(found.line, "release line, printed again")
        elif text.line(found.line):
            line = " ".join(printed.split())
            text.take(found.line)
    return line, embargo


def leave_out_end_marks(text: WorkingText) -> None:
    """Take end marks out of *text*: the archive sets its own below each release."""
    for found in find_end_marks(text.texts()):
        if found.is_whole:
            text.leave_out(found.line, found.reason)
        else:
            text.cut(found.line, found.start, found.end, found.reason)
