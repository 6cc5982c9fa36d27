"""Names that the directory does not know are proposed in its own form, and read back by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressroom.acquire.draft import Draft, QuotePart
from pressroom.acquire.proposals import Proposals
from pressroom.content.directory import Directory, Organization, Person, Topic, read_directory

DRAFT = Draft(
    name="a.txt",
    title="Doors Open",
    date="2021-12-02",
    kind="statement",
    language="en",
    issuers=(),
    topics=(),
    parts=(),
)
KNOWN = Directory(
    people={"oscar-chacon": Person(name="Oscar Chacón")},
    organizations={"acme": Organization(name="Acme")},
    topics={"asylum": Topic(labels={"en": "Asylum"})},
)


def quoting(speaker: str, organization: str = "") -> Draft:
    return replace(DRAFT, parts=(QuotePart(("“Yes.”",), speaker, organization=organization),))


def proposed(*drafts: Draft) -> Proposals:
    proposals = Proposals(KNOWN)
    for draft in drafts:
        proposals.note(draft)
    return proposals


def test_known_names_are_not_proposed() -> None:
    assert proposed(quoting("Oscar Chacon", "ACME"), quoting("", "Acme")).text() == ""


def test_proposals_are_a_directory(tmp_path: Path) -> None:
    drafts = [
        quoting("Inés “Nena” Ejemplo: the first", "Casa # Uno"),
        replace(DRAFT, language="es", categories=("Vivienda",)),
    ]
    path = tmp_path / "directory.yml"
    path.write_text(proposed(*drafts).text(), encoding="utf-8")
    directory = read_directory(path)
    assert [p.name for p in directory.people.values()] == ["Inés “Nena” Ejemplo: the first"]
    assert [o.name for o in directory.organizations.values()] == ["Casa # Uno"]
    assert [t.labels for t in directory.topics.values()] == [{"es": "Vivienda"}]


def test_spelling_that_most_releases_print_is_proposed_once() -> None:
    drafts = [quoting("Ines Ejemplo"), quoting("Inés Ejemplo"), quoting("INÉS EJEMPLO")]
    (one,) = proposed(*drafts, quoting("Inés Ejemplo")).people
    assert (one.id, one.name, one.releases) == ("ines-ejemplo", "Inés Ejemplo", 4)


@pytest.mark.parametrize(
    ("surname", "names", "perhaps"),
    [
        ("Chacón", [], "Oscar Chacón"),
        ("Ejemplo", ["Inés Ejemplo"], "Inés Ejemplo"),
        ("Ejemplo", ["Inés Ejemplo", "Ana Ejemplo"], ""),
        ("Plo", ["Inés Ejemplo"], ""),
    ],
)
def test_surname_alone_may_be_short_for_a_name(
    surname: str, names: list[str], perhaps: str
) -> None:
    people = {p.name: p.perhaps for p in proposed(*map(quoting, [surname, *names])).people}
    assert people[surname] == perhaps


def test_id_that_is_taken_is_not_proposed() -> None:
    (one,) = proposed(quoting("Oscar & Chacón")).people
    assert one.id == "oscar-chacon-2"
