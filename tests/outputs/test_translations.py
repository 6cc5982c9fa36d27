"""Releases in several languages that are one statement."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import Tag

from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.metadata.reading import Head
from tests.outputs.reading import links, texts

BASE = "https://press.example.org/releases/2021/"
ENGLISH, SPANISH, ARABIC = (f"releases/2021/{name}.html" for name in ("doors", "puertas", "abwab"))
CIRCLE = {"translation-of": "2021/puertas"}


def _spanish(body: str = "Las puertas están abiertas.\n", **keys: str) -> str:
    keys = {"title": "Puertas abiertas", "language": "es", "translation-of": "2021/doors"} | keys
    return page(body, **keys)


@pytest.fixture
def pair(archive: Archive) -> Archive:
    """A statement in English and Spanish, and another in English."""
    archive.write("releases/2021/doors.md", page(QUOTE))
    archive.write("releases/2021/puertas.md", _spanish(QUOTE))
    archive.write("releases/2021/wages.md", page(title="Wages", date="2021-12-03"))
    return archive


@pytest.mark.parametrize(
    ("language", "title", "other"),
    [("en", "Doors Open", "Español"), ("es", "Puertas abiertas", "English")],
)
def test_statement_is_listed_once_in_the_archives_language(
    pair: Archive, language: str, title: str, other: str
) -> None:
    pair.write("conf.py", pair.read("conf.py") + f'language = "{language}"\n')
    built = pair.must_build()
    for name in ("years/2021.html", "topics/asylum.html", "index.html"):
        listed = texts(built, name, ".releases .title")
        assert sorted(listed) == sorted([title, "Wages"])
        link = built.article(name).select_one(".releases a.translation")
        assert link is not None
        assert link.get_text() == other
        assert link["lang"] == link["hreflang"] == {"Español": "es", "English": "en"}[other]
        assert link["dir"] == "ltr"
    assert "(2)" in texts(built, "topics/index.html", ".headings li")[0]


def test_links_to_a_translation_lead_there_from_every_page(pair: Archive) -> None:
    built = pair.must_build("dirhtml")
    for name in ("index.html", "years/2021/index.html", "speakers/oscar-chacon/index.html"):
        found = links(built, name, "a.translation")
        assert found == {"Español": "releases/2021/puertas/"}


def test_language_lists_what_it_has(pair: Archive) -> None:
    built = pair.must_build()
    assert texts(built, "languages/es.html", ".releases .title") == ["Puertas abiertas"]
    assert links(built, "languages/es.html", "a.translation") == {"English": ENGLISH}
    pair.write("index.md", "# Home\n\n:::{release-list}\n:language: es\n:topic: asylum\n:::\n")
    built = pair.must_build()
    assert texts(built, "index.html", ".releases .title") == ["Puertas abiertas"]


def test_quote_is_listed_once(pair: Archive) -> None:
    built = pair.must_build()
    (said,) = built.article("speakers/oscar-chacon.html").select(".said a")
    assert "/doors.html#" in str(said["href"])


def test_each_page_leads_to_the_other(pair: Archive) -> None:
    pair.write(
        "releases/2021/abwab.md",
        page("مرحبا\n", title="أبواب", language="ar", **{"translation-of": "2021/doors"}),
    )
    built = pair.must_build()
    languages = {"en": "doors", "es": "puertas", "ar": "abwab", "x-default": "doors"}
    addresses = {tag: f"{BASE}{name}.html" for tag, name in languages.items()}
    for name in (ENGLISH, SPANISH, ARABIC):
        assert Head(built, name).languages == addresses
    assert links(built, SPANISH, ".translations a") == {"English": ENGLISH, "العربية": ARABIC}
    assert Head(built, SPANISH).data["translationOfWork"]["@id"] == addresses["en"]
    works: Any = Head(built, ENGLISH).data["workTranslation"]
    assert [work["@id"] for work in works] == [addresses["ar"], addresses["es"]]
    assert _way(built, ARABIC, "section.release") == ("ar", "rtl")
    assert _way(built, ARABIC, ".masthead") == ("en", "ltr")


def _way(built: Built, name: str, selector: str) -> tuple[str, str]:
    found = built.article(name).select_one(selector)
    assert isinstance(found, Tag)
    return str(found["lang"]), str(found["dir"])


def test_neighbour_in_another_language_says_so(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page("مرحبا\n", title="أبواب", language="ar"))
    archive.write("releases/2021/b.md", page(date="2021-12-03"))
    title = archive.must_build().html("releases/2021/b.html").select_one(".prev-page .title span")
    assert title is not None
    assert (title["lang"], title["dir"], title.get_text()) == ("ar", "rtl", "أبواب")


def test_neighbours_are_other_statements(pair: Archive) -> None:
    built = pair.must_build()
    for name in (ENGLISH, SPANISH):
        assert built.html(name).select_one(".prev-page") is None
        following = built.html(name).select_one(".next-page .title")
        assert following is not None
        assert following.get_text() == "Wages"


def test_original_is_written_again_when_a_translation_comes_or_goes(pair: Archive) -> None:
    pair.remove("releases/2021/puertas.md")
    assert Head(pair.must_build(), ENGLISH).languages == {}
    pair.write("releases/2021/puertas.md", _spanish())
    assert "es" in Head(pair.must_build(), ENGLISH).languages
    pair.write("releases/2021/puertas.md", _spanish(**{"language": "pt"}))
    assert set(Head(pair.must_build(), ENGLISH).languages) == {"en", "pt", "x-default"}
    pair.remove("releases/2021/puertas.md")
    assert Head(pair.must_build(), ENGLISH).languages == {}


def test_translation_under_embargo_is_in_nothing(pair: Archive) -> None:
    pair.write("releases/2021/puertas.md", _spanish(embargo="2999-01-01T00:00Z"))
    built = pair.must_build()
    assert Head(built, ENGLISH).languages == {}
    assert "puertas" not in "".join(
        built.read(name) for name in ("sitemap.xml", "years/2021.html", ENGLISH, "404.html")
    )


WRONG = {
    "nowhere": ({"translation-of": "2021/door"}, "Did you mean “2021/doors”?"),
    "itself": ({"translation-of": "2021/puertas"}, "this release names itself."),
    "same language": ({"language": "en"}, "“2021/doors” is in the same language, en."),
}


@pytest.mark.parametrize(("keys", "message"), WRONG.values(), ids=WRONG.keys())
def test_wrong_translation_is_told_at_its_line(
    archive: Archive, keys: dict[str, str], message: str
) -> None:
    archive.write("releases/2021/doors.md", page())
    archive.write("releases/2021/puertas.md", _spanish(**keys))
    for _again in range(2):
        built = archive.build()
        assert built.status != 0
        assert "releases/2021/puertas.md:8: WARNING: translation-of: " in built.printed
        assert message in built.printed
        assert built.printed.count("WARNING") == 1
    assert Head(built, ENGLISH).languages == {}


def test_circle_chain_and_second_translation_are_told(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(**CIRCLE))
    archive.write("releases/2021/puertas.md", _spanish())
    assert archive.build(strict=False).printed.count("name each other") == 2
    archive.write("releases/2021/doors.md", page())
    archive.write("releases/2021/portes.md", page(language="fr", **CIRCLE))
    printed = archive.build(strict=False).printed
    assert (
        "portes.md:8: WARNING: translation-of: “2021/puertas” is a translation itself." in printed
    )
    archive.write("releases/2021/portes.md", _spanish())
    printed = archive.build(strict=False).printed
    assert "“2021/portes” is a translation of the same release into es already." in printed


def test_translation_of_what_is_not_public_is_told(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(draft="true", title="Secret"))
    archive.write("releases/2021/puertas.md", _spanish())
    printed = archive.build(strict=False).printed
    assert "“2021/doors” is not public, and this page is." in printed
    assert "Secret" not in printed
