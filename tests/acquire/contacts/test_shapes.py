"""The shapes in which releases set their contacts, one text for each; all of it is made up."""

from __future__ import annotations

import pytest

from pressroom.acquire.contacts import FoundContact, find_contacts

BODY = (
    "The coalition Red de Ejemplo, which works in several towns of the state, said on Tuesday "
    "that the hearing would be postponed until the court had read its brief."
)
LABELS = (
    *("CONTACTS", "Press Contact", "PRESS CONTACTS:", "Media contact:", "Contact person:"),
    *("Contact Information:", "For more information, contact:", "For more info:", "CONTACT US:"),
    *("For interviews, contact:", "For media inquiries, contact:", "For press inquiries:"),
    *("Interview requests:", "Press:", "Media & Press Contact:", "Contact(s):", "*Contact:*"),
    *("Spanish-language media contact:", "Contact (English/Spanish):", "National media contact:"),
    *("Para más información:", "Para más información, contactar a:", "Para mayor información:"),
    *("Para entrevistas:", "Para solicitar entrevistas:", "CONTACTO:", "CONTACTOS DE PRENSA"),
    *("Contacto para medios:", "Contacto para los medios:", "Contacto con la prensa:"),
    *("Contactos para medios de comunicación:", "Persona de contacto:", "Contacto en español:"),
    *("INFORMACIÓN DE CONTACTO", "Datos de contacto:", "Relaciones con la prensa:", "Prensa:"),
    *("Consultas de prensa:", "Contacto / Contact:", "CONTACT | CONTACTO:", "Comuníquese con:"),
)
JANE = ("Jane Doe", "(312) 555-0101", "")
JANE_MAIL = ("Jane Doe", "(312) 555-0101", "jane@example.org")
JOHN = ("John Roe", "(312) 555-0102", "")
SHAPES: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
    "a column": (
        "CONTACT:\nJane Doe\nCommunications Director\nRed de Ejemplo\n(312) 555-0101\n"
        "jane@example.org",
        [JANE_MAIL],
    ),
    "a column with phones told apart": (
        "CONTACTO:\nAna Núñez\nDirectora de Comunicaciones\nTeléfono: (312) 555-0101\n"
        "Celular: (312) 555-0102",
        [("Ana Núñez", "(312) 555-0101, Celular: (312) 555-0102", "")],
    ),
    "a column for each of two": (
        "CONTACTS:\nJane Doe\nRed de Ejemplo\n(312) 555-0101\n\nJohn Roe\nCasa del Norte\n"
        "(312) 555-0102",
        [JANE, JOHN],
    ),
    "a label, and a line without one": (
        "CONTACT: Jane Doe | (312) 555-0101 | [email protected]\n"
        "John Roe | (312) 555-0102 | [email protected]",
        [JANE, JOHN],
    ),
    "blanks only": (
        "PRESS CONTACTS\nJane Doe (312) 555-0101 jane@example.org\nJohn Roe (312) 555-0102",
        [JANE_MAIL, JOHN],
    ),
    "the block doubled": (
        "FOR IMMEDIATE RELEASE:\nPRESS CONTACTS:\nJane Doe (312) 555-0101\n"
        "FOR IMMEDIATE RELEASE:\nPRESS CONTACTS:\nJane Doe (312) 555-0101",
        [JANE],
    ),
    "no label below the day": (
        "May 2, 2019\nJane Doe | (312) 555-0101 | jane@example.org\nJohn Roe | (312) 555-0102 |",
        [JANE_MAIL, JOHN],
    ),
    "no label and broken off": ("For Immediate Release\nJane Doe: (312) 555-0101 or", [JANE]),
    "an address after a colon": (
        "FOR IMMEDIATE RELEASE\nJane Doe: jane@example.org",
        [("Jane Doe", "", "jane@example.org")],
    ),
    "an empty field": (
        "CONTACT:\nJane Doe |(312) 555-0101 | |jane@example.org",
        [JANE_MAIL],
    ),
    "a blank in the address": (
        "CONTACTO: Jane Doe | (312) 555-0101 | jane@example. org",
        [("Jane Doe", "(312) 555-0101", "jane@example. org")],
    ),
    "glued to the release line": ("For Immediate ReleaseContact: Jane Doe(312) 555-0101", [JANE]),
    "glued to its label": ("PRESS CONTACTJane Doe\n(312) 555-0101", [JANE]),
    "glued to the next": (
        "Contact: Jane Doe(312) 555-0101John Roe(312) 555-0102",
        [JANE, JOHN],
    ),
    "organizations before people": (
        "Media Contact:\nRed de Ejemplo: Jane Doe jane@example.org\nPoder Local: John Roe j@x.org",
        [("Jane Doe", "", "jane@example.org"), ("John Roe", "", "j@x.org")],
    ),
    "organizations after people": (
        "Contacts: Jane Doe (Red de Ejemplo), (312) 555-0101; "
        "John Roe (Casa del Norte), (312) 555-0102",
        [JANE, JOHN],
    ),
    "one for each language": (
        "English contact: Jane Doe, (312) 555-0101\nSpanish contact: John Roe, (312) 555-0102",
        [JANE, JOHN],
    ),
    "an account beside": ("Contact: Jane Doe | (312) 555-0101 | @janedoe", [JANE]),
    "a nickname": (
        "Contact: William “Bill” O’Neil, (312) 555-0101",
        [("William “Bill” O’Neil", "(312) 555-0101", "")],
    ),
    "a first name that is a month": (
        "Contact: April Roe, (312) 555-0101",
        [("April Roe", "(312) 555-0101", "")],
    ),
    "a desk in Spanish": (
        "CONTACTO: Oficina de Prensa, (312) 555-0101",
        [("Oficina de Prensa", "(312) 555-0101", "")],
    ),
    "an initial": ("Contact: J. Roe, (312) 555-0101", [("J. Roe", "(312) 555-0101", "")]),
    "an address that a site hides": (
        "Contacts: Jane Doe, This email address is being protected from spambots. You need "
        "JavaScript enabled to view it. // Ana Núñez, Esta dirección de correo electrónico está "
        "siendo protegida contra los robots de spam. Necesita tener JavaScript habilitado para "
        "poder verlo.",
        [("Jane Doe", "", ""), ("Ana Núñez", "", "")],
    ),
    "nobody": (
        "Contacto: prensa@example.org / (312) 555-0101",
        [("", "(312) 555-0101", "prensa@example.org")],
    ),
    "a name and no more": ("Contact: Cristina Roe//", [("Cristina Roe", "", "")]),
    "side by side with the head": (
        "FOR IMMEDIATE RELEASE            CONTACT: Jane Doe\n"
        "May 2, 2019                      (312) 555-0101",
        [JANE],
    ),
}


def contacts(text: str) -> list[tuple[str, str, str]]:
    found = find_contacts(text.split("\n")).contacts
    return [(c.name, ", ".join(c.phones), ", ".join(c.emails)) for c in found]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("end", [" ", "\n"])
def test_label_is_known(label: str, end: str) -> None:
    text = f"{label}{end}Jane Doe, (312) 555-0101\n{BODY}"
    assert contacts(text) == [JANE]
    assert 0 in find_contacts(text.split("\n")).lines


@pytest.mark.parametrize(("text", "wanted"), SHAPES.values(), ids=SHAPES.keys())
def test_shape_at_the_head(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert contacts(f"{text}\n\n{BODY}") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Media Contact: Jane Doe, (312) 555-0101",
        "Contact:\nJane Doe\n(312) 555-0101",
        "Jane Doe | (312) 555-0101",
        "For more information, contact Jane Doe at (312) 555-0101.",
        "Para más información, comuníquese con Jane Doe al (312) 555-0101.",
    ],
)
def test_contact_below_the_end_mark(text: str) -> None:
    assert contacts(f"{BODY}\n\n###\n\n{text}") == [JANE]


@pytest.mark.parametrize("word", ["or", "and", "&", "o", "y"])
def test_people_joined_by_a_word(word: str) -> None:
    shared = ("John Roe", "(312) 555-0101", "")
    assert contacts(f"Contact: Jane Doe {word} John Roe (312) 555-0101") == [JANE, shared]
    each = f"Contact: Jane Doe (312) 555-0101 {word} John Roe (312) 555-0102"
    assert contacts(each) == [JANE, JOHN]


@pytest.mark.parametrize(
    "phone",
    [
        *("(312) 555-0101 ext. 12", "312-555-0101 extension 5", "1.312.555.0101"),
        *("+52 (55) 1234-5678", "+504-9999-8888", "+34 912 345 678", "011 503 7803 8465"),
    ],
)
def test_phone_stays_as_printed(phone: str) -> None:
    assert contacts(f"Contact: Jane Doe | {phone} | j@x.org") == [("Jane Doe", phone, "j@x.org")]


@pytest.mark.parametrize(
    "text",
    [
        "For help, call the hotline at 1-800-555-0101 or text 55501.",
        "RSVP: Jane Doe at jane@example.org",
        "DIAL IN: 203-555-0113; PASSCODE: “REFUGEE”",
        "When: May 2, 2019, 10:00 a.m. Where: 50 W. Fifth Street, Room 201",
        "Please contact your member of Congress today and ask for a vote on the bill.",
    ],
)
@pytest.mark.parametrize("layout", ["{text}\n{body}", "{body}\n\n{text}"])
def test_no_contact(text: str, layout: str) -> None:
    assert contacts(layout.format(text=text, body=BODY)) == []


def test_second_printing_is_accounted_for() -> None:
    text = "CONTACT: Jane Doe, Press Secretary, (312) 555-0101\nCONTACTO: Jane Doe, portavoz"
    found = find_contacts(text.split("\n"))
    assert found.contacts == (FoundContact("Jane Doe", "Press Secretary", "", ("(312) 555-0101",)),)
    assert found.again == ("Jane Doe", "portavoz")


def test_organization_of_the_label_is_not_said_twice() -> None:
    found = find_contacts(["Contact (Red de Ejemplo): Jane Doe, (312) 555-0101"])
    assert found.contacts[0].organization == "Red de Ejemplo"
    assert "Ejemplo" not in " ".join(found.dropped)


@pytest.mark.parametrize("line", ["Contact: Jane Doe {}", "Contact: May 2, 2019", "Contact:"])
def test_many_lines_that_look_like_contacts_end(line: str) -> None:
    found = find_contacts([line.format(n) for n in range(100_000)])
    assert len(found.contacts) < 1000
