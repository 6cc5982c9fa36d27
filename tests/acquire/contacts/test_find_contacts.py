"""Contacts as releases print them; every text here is made up."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from pressroom.acquire.contacts import ContactsFound, FoundContact, find_contacts
from tests.patience import patience

BODY = (
    "The coalition Red de Ejemplo, which works in several towns of the state, said on Tuesday "
    "that the hearing would be postponed until the court had read its brief."
)
JANE = FoundContact("Jane Doe", phones=("(312) 555-0101",))


def found(text: str) -> ContactsFound:
    return find_contacts(text.split("\n"))


def rests(text: str) -> dict[int, list[str]]:
    """What stays of each line that is a contact only in part."""
    lines = text.split("\n")
    return {
        n: [lines[n][start:end] for start, end in (*rest.above, *rest.below)]
        for n, rest in find_contacts(lines).rests.items()
    }


def contacts(text: str) -> list[FoundContact]:
    return list(found(text).contacts)


@pytest.mark.parametrize(
    "label",
    [
        "CONTACT:",
        "Contact:",
        "**Contact:**",
        "PRESS CONTACTS:",
        "Media Contact -",
        "Contact Person:",
        "Media Inquiries Contact:",
        "FOR MORE INFORMATION:",
        "For more information, please contact",
        "Contacto:",
        "CONTACTO DE PRENSA:",
        "Contactos para medios:",
        "Para más información, comuníquese con",
        "Para ms informacin:",
        "Contact",
    ],
)
@pytest.mark.parametrize("end", [" ", "\n"])
def test_labels(label: str, end: str) -> None:
    result = found(f"{label}{end}Jane Doe (312) 555-0101\n{BODY}")
    assert list(result.contacts) == [JANE]
    assert result.lines == tuple(range(1 + (end == "\n")))


@pytest.mark.parametrize(
    "mark", [" | ", ", ", " - ", " – ", "—", "  ", " ", ": ", " / ", "\t", "; "]
)
def test_marks_between(mark: str) -> None:
    [contact] = contacts(f"Contact: Jane Doe{mark}(312) 555-0101{mark}jane@x.org\n{BODY}")
    assert contact == FoundContact("Jane Doe", phones=("(312) 555-0101",), emails=("jane@x.org",))


@pytest.mark.parametrize(
    "phone",
    [
        "(312) 555-0101",
        "(312)555-0101",
        "312-555-0101",
        "312.555.0101",
        "312 555 0101",
        "312/555-0101",
        "(312) 555- 0101",
        "1-800-555-0101",
        "+1 503 347 23 29",
        "+503 7803 8465",
        "+52 55 1234 5678",
        "(312) 555-0101 x 12",
    ],
)
def test_spellings_of_phones(phone: str) -> None:
    assert contacts(f"Contact: Jane Doe, {phone}")[0].phones == (phone,)


def test_glued_words() -> None:
    [contact] = contacts("Contact:Jane Doe(312) 555-0101jdoe@x.org")
    assert contact == FoundContact("Jane Doe", phones=("(312) 555-0101",), emails=("jdoe@x.org",))


def test_glued_to_the_release_line() -> None:
    text = "FOR IMMEDIATE RELEASEContact: Jane Doe orJohn Roe (312) 555-0101"
    result = found(text)
    assert [c.name for c in result.contacts] == ["Jane Doe", "John Roe"]
    assert {c.phones for c in result.contacts} == {("(312) 555-0101",)}
    assert rests(text) == {0: ["FOR IMMEDIATE RELEASE"]}
    assert result.lines == ()


def test_contact_in_the_midst_of_a_line() -> None:
    head = "MEDIA ADVISORY For Immediate Release: May 2, 2019"
    text = f"{head} Contact: Jane Doe, (312) 555-0101 (Chicago, IL) {BODY}"
    assert contacts(text) == [JANE]
    assert rests(text) == {0: [head, f"(Chicago, IL) {BODY}"]}


def test_phone_glued_to_the_running_text() -> None:
    text = f"Contact: Jane Doe\n(312) 555-0101 Chicago, IL {BODY}"
    assert contacts(text) == [JANE]
    assert found(text).lines == (0,)
    assert rests(text) == {1: [f"Chicago, IL {BODY}"]}


def test_column_with_role_and_organization() -> None:
    assert contacts(
        "Contacto de prensa:\nAna Núñez\nDirectora de Comunicaciones\nRed de Ejemplo\n"
        f"Tel. (213) 555-0102\nCorreo: ana@x.org\n{BODY}"
    ) == [
        FoundContact(
            "Ana Núñez",
            "Directora de Comunicaciones",
            "Red de Ejemplo",
            ("(213) 555-0102",),
            ("ana@x.org",),
        )
    ]


def test_two_columns_side_by_side() -> None:
    assert contacts(
        "PRESS CONTACTS:\nJane Doe | John Roe\n(312) 555-0101 | (312) 555-0102\n"
        "jane@x.org | john@x.org"
    ) == [
        FoundContact("Jane Doe", phones=("(312) 555-0101",), emails=("jane@x.org",)),
        FoundContact("John Roe", phones=("(312) 555-0102",), emails=("john@x.org",)),
    ]


def test_names_then_all_phones() -> None:
    names = contacts("Contacts: Jane Doe and John Roe, 312-555-0101, 312-555-0102")
    assert [c.phones for c in names] == [("312-555-0101",), ("312-555-0102",)]


def test_addresses_go_to_their_names() -> None:
    jane, john = contacts("Contact: Jane Doe, John Roe\n312-555-0101\nroe@x.org")
    assert (jane.emails, john.emails) == ((), ("roe@x.org",))


def test_layout_table_with_a_date_between() -> None:
    result = found(
        "For Immediate Release\nContact\n:\nJane Doe\nJune 29, 2012\nJohn Roe\nWeekly Digest\n"
        + BODY
    )
    assert [c.name for c in result.contacts] == ["Jane Doe", "John Roe"]
    assert result.lines == (1, 2, 3, 5)


def test_date_before_a_name_stays() -> None:
    text = f"For Immediate Release   Contact: Jane Doe\nJune 2, 2012      John Roe\n{BODY}"
    assert [c.name for c in contacts(text)] == ["Jane Doe", "John Roe"]
    assert rests(text) == {0: ["For Immediate Release"], 1: ["June 2, 2012"]}


def test_names_run_together_about_a_date() -> None:
    names = "Contact: Jane Doe May 1, 2000 John Roe Ann Poe Max Moe"
    text = f"For Immediate Release: {names}\n{BODY}"
    assert [c.name for c in contacts(text)] == ["Jane Doe", "John Roe", "Ann Poe", "Max Moe"]
    assert rests(text) == {0: ["For Immediate Release:", "May 1, 2000"]}


def test_doubled_block_is_one_contact() -> None:
    block = "CONTACT: Jane Doe, (312) 555-0101"
    result = found(f"{block}\n{BODY}\n{block}")
    assert list(result.contacts) == [JANE]
    assert result.lines == (0, 2)


def test_label_printed_twice() -> None:
    result = found(f"{BODY}\n###\nPress Contact\nPress Contact  Jane Doe: (312) 555-0101")
    assert list(result.contacts) == [JANE]
    assert result.lines == (2, 3)


@pytest.mark.parametrize(
    "placeholder", ["[email protected]", "[email\xa0protected]", "[email&#160;protected]"]
)
def test_placeholder_is_withheld(placeholder: str) -> None:
    result = found(f"CONTACT: Jane Doe | (312) 555-0101 | {placeholder}\nJohn Roe | {placeholder}")
    assert [c.withheld for c in result.contacts] == [("email",), ("email",)]
    assert result.dropped.count(placeholder) == 2


def test_words_that_tell_phones_apart_stay_with_them() -> None:
    [contact] = contacts("Contact: Jane Doe, (312) 555-0101 (cell), office: (312) 555-0102")
    assert contact.phones == ("(312) 555-0101 (cell)", "office: (312) 555-0102")


def test_a_fax_is_no_phone() -> None:
    result = found("Contact: Jane Doe, Phone: (312) 555-0101, Fax: (312) 555-0109")
    assert list(result.contacts) == [JANE]
    assert result.dropped == ("Contact:", "Phone", "Fax", "(312) 555-0109")


def test_organization_that_looks_like_a_person() -> None:
    body = BODY.replace("Red de Ejemplo", "Poder Latino")
    [contact] = contacts(f"Contact: Jane Doe, Poder Latino, (312) 555-0101\n{body}")
    assert (contact.name, contact.organization) == ("Jane Doe", "Poder Latino")


def test_organization_in_the_label() -> None:
    jane, john = contacts(
        "Contact (Red de Ejemplo): Jane Doe, (312) 555-0101\n"
        f"Union Norte Media Contact: John Roe, (312) 555-0102\n{BODY}"
    )
    assert (jane.organization, john.organization) == ("Red de Ejemplo", "Union Norte")


def test_role_before_a_name() -> None:
    [contact] = contacts("Contact: Press Secretary Jane Doe (312) 555-0101")
    assert (contact.role, contact.name) == ("Press Secretary", "Jane Doe")


def test_desk_and_nobody() -> None:
    assert contacts("Contact: Press Office (312) 555-0101")[0].name == "Press Office"
    assert contacts("Contact: (312) 555-0101 / press@x.org") == [
        FoundContact(phones=("(312) 555-0101",), emails=("press@x.org",))
    ]


def test_place_beside_a_name() -> None:
    ana = contacts("Media contacts: press@x.org\nAna Núñez - El Salvador +503 7803 8465")[1]
    assert (ana.name, ana.role, ana.organization) == ("Ana Núñez", "El Salvador", "")


def test_without_a_label_at_the_head() -> None:
    result = found(
        f"May 1, 2021\nAna Núñez | (312) 555-0101 | ana@x.org\nJohn Roe: john@x.org or\n{BODY}"
    )
    assert [c.name for c in result.contacts] == ["Ana Núñez", "John Roe"]
    assert result.lines == (1, 2)


def test_without_a_label_at_the_end() -> None:
    assert contacts(f"{BODY}\nJane Doe, Press Secretary\n(312) 555-0101\njane@x.org") == [
        FoundContact("Jane Doe", "Press Secretary", "", ("(312) 555-0101",), ("jane@x.org",))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Constituents with questions should contact Jane Doe at 312-555-0101.",
        "Please contact the Reno office at 312-555-0101 with any questions.",
        "Contact us at 312-555-0101 or info@x.org",
        "For more information, please call 312-555-0101 or check our website.",
        "Contact\nChicago, IL – Today, the coalition issued the following statement:",
        "Olcott Plaza, Room 105\nVirginia, MN 55792\nMain Line: 312-555-0101\nFax: 312-555-0102",
        "Press Contact",
        "Contacts with the press were frequent: Jane Doe called every day.",
        "He also uses his contacts: Jane Doe and John Roe helped him a lot.",
        "Attached Fact Sheet (https://example.org/sheet)",
        "Follow @example on Twitter",
    ],
)
def test_running_text_is_left_alone(text: str) -> None:
    assert found(text + "\n" + BODY) == ContactsFound()


@pytest.mark.parametrize(
    "headline",
    [
        "Weekly Digest",
        "Court Approves Advisory Opinion",
        "JOHN ROE NAMED COUNSEL",
        "Barbara Roe Opposes the War",
    ],
)
def test_headline_below_names_is_no_name(headline: str) -> None:
    body = BODY + " It approves such an opinion, advisory or not, whoever opposes the court."
    result = found(f"Contact:\nJane Doe\nAnn Poe\n{headline}\n{body}")
    assert [c.name for c in result.contacts] == ["Jane Doe", "Ann Poe"]


_BLOCKS = (
    "CONTACT: Jane Doe | (312) 555-0101 | [email protected]\nJohn Roe, vocero, (312) 555-0102",
    "Media Contacts:\nJane Doe or Ann Poe, cell: 312-555-0101 | fax: 312-555-0109\nana@x.org",
    "Contact: Dr. Jane Q. Doe, PhD, Director of Media and Communications, Red de Ejemplo,"
    " tel 312-555-0101, https://example.org/press (English/Spanish)",
    "Contact (Red de Ejemplo): Jane Doe at 312-555-0101, Ann Poe at 312-555-0102 or ann@x.org",
)


@pytest.mark.parametrize("block", _BLOCKS)
def test_no_word_is_lost_and_none_invented(block: str) -> None:
    lines = [*block.split("\n"), BODY]
    result = find_contacts(lines)
    assert result.lines == tuple(range(len(lines) - 1))
    printed = Counter(_words(" ".join(lines[n] for n in result.lines)))
    fields = [
        value
        for c in result.contacts
        for value in (c.name, c.role, c.organization, *c.phones, *c.emails, *c.links)
    ]
    kept = Counter(_words(" ".join((*fields, *result.dropped))))
    assert set(printed) == set(kept)
    assert all(" ".join(value.split()) in " ".join(block.split()) for value in fields)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize(
    "unit",
    [
        *("a", " ", "2", "(", "-", "a@", "Contact: ", "contact ", "Contact (", "(312) 555-0101 "),
        *("Jane Doe, ", "for more information ", "Media and Press ", "[email ", "a.b@c.org "),
    ],
)
def test_a_line_of_a_million_characters(unit: str) -> None:
    line = unit * (1_000_000 // len(unit))
    with patience():
        find_contacts(["Contact:", line, "Jane Doe"])
