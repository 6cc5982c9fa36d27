"""A release as linked data, compared with its page field by field."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.metadata.reading import Head
from tests.outputs.press_office import PressOffice

BASE = "https://press.example.org/"
DOORS = "releases/2021/doors.html"
HOSTILE = "</script><script>alert(1)</script> & <!-- “Doors” ]]> \\u003c"
CONTACT = """\
:::{contact} Kelsey Parsons
:role: press officer
:organization: Presente.org
:phone: (347) 555-0142
:email: press@example.org
:language: es
:::
"""


def _built(archive: Archive, body: str = "The doors are open.\n", **keys: str) -> Built:
    archive.write("releases/2021/doors.md", page(body, **keys))
    return archive.must_build()


def test_article_says_what_the_release_says(archive: Archive) -> None:
    built = _built(
        archive,
        subtitle="All of them",
        dateline="CHICAGO",
        source="https://example.org/doors",
        issuers="[alianza-americas, presente-org]",
        topics="[asylum, wages]",
    )
    found = Head(built, DOORS).data
    assert found["@type"] == "NewsArticle"
    assert found["@id"] == found["url"] == BASE + DOORS
    assert found["headline"] == "Doors Open"
    assert found["alternativeHeadline"] == "All of them"
    assert found["description"] == "The doors are open."
    assert found["datePublished"] == found["dateModified"] == "2021-12-02"
    assert found["dateline"] == "CHICAGO"
    assert found["inLanguage"] == "en"
    assert found["genre"] == "Statement"
    assert found["identifier"] == "2021/doors"
    assert found["version"] == 1
    assert found["isBasedOn"] == "https://example.org/doors"
    assert [who["name"] for who in found["author"]] == ["Alianza Americas", "Presente.org"]
    assert found["publisher"] == found["author"]
    assert [topic["name"] for topic in found["about"]] == ["Asylum", "Wages"]
    assert found["about"][0]["url"] == f"{BASE}topics/asylum.html"
    assert found["keywords"] == ["Asylum", "Wages"]
    assert not {"correction", "creativeWorkStatus", "hasPart", "translationOfWork"} & found.keys()


@pytest.mark.parametrize(("date", "told"), [("2021-12~", "2021-12"), ("2021?", "2021")])
def test_rough_date_stays_as_rough_as_it_is(archive: Archive, date: str, told: str) -> None:
    found = Head(_built(archive, date=date), DOORS).data
    assert found["datePublished"] == found["dateModified"] == told


def test_quote_has_a_creator_and_no_character(archive: Archive) -> None:
    part = Head(_built(archive, QUOTE), DOORS).data["hasPart"]
    assert part["@type"] == "Quotation"
    assert part["text"] == "Nobody should wait, … These doors are open."
    assert part["@id"] == f"{BASE}{DOORS}#oscar-chacon-nobody-should-wait-these-doors"
    assert part["creator"]["@type"] == "Person"
    assert part["creator"]["name"] == "Oscar Chacón"
    assert part["creator"]["jobTitle"] == "executive director"
    assert part["creator"]["affiliation"]["name"] == "Alianza Americas"
    assert "spokenByCharacter" not in part


def test_contact_answers_for_the_issuer_it_was_printed_for(archive: Archive) -> None:
    built = _built(archive, CONTACT, issuers="[alianza-americas, presente-org]")
    first, second = Head(built, DOORS).data["publisher"]
    assert "contactPoint" not in first
    assert second["contactPoint"] == {
        "@type": "ContactPoint",
        "contactType": "press",
        "name": "Kelsey Parsons, press officer",
        "telephone": "+13475550142",
        "email": "press@example.org",
        "availableLanguage": "es",
    }


def test_hostile_words_stay_words(archive: Archive) -> None:
    built = _built(archive, title=f"'{HOSTILE}'")
    head = Head(built, DOORS)
    assert head.data["headline"] == HOSTILE
    assert head.graph("og:title") == head.named("citation_title") == [HOSTILE]
    assert "alert(1)" not in "".join(x.text or "" for x in head.tree.iter("script") if not x.attrib)


def test_correction_is_told_with_its_day(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    now = Head(built, DOORS).data
    assert now["version"] == 2
    assert now["dateModified"] == "2022-03-04"
    assert now["correction"] == {
        "@type": "CorrectionComment",
        "text": "A number was wrong.",
        "datePublished": "2022-03-04",
    }
    assert "creativeWorkStatus" not in now
    before = Head(built, "releases/2021/doors/edition-1.html").data
    assert before["version"] == 1
    assert before["creativeWorkStatus"] == "Superseded"
    assert "70 doors" in before["description"]
    assert "correction" not in before


@pytest.mark.parametrize("fate", ["withdraw", "remove"])
def test_article_tells_that_it_no_longer_stands(corrected: PressOffice, fate: str) -> None:
    getattr(corrected, fate)("2021/doors", "The doors closed.", date="2022-08-09")
    found = Head(corrected.archive.must_build(), DOORS).data
    assert found["creativeWorkStatus"] == {"withdraw": "Withdrawn", "remove": "Removed"}[fate]
    assert found["dateModified"] == "2022-08-09"
    assert ("hasPart" in found) == (fate == "withdraw")


def test_front_page_says_how_the_archive_is_searched(archive: Archive) -> None:
    found = Head(_built(archive), "index.html").data
    assert found["@type"] == "WebSite"
    assert found["url"] == BASE
    assert found["potentialAction"]["target"]["urlTemplate"] == (
        f"{BASE}search.html?q={{search_term_string}}"
    )


def test_browse_page_says_where_it_stands(archive: Archive) -> None:
    found = Head(_built(archive), "years/2021.html").data
    assert found["@type"] == "CollectionPage"
    trail = found["breadcrumb"]["itemListElement"]
    assert [(item["position"], item["name"], item["item"]) for item in trail] == [
        (1, "A press archive", BASE),
        (2, "Years", f"{BASE}years/index.html"),
        (3, "2021", f"{BASE}years/2021.html"),
    ]
