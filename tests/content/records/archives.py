"""An archive with everything that a record can say, and its records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pressroom.content.editions.shelf import Shelf
from pressroom.content.records.export.public import Public, PublicArchive
from pressroom.content.records.making import RecordMaker
from pressroom.content.records.place import Place
from tests import press_kits
from tests.content.pages import DIRECTORY, block, page_text
from tests.content.shelves import DOORS as DOORS_ID
from tests.content.shelves import begun

NOW = datetime(2022, 6, 1, tzinfo=UTC)
BASE = "https://press.example.org/"
DOORS = "https://press.example.org/releases/2021/doors.html"
ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"
PASSAGE = "“Nobody should wait,” said Oscar Chacón. “These doors are open.”"
CONTACT = block(
    "contact",
    "Kelsey Parsons",
    ":role: press officer, night desk; nights",
    ":organization: Alianza Americas",
    ":phone: (347) 555-0169",
    ":email: press@example.org",
    ":link: https://example.org/press",
    ":language: es",
)
QUOTE = block(
    "quote", "Oscar Chacón", ":role: director", ":organization: Alianza Americas", "", PASSAGE
)
TITLE = 'Doors & "Gates" <open> at 5 %'
FULL = page_text(
    f"{CONTACT}\nThe *doors* are open.\n\n{QUOTE}\nThey stay so.\n",
    title="'Doors & \"Gates\" <open> at 5 %'",
    subtitle="At last",
    issuers="[alianza-americas, presente-org]",
    dateline="San Salvador",
    formerly="[/old/doors]",
    source="https://old.example.org/doors",
    embargo="2021-12-02T09:00-05:00",
    attachments=press_kits.KIT,
)
WITHDRAWN = page_text(
    "The gates are open.\n",
    title="Gates",
    date="2021-11",
    withdrawn="{date: 2022-01-02, reason: Wrong gates.}",
)
REMOVED = page_text(
    "", title="Windows", date="2020", removed="{date: 2022-02-03, reason: It named a child.}"
)
HELD = page_text("The secret harbour shuts.\n", title="Harbour", embargo="2999-01-01T00:00Z")
DRAFT = page_text("The unfinished bridge.\n", title="Bridge", draft="true")
HOSTILE = page_text(
    block("quote", "Oscar Chacón", "", "“=1+1, \\<b\\> & é,” he said. “😀”"),
    title="'=HYPERLINK(\"x\"), {a} | b'",
    date="2022-01-01~",
)
PAGES = {
    "doors": FULL,
    "gates": WITHDRAWN,
    "windows": REMOVED,
    "harbour": HELD,
    "bridge": DRAFT,
    "hostile": HOSTILE,
}


def shelf(folder: Path) -> Shelf:
    """Return the archive in *folder*, with a directory.yml for whoever copies it."""
    made = begun(folder, **PAGES)
    kit = made.folder(DOORS_ID)
    kit.mkdir()
    (kit / "photo.png").write_bytes(press_kits.png())
    (kit / "facts.pdf").write_bytes(press_kits.PDF)
    (folder / "directory.yml").write_text("people: {}\n", encoding="utf-8")
    return made


def public(archive: Shelf) -> PublicArchive:
    return PublicArchive(archive, RecordMaker(DIRECTORY, Place(BASE), "en"), NOW)


def records(folder: Path) -> dict[str, Public]:
    """Return what is public in a new archive, by the names of the pages."""
    return {made.release.id.removeprefix("2021/"): made for made in _all(folder)}


def _all(folder: Path) -> Iterator[Public]:
    return iter(public(shelf(folder)))
