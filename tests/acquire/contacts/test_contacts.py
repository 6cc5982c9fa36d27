"""Media contacts as press offices set them, in English and Spanish."""

from __future__ import annotations

import pytest

from pressroom.acquire.contacts import FoundContact, find_contacts

JOHN = FoundContact("John Roe", phones=("(202) 555-0100",))
MARIA = FoundContact("María Peña", phones=("(212) 555-0123",))

TEXTS = {
    "a label and pipes": ("CONTACT: John Roe | (202) 555-0100", [JOHN]),
    "a label glued to the name": ("Contact:John Roe(202) 555-0100", [JOHN]),
    "a label over a column": ("Press Contact\nJohn Roe\n(202) 555-0100", [JOHN]),
    "in Spanish": ("Contacto: María Peña, (212) 555-0123", [MARIA]),
    "in Spanish capitals": ("CONTACTO DE PRENSA:\nMaría Peña, (212) 555-0123", [MARIA]),
    "in Spanish capitals on one line": ("CONTACTO DE PRENSA: María Peña, (212) 555-0123", [MARIA]),
    "two people": (
        "MEDIA CONTACTS\nJohn Roe, (202) 555-0100\nMaría Peña, (212) 555-0123",
        [JOHN, MARIA],
    ),
    "the block doubled": (
        "Contact: John Roe, (202) 555-0100\nContact: John Roe, (202) 555-0100",
        [JOHN],
    ),
    "a placeholder for the address": (
        "CONTACT: John Roe | (202) 555-0100 | [email protected]",
        [FoundContact("John Roe", phones=("(202) 555-0100",), withheld=("email",))],
    ),
    "a role": (
        "Press contact:\nMaría Peña, directora de comunicaciones\n(212) 555-0123",
        [FoundContact("María Peña", "directora de comunicaciones", phones=("(212) 555-0123",))],
    ),
}


@pytest.mark.parametrize(("text", "contacts"), TEXTS.values(), ids=TEXTS.keys())
def test_contacts_of_a_head(text: str, contacts: list[FoundContact]) -> None:
    lines = [*text.split("\n"), "", "The council met today in Chicago to open its doors."]
    found = find_contacts(lines)
    assert list(found.contacts) == contacts
    assert found.lines == tuple(range(len(lines) - 2))


@pytest.mark.parametrize(
    "text",
    [
        "John Roe spoke at 5 p.m. on December 2, 2021, to 70,000 people.",
        "“Contact your senator,” said María Peña.",
        "The bill, H.R. 4321, passed 212-210.",
        "",
    ],
)
def test_running_text_has_no_contact(text: str) -> None:
    assert find_contacts([text]).contacts == ()


def test_every_word_taken_is_in_a_field_or_named_as_dropped() -> None:
    line = "CONTACT: John Roe | (202) 555-0100 | [email protected]"
    found = find_contacts([line])
    (contact,) = found.contacts
    kept = " ".join((contact.name, *contact.phones, *found.dropped))
    assert all(word in kept for word in line.replace("|", " ").split())


def test_line_of_a_megabyte_ends() -> None:
    found = find_contacts(["Contact: " + "John Roe (202) 555-0100 | " * 40_000])
    assert all(contact.name in ("", "John Roe") for contact in found.contacts)
