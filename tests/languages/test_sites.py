"""A site speaks the archive's language, and beside each release that of the release."""

from __future__ import annotations

import re
from functools import cache

from bs4 import Tag

from tests.archive import QUOTE, Archive, page
from tests.languages.sites import PAGE, corrected_release, pages, texts
from tests.languages.test_catalogues import PLACES, forms
from tests.messages import catalogues, gathered, read, text_of

NAMES_OF_FORMATS = {"Furo", "Atom", "JSON", "Feed", "Sphinx", "pradyunsg"}
NAMES_OF_STYLES = {"APA", "Chicago", "MLA", "Wikipedia", "BibTeX", "CSL"}
WRITTEN_BY_THE_OFFICE = (
    "A press archive|Puertas abiertas|Primera línea|Segundo título|perdida|Oscar Chacón|Asylum"
    "|director ejecutivo|Alianza Americas|Presente.org|Nancy Treviño|«Nadie debe esperar», dijo"
    "|Nadie debe esperar|Kelsey Parsons|La cifra era errónea|Ya no vale|Wages"
)
BY_BABEL_AND_SPHINX = "(?i:esperanto|decembro|marto|majo|dokumentaro)"


@cache
def english() -> re.Pattern[str]:
    """Match what the archive says in English, where Spanish has other words for it."""
    (spanish,) = (read(path) for path in catalogues() if path.parent.parent.name == "es")
    said = {
        original
        for message in spanish
        for original, translation in zip(*forms(message), strict=True)
        if original != translation and len(PLACES.sub("", original)) > 4
    }
    patterns = (".+".join(map(re.escape, PLACES.split(words.strip()))) for words in sorted(said))
    return re.compile("|".join(patterns))


def in_english(root: Tag) -> list[str]:
    return [text for text, _element in texts(root) if english().fullmatch(text)]


def language_of(element: Tag) -> str:
    marked = element if element.has_attr("lang") else element.find_parent(lang=True)
    assert isinstance(marked, Tag)
    return str(marked["lang"])


def test_a_spanish_release_reads_in_spanish_within_an_english_archive(archive: Archive) -> None:
    built = corrected_release(archive, "es").archive.must_build()
    article = built.article(PAGE)
    assert in_english(article) == []
    words = article.get_text(" ")
    for spanish in (
        "Declaración",
        "2 de diciembre de 2021",
        "Emitido por:",
        "Corregido el 4 de marzo de 2022.",
        "por escrito",
        "Correo electrónico: no se conserva en la fuente",
        "Habla español",
        "Citar este comunicado",
        "Palabras de Oscar Chacón",
        "«Nadie debe esperar»",
    ):
        assert spanish in words
    assert {language_of(element) for _text, element in texts(article)} <= {"es", "en"}
    (release,) = article.select("section.release")
    assert {language_of(element) for _text, element in texts(release)} == {"es"}


def test_what_stands_around_a_spanish_release_stays_in_the_language_of_the_archive(
    archive: Archive,
) -> None:
    built = corrected_release(archive, "es").archive.must_build()
    html = built.html(PAGE)
    assert html.html is not None
    assert html.html["lang"] == "en"
    (toggle,) = html.select(".theme-toggle-header .theme-toggle")
    assert toggle["aria-label"] == "Switch between light, dark and automatic"
    corrections = built.article("corrections.html")
    assert "Withdrawn" in in_english(corrections)


def test_beside_a_language_without_catalogue_the_archive_speaks_its_own_and_says_so(
    archive: Archive,
) -> None:
    body = ":::{contact} Kelsey Parsons\n:phone: (347) 555-0127\n:language: fr\n:::\n"
    archive.write("releases/2021/portes.md", page(body, language="fr"))
    article = archive.must_build().article("releases/2021/portes.html")
    for selector in (".masthead", ".contacts .label", ".contacts .languages"):
        (words,) = article.select(selector)
        assert language_of(words) == "en"
    (name,) = article.select(".p-name")
    assert language_of(name) == "fr"


def test_a_spanish_archive_says_nothing_in_english(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + 'language = "es"\n')
    built = corrected_release(archive, "es").archive.must_build()
    left = {name: found for name, html in pages(built) if (found := in_english(html))}
    assert left == {}
    assert "Página no encontrada" in built.article("404.html").get_text()
    assert "Retirado" in built.read("corrections.xml")


def test_an_english_release_reads_in_english_within_a_spanish_archive(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + 'language = "es"\n')
    archive.write("releases/2021/doors.md", page(QUOTE))
    (masthead,) = archive.must_build().article("releases/2021/doors.html").select(".masthead")
    assert masthead["lang"] == "en"
    assert "Issued by:" in masthead.get_text()
    assert "December 2, 2021" in masthead.get_text()


def test_every_word_that_a_page_shows_comes_from_the_catalogue(archive: Archive) -> None:
    """The archive's own catalogue puts every message in brackets: no other words may be left."""
    bracketed = gathered()
    for message in bracketed:
        if message.id:
            said = [f"⟦{words}⟧" for words in forms(message)[0]]
            message.string = said if message.pluralizable else said[0]
    head = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
    rest = text_of(bracketed).partition(b"\n\n")[2]
    archive.write("locales/eo/LC_MESSAGES/pressroom.po", head + b"\n" + rest)
    archive.write("conf.py", archive.read("conf.py") + 'language = "eo"\n')
    built = corrected_release(archive, "eo").archive.must_build()
    left = {
        (name, text)
        for name, html in pages(built)
        for text, element in texts(html)
        # Citations follow their formats, and a comparison shows the wording that was recorded.
        if not element.css.closest("dd, .compared") and unsaid(text)
    }
    assert left == set()


def unsaid(text: str) -> set[str]:
    """Return the words of *text* in no brackets that nobody wrote into the archive."""
    while text != (inner := re.sub("⟦[^⟦⟧]*⟧", " ", text)):
        text = inner
    # A message with markup comes in pieces.
    text = re.sub("^[^⟦]*⟧|⟦[^⟧]*$|https://[^ ]+", " ", text)
    text = re.sub(f"{WRITTEN_BY_THE_OFFICE}|{BY_BABEL_AND_SPHINX}", " ", text)
    return set(re.findall(r"[^\W\d_]{3,}", text)) - NAMES_OF_FORMATS - NAMES_OF_STYLES


def test_an_archive_can_put_its_own_words_before_those_of_the_package(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    archive.write(
        "locales/en/LC_MESSAGES/pressroom.po",
        text + 'msgid "Issued by:"\nmsgstr "From:"\n',
    )
    built = archive.must_build()
    assert "From:" in built.article("releases/2021/doors.html").get_text()
    archive.write("locales/en/LC_MESSAGES/pressroom.po", text)
    again = archive.must_build()
    assert "Issued by:" in again.article("releases/2021/doors.html").get_text()
