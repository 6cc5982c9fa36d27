"""How a release stands, wherever it or a quote of it is shown."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import facets, texts

ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"
STATUS = {
    "standing": ["In force"],
    "corrected": ["In force", "Corrected"],
    "replaced": ["Superseded"],
    "withdrawn": ["Withdrawn"],
    "removed": ["Removed"],
}
QUOTED_FROM = {
    "standing": "",
    "corrected": "in a release that was corrected on March 4, 2022",
    "replaced": "in a release that “Standing” has replaced",
    "withdrawn": "in a release that was withdrawn on May 6, 2022",
}


@pytest.fixture
def built(office: PressOffice) -> Built:
    """One release of each standing, each with a quote."""
    for day, name in enumerate(STATUS, start=1):
        replaces = "2021/replaced" if name == "standing" else None
        text = page(
            f"There are 70 doors.\n\n{QUOTE}",
            title=name.capitalize(),
            date=f"2021-01-0{day}",
            replaces=replaces,
        )
        office.archive.write(f"releases/2021/{name}.md", text)
    office.record()
    office.correct("2021/corrected", "70", "60", date="2022-03-04")
    office.withdraw("2021/withdrawn", "The doors are shut.", date="2022-05-06")
    office.remove("2021/removed", "It named a witness.")
    office.archive.write(
        "notes.md",
        f"---\norphan: true\n---\n# Notes\n\n{{quote}}`2021/withdrawn#{ANCHOR}`\n",
    )
    return office.archive.must_build()


def test_listings_say_how_each_release_stands(built: Built) -> None:
    assert texts(built, "years/2021.html", ".facts") == [
        "January 5, 2021 · Statement · Removed",
        "January 4, 2021 · Statement · Withdrawn",
        "January 3, 2021 · Statement · Superseded",
        "January 2, 2021 · Statement · Corrected",
        "January 1, 2021 · Statement",
    ]


def test_quotes_on_the_speakers_page_say_how_their_release_stands(built: Built) -> None:
    facts = texts(built, "speakers/oscar-chacon.html", "li .facts")
    assert [line.rpartition(" · ")[2] for line in facts] == [
        QUOTED_FROM["withdrawn"],
        QUOTED_FROM["replaced"],
        QUOTED_FROM["corrected"],
        "Standing",
    ]


@pytest.mark.parametrize("name", QUOTED_FROM)
def test_copied_quote_says_how_its_release_stands(built: Built, name: str) -> None:
    copied = built.article(f"releases/2021/{name}.html").select_one(".copy-text")
    assert copied is not None
    where = copied.get_text().splitlines()[2]
    assert where.partition(", 2021")[2] == (f" ({QUOTED_FROM[name]})" if QUOTED_FROM[name] else "")


def test_link_to_a_quote_says_how_its_release_stands(built: Built) -> None:
    text = built.article("notes.html").get_text()
    assert f"These doors are open. …” ({QUOTED_FROM['withdrawn']})" in text


@pytest.mark.parametrize(("name", "status"), STATUS.items())
def test_search_knows_how_each_release_stands(built: Built, name: str, status: list[str]) -> None:
    known = facets(built)[f"releases/2021/{name}.html"]
    assert sorted(known["status"]) == sorted(status)
