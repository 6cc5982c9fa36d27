"""Every example and table of the documentation, held to the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pressroom.content import contacts, quotes
from pressroom.content.attachments.kinds import KINDS
from pressroom.content.directory import Desk, Organization, Person, Topic
from pressroom.content.parts.setting import OWN, SETTING, Entry
from pressroom.content.schema import AttachmentEntry, FrontMatter, Kind
from pressroom.directives.listings import ReleaseListDirective
from tests import press_kits
from tests.archive import Archive, page
from tests.conftest import PROJECT, make_rules
from tests.guide_pictures import PICTURES

GUIDE = PROJECT / "guide"
DOCUMENTS = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted(GUIDE.glob("*.md"))]
_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def examples(path: Path, language: str) -> list[str]:
    found = _FENCED.findall(path.read_text(encoding="utf-8"))
    return [text for kind, text in found if kind == language]


def code_words(path: Path, heading: str, column: int = 0) -> list[str]:
    """The code words in a column of the first table below *heading*."""
    section = path.read_text(encoding="utf-8").partition(f"# {heading}\n")[2]
    table = re.search(r"(?:^\|.*\n)+", section, re.MULTILINE)
    assert table is not None
    cells = [line.split("|")[column + 1] for line in table[0].splitlines()[2:]]
    return [word for cell in cells for word in re.findall(r"`([\w-]+)`", cell)]


PAGES = [(path, text) for path in DOCUMENTS for text in examples(path, "markdown")]


@pytest.mark.parametrize(
    ("path", "text"), PAGES, ids=[f"{path.stem}-{n}" for n, (path, _) in enumerate(PAGES)]
)
def test_example_builds_as_it_stands(archive: Archive, path: Path, text: str) -> None:
    archive.write("directory.yml", (PROJECT / "directory.yml").read_bytes())
    archive.write("releases/2021/other.md", page())
    if text.startswith("---"):
        archive.write("releases/2021/example.md", text)
    elif any(name in text for name in ("release-list", "latest-quotes", "browse")):
        archive.write("index.md", f"# Archive\n\n{text}")
    else:
        archive.write("releases/2021/example.md", page(text))
    archive.must_build()


def test_links_of_the_guide_lead_somewhere(archive: Archive) -> None:
    for name in ("directory.yml", "releases/2021/remain-in-mexico.md"):
        archive.write(name, (PROJECT / name).read_bytes())
    section = (GUIDE / "write.md").read_text(encoding="utf-8").partition("## Links within")[2]
    links = re.findall(r"\{\w+\}`[^`]+`", section.partition("## Lists")[0])
    assert len(links) >= 6
    archive.write("index.md", "# Archive\n\n" + "\n\n".join(links) + "\n")
    article = archive.must_build().article("index.html")
    assert len(article.select("a.internal")) == len(links)


def test_example_of_a_directory_is_one(archive: Archive) -> None:
    (text,) = examples(GUIDE / "directory.md", "yaml")
    archive.write("directory.yml", text)
    archive.write("_static/portraits/nancy-trevino.jpg", b"picture")
    archive.must_build()


def test_tables_name_every_key_and_no_other() -> None:
    write = GUIDE / "write.md"
    assert code_words(write, "The front matter") == [
        field.alias for field in FrontMatter.model_fields.values()
    ]
    assert code_words(write, "Press kit") == list(AttachmentEntry.model_fields)
    assert code_words(write, "Contacts") == [*contacts.ONCE, *contacts.MANY]
    assert code_words(write, "Quotes") == list(quotes.FIELDS)
    options = code_words(write, "Lists of releases")
    assert sorted(options) == sorted(ReleaseListDirective.option_spec)


def test_example_of_a_press_kit_is_one(archive: Archive) -> None:
    kit = next(t for t in examples(GUIDE / "write.md", "yaml") if t.startswith("attachments:"))
    front_matter, fence, body = page().rpartition("---")
    archive.write("releases/2021/doors.md", f"{front_matter}{kit}{fence}{body}")
    archive.write("releases/2021/doors/doors.jpg", press_kits.JPEG)
    archive.write("releases/2021/doors/facts.pdf", press_kits.PDF)
    assert len(archive.must_build().article("releases/2021/doors.html").select(".attachment")) == 2


def test_guide_names_every_value() -> None:
    text = (GUIDE / "write.md").read_text(encoding="utf-8")
    for value in (*KINDS, *Kind, *quotes.DELIVERIES, *contacts.CHANNELS):
        assert f"`{value}`" in text


def test_directory_table_names_every_key() -> None:
    keys = code_words(GUIDE / "directory.md", "Keep the directory", column=1)
    expected = [
        *Person.model_fields,
        *Organization.model_fields,
        *Topic.model_fields,
        *Desk.model_fields,
    ]
    assert keys == expected


def test_table_of_the_settings_of_parts_names_each() -> None:
    named = code_words(GUIDE / "publish.md", "What each setting says")
    keys = [SETTING, *Entry.model_fields, OWN, "pressroom_forward"]
    assert named == keys


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_make_targets_and_files_that_documents_name_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    makefile = make_rules()
    for target in re.findall(r"`make (\w+)`|\$ make (\w+)", text):
        assert re.search(rf"^{''.join(target)}:", makefile, re.MULTILINE)
    for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (path.parent / link).exists(), link


def test_pictures_of_the_guide_come_from_the_real_site_and_are_all_shown() -> None:
    shown = re.compile(r"!\[[^\]]{20,}\]\((?:guide/)?([\w-]+)\.png\)")
    names = [name for path in DOCUMENTS for name in shown.findall(path.read_text("utf-8"))]
    assert {path.stem for path in GUIDE.glob("*.png")} == set(PICTURES) == set(names)
