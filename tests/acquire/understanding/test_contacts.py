"""Contacts take the place of their lines, and no word of those is lost."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Block, LeftOut
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.markup.escaping import escape
from pressroom.acquire.understanding.contacts import find_contacts_in, place_contacts
from pressroom.acquire.understanding.working_text import WorkingText

BODY = "Chicago, IL – The coalition said today that the hearing would be postponed to the fall."
JANE = ContactPart("Jane Doe", phones=("(312) 555-0101",))


def placed(*blocks: Block) -> WorkingText:
    text = WorkingText.of(blocks)
    assert place_contacts(text, find_contacts_in(text, "US"))
    return text


def plain(text: str) -> Block:
    return Block(escape(text), text)


def parts(text: WorkingText) -> list[ContactPart | str]:
    return [item if isinstance(item, ContactPart) else item.markdown for item in text.flow()]


def test_contact_takes_the_place_of_its_line() -> None:
    text = placed(plain("Contact: Jane Doe, (312) 555-0101"), plain(BODY))
    assert parts(text) == [JANE, BODY]
    assert text.left_out == [LeftOut("label or joining word of a contact", "Contact:")]


def test_what_stands_around_a_contact_stays_around_it() -> None:
    text = placed(plain(f"For Immediate Release Contact: Jane Doe (312) 555-0101 {BODY}"))
    assert parts(text) == ["For Immediate Release", JANE, BODY]


@pytest.mark.parametrize("space", [" ", "  ", "\xa0", " \xa0 "])
def test_white_space_that_markdown_evens_out_is_no_hindrance(space: str) -> None:
    words = space.join(["May 2, 2019", "Contact:", "Jane Doe", "(312) 555-0101", BODY])
    text = placed(Block(" ".join(words.split()), words))
    assert parts(text) == ["May 2, 2019", JANE, BODY]


def test_date_between_names_stays_in_bold() -> None:
    words = "Contact: Jane Doe May 2, 2019 John Roe Ann Poe Max Moe"
    text = placed(Block(f"**{words}**", words), plain(BODY))
    names = [ContactPart(name) for name in ("Jane Doe", "John Roe", "Ann Poe", "Max Moe")]
    assert parts(text) == ["**May 2, 2019**", *names, BODY]


def test_emphasis_over_label_and_name_is_no_hindrance() -> None:
    markdown = "**May 2, 2019** **Contact:** **Jane Doe**\\\n**(312) 555-0101**"
    text = placed(Block(markdown, "May 2, 2019 Contact: Jane Doe\n(312) 555-0101"), plain(BODY))
    assert parts(text) == ["**May 2, 2019**", JANE, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASEContact: Jane Doe(312) 555-0101",
        "FOR IMMEDIATE RELEASE Contact:Jane Doe (312) 555-0101",
    ],
)
def test_glued_words_are_parted(line: str) -> None:
    assert parts(placed(plain(line), plain(BODY))) == ["FOR IMMEDIATE RELEASE", JANE, BODY]


def test_phone_shared_by_two_stands_in_both() -> None:
    text = placed(plain("Contact: Jane Doe or John Roe (312) 555-0101"), plain(BODY))
    john = ContactPart("John Roe", phones=("(312) 555-0101",))
    assert parts(text) == [JANE, john, BODY]


def test_placeholder_of_an_address_is_withheld_and_told() -> None:
    text = placed(plain("Contact: Jane Doe | (312) 555-0101 | [email protected]"), plain(BODY))
    assert parts(text)[0] == ContactPart(
        "Jane Doe", phones=("(312) 555-0101",), withheld=("email",)
    )
    assert "[email protected]" in [item.text for item in text.left_out]


def test_address_behind_a_link_is_printed_in_the_contact() -> None:
    markdown = "Contact: [Jane Doe](mailto:jane@example.org), (312) 555-0101"
    text = placed(Block(markdown, "Contact: Jane Doe, (312) 555-0101"), plain(BODY))
    assert parts(text)[0] == ContactPart(
        "Jane Doe", phones=("(312) 555-0101",), emails=("jane@example.org",)
    )


def test_contact_printed_again_is_left_out_with_its_words() -> None:
    text = placed(
        plain("Contact: Jane Doe, (312) 555-0101"),
        plain(BODY),
        plain("###"),
        plain("Contacto: Jane Doe, portavoz, 312.555.0101"),
    )
    assert parts(text)[0] == ContactPart("Jane Doe", "portavoz", phones=("(312) 555-0101",))
    again = [item.text for item in text.left_out if item.reason == "contact, printed again"]
    assert again == ["Jane Doe", "312.555.0101"]


def test_contact_in_a_table_stays_in_the_text() -> None:
    words = "Contact: Jane Doe (312) 555-0101 " + BODY
    text = WorkingText.of([Block(f"| a | b |\n| --- | --- |\n| {words} | |", words, "table")])
    assert not place_contacts(text, find_contacts_in(text, "US"))
    assert text.texts() == [words]
