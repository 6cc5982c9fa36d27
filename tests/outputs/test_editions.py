"""The pages of earlier editions: readable for good, and never taken for the current one."""

from __future__ import annotations

import pytest
from bs4 import Tag
from sphinx.util.inventory import InventoryFile

from tests.archive import Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import links, robots, text_of, texts

CURRENT = "releases/2021/doors.html"
EARLIER = "releases/2021/doors/edition-1.html"
ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"


@pytest.fixture
def built(corrected: PressOffice) -> Built:
    return corrected.archive.must_build()


def canonical(built: Built, name: str) -> str:
    link = built.html(name).find("link", rel="canonical")
    assert isinstance(link, Tag)
    return str(link["href"])


def test_earlier_edition_holds_its_own_words_and_leads_to_the_current_one(built: Built) -> None:
    assert texts(built, EARLIER, "section.release > p") == ["There are 70 doors."]
    assert texts(built, EARLIER, ".banner") == [
        "Edition 1 of 2, not the current one. It was replaced on March 4, 2022. "
        "Read the current edition Compare with edition 2"
    ]
    assert links(built, EARLIER, ".banner a") == {
        "Read the current edition": CURRENT,
        "Compare with edition 2": "releases/2021/doors/compare-1-2.html",
    }
    assert texts(built, EARLIER, ".history strong") == ["Edition 1 (this page)"]


def test_search_engines_are_sent_to_the_current_edition(built: Built) -> None:
    assert robots(built, EARLIER) == ["noindex"]
    assert robots(built, CURRENT) == []
    assert canonical(built, EARLIER) == canonical(built, CURRENT)
    assert canonical(built, CURRENT) == f"https://press.example.org/{CURRENT}"


def test_earlier_edition_prints_its_own_address(built: Built) -> None:
    assert texts(built, EARLIER, ".page-address") == [f"https://press.example.org/{EARLIER}"]


def test_earlier_edition_is_in_no_listing_and_no_inventory(built: Built) -> None:
    generated = [
        path.relative_to(built.out).as_posix()
        for path in built.out.rglob("*.html")
        if not path.relative_to(built.out).as_posix().startswith("releases/")
    ]
    assert [name for name in generated if "edition-1" in built.read(name)] == []
    assert texts(built, "years/index.html", "ul.headings > li") == ["2021 (1)"]
    with (built.out / "objects.inv").open("rb") as stream:
        inventory = InventoryFile.load(stream, "", lambda base, uri: uri)
    assert list(inventory["press:release"]) == ["2021/doors"]
    assert list(inventory["press:quote"]) == [f"2021/doors#{ANCHOR}"]


def test_quote_of_an_earlier_edition_is_copied_with_its_edition(built: Built) -> None:
    copied = built.article(EARLIER).select_one(f"#{ANCHOR} .copy-text")
    assert copied is not None
    assert copied.get_text().splitlines() == [
        "“Nobody should wait,” “These doors are open.”",
        "— Oscar Chacón, executive director, Alianza Americas",
        "“Doors Open”, December 2, 2021 "
        "(edition 1 of 2; in a release that was corrected on March 4, 2022)",
        f"https://press.example.org/{EARLIER}#{ANCHOR}",
    ]


def test_earlier_edition_of_a_withdrawn_release_says_so_too(corrected: PressOffice) -> None:
    corrected.withdraw("2021/doors", "The doors are shut.")
    heads = texts(corrected.archive.must_build(), EARLIER, ".banner strong")
    assert heads == ["Withdrawn on May 6, 2022.", "Edition 1 of 2, not the current one."]


def test_removal_takes_every_edition_and_comparison_off_the_site(corrected: PressOffice) -> None:
    corrected.archive.must_build()
    corrected.remove("2021/doors", "It named a witness.")
    built = corrected.archive.must_build()
    left = [path.name for path in (built.out / "releases").rglob("*.html")]
    assert left == ["doors.html"]
    assert [name for name, content in built.files().items() if b"70 doors" in content] == []


def test_parallel_build_of_editions_equals_serial_one(corrected: PressOffice) -> None:
    for number in range(8):
        name = f"2021/gates-{number}"
        corrected.publish(name, page("The gates are shut.\n", title=f"Gates {number}"))
        corrected.correct(name, "shut", "open")
    serial = corrected.archive.must_build(out="serial").files()
    parallel = corrected.archive.must_build("html", "-j", "4", out="parallel").files()
    assert parallel == serial


def test_comparison_shows_deleted_and_inserted_words(built: Built) -> None:
    name = "releases/2021/doors/compare-1-2.html"
    (changed,) = built.article(name).select(".compared p.changed")
    assert text_of(changed) == "There are deleted: 70 inserted: 60 doors."
    assert [text_of(found) for found in changed.select("del")] == ["deleted: 70"]
    assert [text_of(found) for found in changed.select("ins")] == ["inserted: 60"]
    assert texts(built, name, ".compared p")[0] == "Doors Open"
    assert robots(built, name) == ["noindex"]
    assert links(built, name, ".trail a, .facts a") == {
        "Doors Open": CURRENT,
        "Edition 1": EARLIER,
        "Edition 2": CURRENT,
    }


def test_comparisons_lead_to_one_another(corrected: PressOffice) -> None:
    corrected.correct("2021/doors", "60", "61", date="2022-04-05")
    built = corrected.archive.must_build("dirhtml")
    assert links(built, "releases/2021/doors/compare-1-2/index.html", ".pager a") == {
        "Editions 2 and 3": "releases/2021/doors/compare-2-3/"
    }
    assert (built.out / "releases/2021/doors/compare-2-3/index.html").is_file()


def test_spanish_release_is_compared_in_spanish_and_explained_in_english(
    office: PressOffice,
) -> None:
    office.publish("2021/puertas", page("Hay 70 puertas.\n", language="es"))
    office.correct("2021/puertas", "70", "60")
    article = office.archive.must_build().article("releases/2021/puertas/compare-1-2.html")
    compared = article.select_one(".compared")
    assert compared is not None
    assert compared["lang"] == "es"
    assert [found["lang"] for found in compared.select(".visually-hidden")] == ["en", "en"]
