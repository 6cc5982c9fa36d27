"""What a reader types and what is found, in a browser: spellings, numbers, phrases, errors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.archive import Archive, page
from tests.browser import context, serve

DIRECTORY = """\
people:
  oscar-chacon: {name: Oscar Chacón}
  nancy-trevino: {name: Nancy Treviño, spellings: [Nancy Guzmán]}
organizations:
  alianza-americas: {name: Alianza Americas}
  open-ballot: {name: Open Ballot Project, spellings: [Proyecto Urna Abierta]}
topics:
  asylum: {labels: {en: Asylum, es: Asilo}}
  wages: {labels: {en: Wages, es: Salarios}}
"""
QUOTE = """\
:::{quote} Nancy Treviño
:role: director
:organization: Alianza Americas

“The ferries run again.”
:::
"""
BOILERPLATE = """\
The council met.

:::{about} Alianza Americas
The lamplighters of Alianza Americas are lamplighters by trade.
:::
"""
LONG = "The lamplighters have put down their ladders. " + "The council met. " * 20
CONTACT = """\
:::{contact} Wharfingers Office
:organization: Wharfingers
:email: wharfingers@example.org
:phone: 202-555-0100
:::
"""
RELEASES = {
    "Accents": "El puerto espera; él lo sabe. Nadie tiene que esperar más, dijo él mismo.",
    "Number": "Volunteers knocked on 36,000 doors and raised $112 million.",
    "Longer number": "There were 360001 doors.",
    "Bill": "The Assembly passed H.R. 5753 last night.",
    "Hyphens": "The four-week strike has ended.",
    "Apart": "For four days a week the market opens.",
    "Phrase": "We did the work in Port Vesper before the rain.",
    "Phrase elsewhere": "We did the work in Dovton.",
    "Scattered": "In Port Vesper the work is done; did we rest?",
    "Typing": "A ceremony for the quartermasters of Quillmouth.",
    "Lamps": LONG,
    "No-break": "The Harbor\u00a0Act passed at 10\u00a0p.m. against O’Neill’s advice.",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    archive = Archive(tmp_path_factory.mktemp("words"))
    archive.write("directory.yml", DIRECTORY)
    for at, (title, text) in enumerate(RELEASES.items()):
        archive.write(f"releases/2020/r{at}.md", page(f"{text}\n", title=title, topics="[]"))
    for at in range(4):
        body = page(BOILERPLATE, title=f"Boilerplate {at}", topics="[]")
        archive.write(f"releases/2021/b{at}.md", body)
    ballot = {"issuers": "[open-ballot]", "topics": "[wages]", "date": "2019-03-01"}
    archive.write(
        "releases/2019/ballot.md", page("The polls open late.\n", title="Polls", **ballot)
    )
    ferries: dict[str, Any] = {"title": "Ferries", "topics": "[]", "date": "2018-05-04"}
    archive.write("releases/2018/ferries.md", page(QUOTE, **ferries))
    signed = f"{CONTACT}\n{LONG}\n\nThe wharfingers signed.\n\n{LONG}\n"
    archive.write("releases/2018/quays.md", page(signed, title="Quays", topics="[]"))
    with serve(archive.must_build().out) as address:
        yield address


@pytest.fixture
def reader(browser: Browser, site: str) -> Iterator[Page]:
    with context(browser, site) as visitor:
        yield visitor.new_page()


def search(page: Page, words: str, **parameters: str) -> Locator:
    """Return the titles found for *words*."""
    page.goto(f"/search.html?{urlencode({'q': words} | parameters)}")
    expect(page.locator(".search-results ol")).to_have_attribute("aria-busy", "false")
    return page.locator(".search-results li h2")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("nancy trevino", "Ferries"),
        ("Nancy Guzmán ferries", "Ferries"),
        ("OBP polls", "Polls"),
        ("urna abierta", "Polls"),
        ("salarios polls", "Polls"),
        ("polls 2019", "Polls"),
        ("36000 doors", "Number"),
        ("36,000 doors", "Number"),
        ("$112 million", "Number"),
        ("hr 5753", "Bill"),
        ("H.R.5753", "Bill"),
        ("hr5753", "Bill"),
        ("four week strike", "Hyphens"),
        ("four-week strike", "Hyphens"),
        ("harbor act", "No-break"),
        ("harbor\u00a0act", "No-break"),
        ("oneill", "No-break"),
        ("O'Neill", "No-break"),
        ("lamplighters", "Lamps"),
        ("“él lo sabe”", "Accents"),
        ("«el puerto espera»", "Accents"),
        ('"dijo él mismo"', "Accents"),
    ],
)
def test_the_release_that_is_meant_stands_first(reader: Page, words: str, title: str) -> None:
    expect(search(reader, words).first).to_have_text(title)
    expect(reader.locator(".search-instead")).to_be_hidden()


def test_a_result_shows_the_text_rather_than_the_contacts(reader: Page) -> None:
    expect(search(reader, "wharfingers")).to_have_text(["Quays"])
    expect(reader.locator(".excerpt")).to_contain_text("The wharfingers signed.")


def test_a_phrase_and_further_words_must_both_be_held(reader: Page) -> None:
    expect(search(reader, '"we did the work" port vesper')).to_have_text(["Phrase"])
    counts = reader.locator("fieldset[data-facet=year] .count")
    expect(counts).to_have_text(["1"])


@pytest.mark.parametrize(
    "words", ["coun", "did the work", '"the council met" lamp', "quartremasters"]
)
def test_facets_count_what_is_found(reader: Page, words: str) -> None:
    titles = search(reader, words)
    counts = reader.locator("fieldset[data-facet=kind] .count").all_inner_texts()
    assert sum(int(count) for count in counts) == titles.count()


def test_what_holds_the_words_in_their_order_stands_before_what_holds_them_apart(
    reader: Page,
) -> None:
    expect(search(reader, "did the work")).to_have_text(
        ["Phrase elsewhere", "Phrase", "Scattered"], use_inner_text=True
    )


@pytest.mark.parametrize(
    ("typed", "asked", "title"),
    [
        ("Quilmouth ceremony", "Quillmouth ceremony", "Typing"),
        ("quartremasters", "quartermasters", "Typing"),
        ("Nancy Trebiño", "Nancy Trevino", "Ferries"),
        # Of these the index takes a beginning that it knows, and would say nothing.
        ("quartermasterss", "quartermasters", "Typing"),
        ("Quillmouthk", "Quillmouth", "Typing"),
        ("volunterts", "volunteers", "Number"),
    ],
)
def test_a_typing_error_is_corrected_and_said(
    reader: Page, typed: str, asked: str, title: str
) -> None:
    expect(search(reader, typed)).to_have_text([title])
    note = reader.locator(".search-instead")
    wrong = next(word for word in typed.split() if word not in asked)
    expect(note).to_contain_text(f"“{wrong}”")
    expect(note).to_contain_text(f"Searched for {asked} instead.")
    note.get_by_role("link").click()
    expect(reader).to_have_url(re.compile("typed=1"))
    expect(note).to_be_hidden()


def test_a_word_that_no_release_holds_is_left_out_and_said(reader: Page) -> None:
    expect(search(reader, "zzyzx quartermasters")).to_have_text(["Typing"])
    expect(reader.locator(".search-instead")).to_contain_text("“zzyzx”")


def test_words_that_no_release_holds_together_are_asked_without_one(reader: Page) -> None:
    expect(search(reader, "council quartermasters")).to_have_text(["Typing"])
    expect(reader.locator(".search-instead")).to_contain_text("Nothing holds all of these words.")


@pytest.mark.parametrize("words", ["zzyzx", "98765"])
def test_a_lone_word_that_nothing_resembles_finds_nothing(reader: Page, words: str) -> None:
    expect(search(reader, words)).to_have_count(0)
    expect(reader.get_by_role("status")).to_have_text(
        "No release found. Fewer or other words may find one."
    )


def test_a_word_that_is_still_being_typed_is_not_corrected(reader: Page) -> None:
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.url))
    expect(search(reader, "quarterma")).to_have_text(["Typing"])
    expect(reader.locator(".search-instead")).to_be_hidden()
    assert not [address for address in asked if "/names/" in address]
