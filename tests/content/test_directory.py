"""The directory: who can be found in it, and what is wrong with the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.directory import Directory, Topic, read_directory
from pressroom.content.problems import ContentError
from tests.content.pages import DIRECTORY

WHOLE = """\
# yaml-language-server: $schema=pressroom/content/schemas/directory.schema.json
people:
  oscar-chacon:
    name: Oscar Chacón
    spellings: [Oscar Chacon R., O. Chacón]
    authority: https://www.wikidata.org/wiki/Q1
organizations:
  alianza-americas:
    name: Alianza Americas
    spellings: []
    site: https://www.alianzaamericas.org/
    description: A network.
topics:
  asylum:
    labels: {en: Asylum, es: Asilo}
desks:
  alianza-press:
    name: Press desk
    organization: alianza-americas
    phones: ["(347) 527-0969"]
    emails: [press@example.org]
    links: [https://example.org/press]
    languages: [en, es]
"""


def read(folder: Path, text: str | bytes) -> Directory:
    """Read a directory file with that *text*."""
    path = folder / "directory.yml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_directory(path)


def wrong(folder: Path, text: str | bytes) -> list[str]:
    """Return what is wrong with a directory file, each with its line."""
    with pytest.raises(ContentError) as caught:
        read(folder, text)
    return str(caught.value).replace(f"{folder / 'directory.yml'}:", "").split("\n")


def test_whole_directory(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE)
    assert found.people["oscar-chacon"].spellings == ("Oscar Chacon R.", "O. Chacón")
    assert found.organizations["alianza-americas"].site == "https://www.alianzaamericas.org/"
    assert found.topics["asylum"].label("es") == "Asilo"
    assert found.desks["alianza-press"].phones == ("(347) 527-0969",)
    assert found.desks["alianza-press"].languages == ("en", "es")


@pytest.mark.parametrize("text", ["", "# People will come here.\n", "people: {}\n", "\ufeff"])
def test_directory_to_begin_with(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Directory()


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_directory_of_another_system(tmp_path: Path, line_end: str) -> None:
    assert read(tmp_path, WHOLE.replace("\n", line_end)) == read(tmp_path, WHOLE)


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Oscar Chacón", "oscar-chacon"),
        ("oscar chacon", "oscar-chacon"),
        ("oscar-chacon", "oscar-chacon"),
        ("  OSCAR   CHACÓN ", "oscar-chacon"),
        ("Nancy Guzman", "nancy-trevino"),
        ("Chacón", None),
        ("Presente", None),
        ("", None),
    ],
)
def test_person_by_any_name(name: str, person: str | None) -> None:
    assert DIRECTORY.person(name) == person


@pytest.mark.parametrize(
    ("name", "organization"),
    [
        ("Presente", "presente-org"),
        ("presente.org", "presente-org"),
        ("presente-org", "presente-org"),
        ("Alianza Américas", "alianza-americas"),
        ("Oscar Chacón", None),
    ],
)
def test_organization_by_any_name(name: str, organization: str | None) -> None:
    assert DIRECTORY.organization(name) == organization


@pytest.mark.parametrize(
    ("language", "label"),
    [("es", "Asilo"), ("es-MX", "Asilo"), ("en", "Asylum"), ("fr", "Asylum"), ("", "Asylum")],
)
def test_label_of_a_topic_in_the_nearest_language(language: str, label: str) -> None:
    topic = Topic(labels={"es": "Asilo", "en": "Asylum"})
    assert topic.label(language) == label


def test_label_of_a_topic_without_an_english_one() -> None:
    assert Topic(labels={"es": "Asilo", "fr": "Asile"}).label("en") == "Asilo"


ONCE = "Expected each name and spelling once; accents and case make no difference."
LINK = "Expected an address that begins with https:// or http://."
WRONG = {
    "no mapping": (
        "- a\n",
        [
            "1: The directory is not a mapping. Expected key: value lines; "
            "the keys are people, organizations, topics, desks."
        ],
    ),
    "an unknown section": (
        "people: {}\norganisations: {}\n",
        [
            "2: Unknown key “organisations”. Expected people, organizations, topics, desks. "
            "Did you mean “organizations”?"
        ],
    ),
    "an unknown key of a person": (
        "people:\n  oscar:\n    name: Oscar\n    spelling: [O.]\n",
        [
            "4: Unknown key “spelling”. Expected name, spellings, authority, portrait. "
            "Did you mean “spellings”?"
        ],
    ),
    "an unknown key of an organization": (
        "organizations:\n  a:\n    name: A\n    url: https://a.example\n",
        [
            "4: Unknown key “url”. Expected name, spellings, site, description, authority, "
            "boilerplate."
        ],
    ),
    "an unknown key of a desk": (
        "organizations: {a: {name: A}}\ndesks:\n  d:\n    name: D\n    phone: '1'\n"
        "    organization: a\n",
        [
            "5: Unknown key “phone”. Expected name, organization, phones, emails, links, "
            "languages. Did you mean “phones”?"
        ],
    ),
    "an id that is none": (
        "people:\n  Oscar Chacón: {name: Oscar Chacón}\n",
        [
            "2: people.Oscar Chacón: “Oscar Chacón” is not an id. "
            "Expected lower-case letters a to z, digits and single hyphens: oscar-chacon."
        ],
    ),
    "a name twice": (
        "people:\n  a: {name: Oscar Chacón}\n  b:\n    name: OSCAR CHACON\n",
        [f"3: “oscar chacon” names both a and b. {ONCE}"],
    ),
    "a spelling that is another's name": (
        "organizations:\n  a: {name: Presente}\n  b: {name: B, spellings: [présente]}\n",
        [f"3: “presente” names both a and b. {ONCE}"],
    ),
    "a name that is another's id": (
        "people:\n  oscar-chacon: {name: Nancy}\n  b: {name: oscar-chacon}\n",
        [f"3: “oscar-chacon” names both oscar-chacon and b. {ONCE}"],
    ),
    "an id twice": (
        "people:\n  a: {name: A}\n  a: {name: B}\n",
        ["3: The key “a” stands here a second time. Keep one of the two."],
    ),
    "a list of people": (
        "people:\n- {name: A}\n",
        ["1: people is a list. Expected a mapping of keys to values."],
    ),
    "an authority that runs a program": (
        "people:\n  a: {name: A, authority: 'javascript:alert(1)'}\n",
        [f"2: people.a.authority: “javascript:alert(1)” is wrong. {LINK}"],
    ),
    "a site without its scheme": (
        "organizations:\n  a: {name: A, site: a.example}\n",
        [f"2: organizations.a.site: “a.example” is wrong. {LINK}"],
    ),
    "a label in no language": (
        "topics:\n  asylum:\n    labels:\n      english: Asylum\n",
        [
            "4: topics.asylum.labels.english: “english” is wrong. "
            "Expected a BCP 47 language tag, such as en, es or es-MX."
        ],
    ),
    "a desk of an unknown organization": (
        "organizations: {alianza: {name: A}}\ndesks:\n  d: {name: D, organization: alinza}\n",
        [
            "3: Unknown organization “alinza”. Expected an id of the organizations in this file. "
            "Did you mean “alianza”?"
        ],
    ),
    "a campaign that ends before it begins": (
        "topics:\n  a:\n    labels: {en: A}\n    begin: 2022-01\n    end: 2021-12-31\n",
        [
            "5: The campaign a ends before it begins. "
            "Expected a begin, and an end that is no earlier."
        ],
    ),
    "an anchor and an alias": (
        "people:\n  a: &a {name: A}\n  b: *a\n",
        [
            "2: A YAML anchor or alias (“a”) is not allowed. "
            "Write the value out; put text that begins with & or * in quotation marks."
        ],
    ),
    "not UTF-8": (
        "people:\n  a: {name: Treviño}\n".encode("latin-1"),
        [
            "2: This file is not UTF-8: byte 0xf1 stands for no character. "
            "Save it as UTF-8 in your editor (it may be Windows-1252, “ANSI”)."
        ],
    ),
    "two things at once": (
        "people:\n  a: {name: ''}\n  b: {name: B, authority: x}\n",
        ["2: people.a.name is empty.", f"3: people.b.authority: “x” is wrong. {LINK}"],
    ),
}


@pytest.mark.parametrize(("text", "messages"), WRONG.values(), ids=WRONG)
def test_directory_that_is_wrong(tmp_path: Path, text: str | bytes, messages: list[str]) -> None:
    assert wrong(tmp_path, text) == messages


PERSON = "people:\n  a:\n    name: A\n    portrait: {file: FILE, alt: A face., credit: B}\n"


def test_portrait_is_a_picture_of_the_archive(tmp_path: Path) -> None:
    (tmp_path / "_static").mkdir()
    (tmp_path / "_static/a.jpg").touch()
    portrait = read(tmp_path, PERSON.replace("FILE", "a.jpg")).people["a"].portrait
    assert portrait is not None
    assert portrait.alt == "A face."


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            "b.jpg",
            "4: There is no _static/b.jpg. Expected a picture that stands below _static/.",
        ),
        (
            "../a.jpg",
            "4: people.a.portrait.file: “../a.jpg” is wrong. "
            "Expected a picture such as portraits/nancy-trevino.jpg.",
        ),
        (
            "a.svg",
            "4: people.a.portrait.file: “a.svg” is wrong. "
            "Expected a picture such as portraits/nancy-trevino.jpg.",
        ),
    ],
)
def test_portrait_that_cannot_be_shown(tmp_path: Path, file: str, message: str) -> None:
    assert wrong(tmp_path, PERSON.replace("FILE", file)) == [message]


@pytest.mark.parametrize("key", ["name", "labels", "organization"])
def test_entry_without_what_it_needs(tmp_path: Path, key: str) -> None:
    section = {"name": "people", "labels": "topics", "organization": "desks"}[key]
    rest = "name: D" if section == "desks" else ""
    messages = wrong(tmp_path, f"{section}:\n  one: {{{rest}}}\n")
    assert len(messages) == 1
    assert messages[0].startswith(f"2: The directory has no {section}.one.{key}.")


def test_missing_directory_raises_what_the_build_can_explain(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_directory(tmp_path / "directory.yml")


def test_directory_is_read_only() -> None:
    with pytest.raises(AttributeError):
        DIRECTORY.people = {}  # type: ignore[misc]
