"""A media contact as printed on a release, true on that day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import quote

import langcodes
import phonenumbers
from email_validator import EmailNotValidError, validate_email

from pressroom.content.fields import Block, Field, check_fields
from pressroom.content.links import EXPECTED_LINK, is_web_address
from pressroom.content.problems import Problem, quoted, unknown

CHANNELS = ("phone", "email", "link")
"""The ways to reach a contact; also what ``:withheld:`` can name."""
ONCE = ("role", "organization")
MANY = (*CHANNELS, "language", "withheld", "as-printed")

EXPECTED_PHONE = (
    "Expected a number such as (347) 527-0969, or +503 2222 0000 with its country; "
    "put each number on a :phone: line of its own."
)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a contact: the text as printed, and where it leads.

    ``uri`` is ``tel:`` with the number in E.164 (RFC 3966), ``mailto:`` (RFC 6068) or a web
    address.
    """

    kind: str
    printed: str
    uri: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers questions about a release. ``withheld`` names the kinds of channel that the
    archive's source did not preserve; ``languages`` are BCP 47 tags."""

    name: str
    role: str
    organization: str
    channels: tuple[Channel, ...]
    languages: tuple[str, ...]
    withheld: tuple[str, ...]
    line: int = field(compare=False, default=0)

    def plain_lines(self) -> list[str]:
        """The contact as lines of plain text, for an e-mail or a notebook."""
        lines = [self.name, self.role, self.organization, *(c.printed for c in self.channels)]
        return [line for line in lines if line]


def read_contact(block: Block, region: str) -> tuple[Contact, list[Problem]]:
    """Read a contact. *region* (ISO 3166) is that of phones printed without a country."""
    problems = check_fields(block, ONCE, MANY)
    readers: dict[str, Callable[[str], Channel]] = {
        "phone": lambda text: _phone(text, region),
        "email": _email,
        "link": _link,
    }
    fields = [field for field in block.fields if field.name in readers]
    channels = _collect(fields, lambda f: readers[f.name](f.value), problems)
    languages = _collect(block.values("language"), _language, problems)
    withheld = _collect(block.values("withheld"), _withheld, problems)
    contact = Contact(
        name=block.argument,
        role=block.value("role"),
        organization=block.value("organization"),
        channels=tuple(channels),
        languages=tuple(languages),
        withheld=tuple(withheld),
        line=block.line,
    )
    return contact, [*problems, *_check_whole(block, contact)]


def _collect(
    fields: Iterable[Field], read: Callable[[Field], T], problems: list[Problem]
) -> list[T]:
    values: list[T] = []
    for item in fields:
        try:
            values.append(read(item))
        except ValueError as error:
            problems.append(Problem(item.line, *error.args))
    return values


def _check_whole(block: Block, contact: Contact) -> list[Problem]:
    problems: list[Problem] = []
    tried = any(block.values(kind) for kind in CHANNELS)
    has_name = bool(contact.name or contact.organization)
    is_as_printed = bool(block.values("as-printed")) and (tried or has_name)
    if not has_name and not is_as_printed:
        problems.append(
            Problem(
                block.line,
                "This contact has no name.",
                "Expected :::{contact} Name, or an :organization: that answers; :as-printed: if "
                "the release printed none.",
            )
        )
    if not tried and not block.values("withheld") and not is_as_printed:
        problems.append(
            Problem(
                block.line,
                f"Nobody can reach this contact ({quoted(contact.name or contact.organization)}).",
                "Expected at least one :phone:, :email: or :link:, or :withheld: email (or phone, "
                "or link) for what the source did not preserve, or :as-printed: if the release "
                "printed none.",
            )
        )
    if block.body:
        problems.append(
            Problem(
                block.body_line,
                "A contact has no text of its own.",
                "Expected only :field: lines up to the closing fence.",
            )
        )
    return problems


def _phone(printed: str, region: str) -> Channel:
    number = _parse_phone(printed, region)
    if number is None:
        raise ValueError(f"{quoted(printed)} is not a phone number.", EXPECTED_PHONE)
    uri = "tel:" + phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if number.extension:
        uri += f";ext={number.extension}"
    return Channel("phone", printed, uri)


def _parse_phone(printed: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(printed, region)
    except phonenumbers.NumberParseException:
        number = None
    if number is not None and _is_whole(number):
        return number
    # Words around the number, as in “(347) 527-0969 (cell)”, confuse the parser but not the finder.
    found = list(
        phonenumbers.PhoneNumberMatcher(printed, region, leniency=phonenumbers.Leniency.POSSIBLE)
    )
    return found[0].number if len(found) == 1 and _is_whole(found[0].number) else None


def _is_whole(number: phonenumbers.PhoneNumber) -> bool:
    """Whether it can be dialled from anywhere, which a number without its area code cannot."""
    reason = phonenumbers.is_possible_number_with_reason(number)
    return reason == phonenumbers.ValidationResult.IS_POSSIBLE


def _email(printed: str) -> Channel:
    try:
        # Reserved names (example.org, .test) are wrong to write to but right to print.
        valid = validate_email(printed, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise ValueError(
            f"{quoted(printed)} is not an e-mail address: {str(error).rstrip('.')}.",
            "Expected an address such as press@example.org, or :withheld: email if the source "
            "did not preserve it.",
        ) from error
    return Channel("email", printed, "mailto:" + quote(valid.normalized, safe="@+"))


def _link(printed: str) -> Channel:
    if not is_web_address(printed):
        raise ValueError(f"{quoted(printed)} is not a web address.", EXPECTED_LINK)
    return Channel("link", printed, printed)


def _language(item: Field) -> str:
    if not langcodes.tag_is_valid(item.value):
        raise ValueError(
            f"{quoted(item.value)} is not a language tag.", "Expected BCP 47, such as es or en-US."
        )
    return langcodes.standardize_tag(item.value)


def _withheld(item: Field) -> str:
    if item.value not in CHANNELS:
        raise ValueError(
            *unknown("kind of channel", item.value, f"Expected {', '.join(CHANNELS)}.", CHANNELS)
        )
    return item.value
