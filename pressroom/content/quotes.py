"""Words attributed to a speaker in a role for an organization, on that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import langcodes

from pressroom.content.directory import Directory
from pressroom.content.fields import Block, check_fields
from pressroom.content.names import slug
from pressroom.content.plain_text import paragraphs
from pressroom.content.problems import Problem, quoted, unknown
from pressroom.content.spoken import UnbalancedMarks, spoken_runs

DELIVERIES = ("written", "spoken", "prepared")
"""How the words were given: written for the release, spoken aloud, or the text prepared for
speaking."""
FIELDS = ("role", "organization", "language", "delivery", "anchor", "unclosed")

ANCHOR_WORDS = 5
_ANCHOR = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as issued and what the archive derives from it.

    ``speaker`` and ``organization`` are names as printed, ``speaker_id`` and
    ``organization_id`` their ids in the directory (empty where there is none). ``spoken`` holds
    the runs of words inside the quotation marks. ``anchor`` is the quote's permanent address on
    its page.
    """

    speaker: str
    speaker_id: str
    role: str
    organization: str
    organization_id: str
    language: str
    delivery: str
    spoken: tuple[str, ...]
    anchor: str
    line: int = field(compare=False, default=0)

    @property
    def attribution(self) -> str:
        """Who said it, in which role, for whom."""
        return ", ".join(part for part in (self.speaker, self.role, self.organization) if part)


def read_quote(block: Block, directory: Directory) -> tuple[Quote, list[Problem]]:
    """Read a quote; who speaks and for whom must stand in *directory*."""
    problems = check_fields(block, FIELDS)
    speaker_id = _speaker(block, directory, problems)
    organization_id = _organization(block, directory, problems)
    spoken = _spoken(block, problems)
    quote = Quote(
        speaker=directory.printed_person(block.argument),
        speaker_id=speaker_id,
        role=block.value("role"),
        organization=directory.printed_organization(block.value("organization")),
        organization_id=organization_id,
        language=_language(block, problems),
        delivery=_delivery(block, problems),
        spoken=spoken,
        anchor=_anchor(block, speaker_id or organization_id, spoken, problems),
        line=block.line,
    )
    return quote, problems


def _speaker(block: Block, directory: Directory, problems: list[Problem]) -> str:
    name = block.argument
    if not name:
        if not block.value("organization"):
            problems.append(
                Problem(
                    block.line,
                    "This quote does not say whose words they are.",
                    "Expected :::{quote} Name of the speaker, or an :organization: that speaks.",
                )
            )
        return ""
    person = directory.person(name)
    if person is None:
        expected = "Expected a person of the directory, by name, other spelling or id."
        problems.append(
            Problem(block.line, *unknown("speaker", name, expected, directory.person_names))
        )
        return ""
    return person


def _organization(block: Block, directory: Directory, problems: list[Problem]) -> str:
    name = block.value("organization")
    if not name:
        return ""
    organization = directory.organization(name)
    if organization is None:
        expected = "Expected an organization of the directory, by name, other spelling or id."
        line = block.line_of("organization")
        known = directory.organization_names
        problems.append(Problem(line, *unknown("organization", name, expected, known)))
        return ""
    return organization


def _spoken(block: Block, problems: list[Problem]) -> tuple[str, ...]:
    passage = paragraphs(block.body)
    try:
        spoken = spoken_runs(passage, unclosed=bool(block.values("unclosed")))
    except UnbalancedMarks as error:
        problems.append(_unbalanced(block, passage, error))
        spoken = spoken_runs(passage, unclosed=True)
    if not spoken:
        problems.append(
            Problem(
                block.line,
                "This quote is empty.",
                "Expected the passage as issued, below the fields and a blank line.",
            )
        )
    return spoken


def _unbalanced(block: Block, passage: Sequence[str], error: UnbalancedMarks) -> Problem:
    words = quoted(passage[error.paragraph][:40])
    line = _paragraph_line(block, error.paragraph)
    return Problem(
        line,
        f"The quotation mark {error.opening} has no partner, in the paragraph that begins {words}.",
        "Expected marks in pairs; where a quotation goes on, each paragraph opens again and only "
        "the last closes. If the text was issued like this, add the field :unclosed: to the quote.",
    )


def _paragraph_line(block: Block, paragraph: int) -> int:
    """Return the line on which a paragraph of plain prose begins; close enough for Markdown."""
    count = -1
    blank = True
    for offset, text in enumerate(block.body):
        if text.strip() and blank:
            count += 1
            if count == paragraph:
                return block.body_line + offset
        blank = not text.strip()
    return block.body_line


def _language(block: Block, problems: list[Problem]) -> str:
    tag = block.value("language")
    if tag and not langcodes.tag_is_valid(tag):
        problems.append(
            Problem(
                block.line_of("language"),
                f"{quoted(tag)} is not a language tag.",
                "Expected BCP 47, such as es or en-US.",
            )
        )
        return ""
    return langcodes.standardize_tag(tag) if tag else ""


def _delivery(block: Block, problems: list[Problem]) -> str:
    delivery = block.value("delivery")
    if delivery and delivery not in DELIVERIES:
        expected = f"Expected {', '.join(DELIVERIES)}."
        line = block.line_of("delivery")
        problems.append(Problem(line, *unknown("delivery", delivery, expected, DELIVERIES)))
        return ""
    return delivery


def _anchor(block: Block, speaker_id: str, spoken: Sequence[str], problems: list[Problem]) -> str:
    """Return the address of the quote on its page.

    It comes from the quote alone (who speaks, and the first words), never from its position, so
    that another quote added before it changes nothing.
    """
    given = block.value("anchor")
    if given and _ANCHOR.fullmatch(given):
        return given
    if given:
        problems.append(
            Problem(
                block.line_of("anchor"),
                f"{quoted(given)} cannot be the end of an address.",
                "Expected lower-case letters a to z, digits and single hyphens, a letter first.",
            )
        )
    words = " ".join(spoken).split()[:ANCHOR_WORDS]
    anchor = slug(" ".join([speaker_id, *words]))
    return anchor if anchor[:1].isalpha() else f"quote-{anchor}".rstrip("-")
