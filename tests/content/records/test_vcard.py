"""A contact's vCard, read by another program's parser."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject

from pressroom.content.records.parts import ChannelRecord, ContactRecord
from pressroom.content.records.vcard import vcard
from tests.content.records.archives import DOORS, records

NOTE = "As printed on “Doors, Gates; \\Windows”, issued December 2, 2021."


def test_contact_is_read_back_as_printed(tmp_path: Path) -> None:
    record = records(tmp_path)["doors"].record
    (contact,) = record.contacts
    card = vobject.readOne(vcard(contact, NOTE, record.date, DOORS))
    assert card.version.value == "4.0"
    assert card.fn.value == "Kelsey Parsons"
    assert card.title.value == "press officer, night desk; nights"
    assert card.org.value == ["Alianza Americas"]
    assert card.tel.value == "tel:+13475550169"
    assert card.email.value == "press@example.org"
    assert card.url.value == "https://example.org/press"
    assert card.note.value == NOTE
    assert card.rev.value == "20211202T000000Z"
    assert card.source.value == DOORS


@pytest.mark.parametrize("note", ["á" * 200, "😀" * 60, "plain " * 40])
def test_lines_are_folded_between_characters(tmp_path: Path, note: str) -> None:
    record = records(tmp_path)["doors"].record
    text = vcard(record.contacts[0], note, record.date, DOORS)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert vobject.readOne(text).note.value == note


def test_nameless_contact_is_the_organization(tmp_path: Path) -> None:
    record = records(tmp_path)["doors"].record
    phone = ChannelRecord(kind="phone", printed="555-0100", uri="tel:+13475550100")
    desk = ContactRecord(
        name="", role="", organization="Presente.org", channels=(phone,), languages=(), withheld=()
    )
    card = vobject.readOne(vcard(desk, NOTE, record.date, DOORS))
    assert (card.fn.value, card.kind.value) == ("Presente.org", "org")
