"""What the front matter says where a text leaves a choice, and what an editor is told of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pressroom.acquire.contacts import ContactsFound
from pressroom.acquire.draft import Concern, Part
from pressroom.acquire.lines import SMALL_WORDS, FoundDate, guess_kind, guess_language
from pressroom.acquire.understanding.circumstances import Circumstances
from pressroom.acquire.understanding.head import Head
from pressroom.acquire.understanding.issuers import find_issuers
from pressroom.acquire.understanding.topics import kind_of_category
from pressroom.content.printed_dates import printed_dates
from pressroom.content.problems import quoted
from pressroom.content.schema import Kind

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Verdict(Generic[T]):
    """A value for the front matter and what an editor should know of it."""

    value: T
    concerns: tuple[Concern, ...] = ()


@dataclass
class Verdicts:
    """Collects the concerns of verdicts while their values are used."""

    concerns: list[Concern] = field(default_factory=list)

    def take(self, verdict: Verdict[T]) -> T:
        self.concerns += verdict.concerns
        return verdict.value


def judge_title(head: Head) -> Verdict[str]:
    if head.title:
        return Verdict(head.title)
    return _held("", "No line of the source surely is its headline; write it as title:.")


def judge_date(found: FoundDate | None, given: str) -> Verdict[str]:
    """Return the day: what was *given*, else what was *found*; never one that nobody printed."""
    edtf = found.edtf if found else ""
    if given and edtf and edtf != given:
        return _told(given, f"The source gives the date {edtf}, --date gives {given}.")
    if given or not found:
        missing = "The source gives no date of issue; write it as date:, or import with --date."
        return Verdict(given) if given else _held("", missing)
    if found.place == "embargo":
        return _told(edtf, f"The date is that of the embargo, {quoted(found.text)}.")
    if found.others:
        others = ", ".join(map(quoted, found.others))
        return _told(edtf, f"The date is {edtf}, but the head of the text also gives {others}.")
    return Verdict(edtf)


def judge_kind(
    title: str, lines: Sequence[str], categories: Iterable[str], given: str
) -> Verdict[str]:
    """Return the kind: given, else what the text says of itself, else what it is filed under."""
    if given:
        return Verdict(given)
    filed = (kind for name in categories if (kind := kind_of_category(name)))
    return Verdict(str(guess_kind(title, lines) or next(filed, Kind.PRESS_RELEASE)))


def judge_language(stated: str, lines: Sequence[str], around: Circumstances) -> Verdict[str]:
    """Return the language: given, else that of the words, else *stated* by the source.

    Sites state one language for all their pages, so the words decide where they are clear; in a
    language that is not known by its words, what is stated holds.
    """
    if around.given.language:
        return Verdict(around.given.language)
    guessed = guess_language("\n".join(lines))
    spoken = stated.partition("-")[0]
    if spoken in SMALL_WORDS and guessed and spoken != guessed:
        return _told(guessed, f"The source calls its language {stated}; the text is in {guessed}.")
    if stated or guessed:
        return Verdict(stated or guessed)
    language = around.language
    return _told(language, f"The text is too short to tell its language; {language} is assumed.")


def judge_issuers(
    title: str, parts: Sequence[Part], address: str, around: Circumstances
) -> Verdict[tuple[str, ...]]:
    """Return the ids of the issuers: given, else those that the text itself names."""
    if around.given.issuers:
        return Verdict(around.given.issuers)
    if found := find_issuers(title, parts, address, around.directory):
        return Verdict(found)
    missing = "The text names no organization of directory.yml that issues it; "
    return _held((), f"{missing}write issuers:, or import with --issuer.")


def judge_embargo(moment: str, found: FoundDate | None, today: datetime.date) -> Iterator[Concern]:
    """Yield a concern that holds a release whose embargo may lie ahead of *today*."""
    if not moment:
        return
    days = [day.edtf() for day in printed_dates(moment)] or [found.edtf if found else ""]
    if not all(days) or max(days) >= today.isoformat():
        yield Concern(
            f"The text is under embargo until {quoted(moment)}; when that is over, or with the "
            "moment and its offset as embargo:, move the page to the releases.",
            blocking=True,
        )


def judge_contacts(found: ContactsFound, *, is_placed: bool) -> Iterator[Concern]:
    """Yield what is to be said of contacts that stay in the text."""
    if not is_placed:
        names = ", ".join(contact.name or "nameless" for contact in found.contacts)
        yield Concern(f"Contacts could not be parted from the text and stay in it: {names}.")


def _told(value: T, what: str) -> Verdict[T]:
    return Verdict(value, (Concern(what),))


def _held(value: T, what: str) -> Verdict[T]:
    return Verdict(value, (Concern(what, blocking=True),))
