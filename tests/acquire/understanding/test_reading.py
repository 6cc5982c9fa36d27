"""A document as a whole: what becomes of each of its parts, and what is said of it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from pressroom.acquire.conservation import difference
from pressroom.acquire.document import Document
from pressroom.acquire.draft import AboutPart, ContactPart, Draft, QuotePart
from pressroom.acquire.readers.text import read_text
from pressroom.acquire.understanding import Circumstances, Given, understand
from pressroom.content.directory import Directory, Organization, Person

DIRECTORY = Directory(
    people={"oscar-chacon": Person(name="Oscar Chacón")},
    organizations={
        "alianza-americas": Organization(name="Alianza Americas"),
        "presente-org": Organization(name="Presente.org", spellings=("Presente",)),
    },
)
AROUND = Circumstances(DIRECTORY, "US", "en", datetime.date(2026, 1, 1))
TEXT = """\
PARA DIFUSIÓN INMEDIATA
2 de diciembre de 2021

Abren sus puertas los centros de bienvenida

CONTACTO: Kelsey Parsons | (347) 555-0127 | prensa@example.org

CHICAGO – Tres centros de bienvenida abrieron hoy sus puertas en la ciudad.

“Nadie debería esperar en la calle en invierno”, dijo Oscar Chacón, director de Alianza Americas.

Acerca de Alianza Americas

Alianza Americas es una red de organizaciones.

###
"""


def read(text: str, around: Circumstances = AROUND, language: str = "") -> Draft:
    document = replace(read_text(text, "a.txt"), language=language)
    draft = understand(document, around)
    assert difference(document, draft).lost == {}
    return draft


def concerns(draft: Draft) -> list[str]:
    return [concern.what for concern in draft.concerns]


def test_spanish_release_is_understood() -> None:
    draft = read(TEXT)
    assert (draft.title, draft.date, draft.language) == (
        "Abren sus puertas los centros de bienvenida",
        "2021-12-02",
        "es",
    )
    assert draft.release_line == "PARA DIFUSIÓN INMEDIATA"
    assert draft.issuers == ("alianza-americas",)
    contact, _text, quote, about = draft.parts
    assert contact == ContactPart(
        "Kelsey Parsons", phones=("(347) 555-0127",), emails=("prensa@example.org",)
    )
    assert isinstance(quote, QuotePart)
    assert (quote.speaker, quote.role, quote.organization) == (
        "Oscar Chacón",
        "director",
        "Alianza Americas",
    )
    assert isinstance(about, AboutPart)
    assert [left.text for left in draft.left_out if left.reason == "end mark"] == ["###"]
    assert concerns(draft) == []


def test_what_is_given_outweighs_what_is_read() -> None:
    given = Given(date="2020-01", language="es-MX", kind="letter", issuers=("presente-org",))
    draft = read(TEXT, replace(AROUND, given=given))
    assert (draft.date, draft.language, draft.kind) == ("2020-01", "es-MX", "letter")
    assert draft.issuers == ("presente-org",)
    assert concerns(draft) == ["The source gives the date 2021-12-02, --date gives 2020-01."]


def test_language_of_the_words_outweighs_that_of_the_site() -> None:
    draft = read(TEXT, language="en-US")
    assert draft.language == "es"
    assert concerns(draft) == ["The source calls its language en-US; the text is in es."]


def test_language_that_is_not_known_by_its_words_is_believed() -> None:
    assert read(TEXT, language="gn").language == "gn"


def test_subtitle_of_a_document_without_a_headline_is_kept() -> None:
    document = Document("a.txt", (), subtitle="In three cities")
    assert understand(document, AROUND).subtitle == "In three cities"


@pytest.mark.parametrize(
    ("line", "concern"),
    [
        (
            "EMBARGOED UNTIL DECEMBER 2, 2031",
            "The text is under embargo until",
        ),
        ("L E T T E R S apart", "Letters stand apart, as a scanner leaves them"),
        ("Write to [email protected] for more of it.", "An address was lost in the text"),
        ("The Espa\ufffda office met today in Chicago.", "Characters were lost before the import"),
        ("The coun\u200bcil met today in Chicago.", "Invisible characters stand in the text"),
    ],
)
def test_what_an_editor_should_look_at_is_said(line: str, concern: str) -> None:
    draft = read(TEXT.replace("CHICAGO – Tres", f"{line}\n\nCHICAGO – Tres"))
    assert any(what.startswith(concern) for what in concerns(draft)), concerns(draft)


@pytest.mark.parametrize(
    ("cut", "concern"),
    [
        ("2 de diciembre de 2021\n", "The source gives no date of issue"),
        ("Alianza Americas", "The text names no organization of directory.yml"),
    ],
)
def test_release_that_lacks_what_the_archive_needs_is_held(cut: str, concern: str) -> None:
    draft = read(TEXT.replace(cut, ""))
    assert draft.is_held
    assert any(what.startswith(concern) for what in concerns(draft))
