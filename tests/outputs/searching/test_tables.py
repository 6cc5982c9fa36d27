"""By what the search narrows what it finds."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest

from pressroom.outputs.searching.extract_files import Record
from pressroom.outputs.searching.pagefind import SearchError
from pressroom.outputs.searching.tables import table_of
from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import facets

GATES = {"date": "2019", "language": "es", "topics": "[wages, asylum]", "kind": "media-advisory"}


@pytest.fixture
def built(archive: Archive) -> Built:
    archive.write("releases/2021/doors.md", page(f"The doors.\n\n{QUOTE}"))
    archive.write("releases/2019/gates.md", page("Las puertas.\n", title="Puertas", **GATES))
    return archive.must_build()


def test_a_release_has_its_day_and_all_its_values_the_oldest_first(built: Built) -> None:
    assert list(facets(built).items()) == [
        (
            "releases/2019/gates.html",
            {
                "kind": ["Media advisory"],
                "language": ["Spanish"],
                "organization": ["Alianza Americas"],
                "status": ["In force"],
                "topic": ["Wages", "Asylum"],
                "day": ["2019"],
            },
        ),
        (
            "releases/2021/doors.html",
            {
                "kind": ["Statement"],
                "language": ["English"],
                "organization": ["Alianza Americas"],
                "speaker": ["Oscar Chacón"],
                "status": ["In force"],
                "topic": ["Asylum"],
                "day": ["2021-12-02"],
            },
        ),
    ]


@pytest.mark.parametrize("scope", ["text", "titles"])
def test_headlines_are_narrowed_as_texts_are(built: Built, scope: str) -> None:
    assert facets(built, scope) == facets(built)


def test_a_quote_is_narrowed_by_its_own_speaker(archive: Archive) -> None:
    other = QUOTE.replace("Oscar Chacón", "Nancy Treviño").replace("Nobody", "Somebody")
    archive.write("releases/2021/doors.md", page(f"{QUOTE}\n{other}"))
    known = facets(archive.must_build(), "said").values()
    assert [quote["speaker"] for quote in known] == [["Oscar Chacón"], ["Nancy Treviño"]]


def test_an_earlier_edition_has_the_day_it_was_issued_on(corrected: PressOffice) -> None:
    known = facets(corrected.archive.must_build(), "earlier")
    assert {address: edition["day"] for address, edition in known.items()} == {
        "releases/2021/doors/edition-1.html": ["2021-12-02"]
    }


def test_what_has_no_word_is_not_found_but_does_not_stop_the_build(archive: Archive) -> None:
    silent = ":::{quote} Oscar Chacón\n:anchor: silence\n\n“…”\n:::\n"
    archive.write("releases/2021/doors.md", page(f"{silent}\n{QUOTE}", title="“…”"))
    built = archive.must_build()
    said = "releases/2021/doors.html#oscar-chacon-nobody-should-wait-these-doors"
    assert list(facets(built, "said")) == [said]
    assert list(facets(built)) == ["releases/2021/doors.html"]
    assert not facets(built, "titles")


@pytest.mark.parametrize(
    ("builder", "address"),
    [("html", "price-index.html"), ("dirhtml", "price-index/")],
)
def test_a_release_may_be_called_an_index(archive: Archive, builder: str, address: str) -> None:
    archive.write("releases/2021/price-index.md", page(QUOTE))
    built = archive.must_build(builder)
    assert list(facets(built)) == [f"releases/2021/{address}"]
    (quote,) = facets(built, "said")
    assert quote.startswith(f"releases/2021/{address}#")


@pytest.mark.parametrize("name", ["a b", "a&b+c", "it's", "declaración"])
def test_a_release_is_found_at_an_address_whatever_it_is_called(
    archive: Archive, name: str
) -> None:
    archive.write(f"releases/2021/{name}.md", page(QUOTE))
    built = archive.must_build()
    for scope in ("text", "titles", "said"):
        (address,) = facets(built, scope)
        assert unquote(urlsplit(address).path) == f"releases/2021/{name}.html"


def test_an_index_that_lacks_a_page_is_refused() -> None:
    lost = Record("/releases/2021/lost.html", "<p>Lost.</p>", {}, "2021", {})
    with pytest.raises(SearchError, match=r"releases/2021/lost\.html.*build again"):
        table_of([lost], {})
