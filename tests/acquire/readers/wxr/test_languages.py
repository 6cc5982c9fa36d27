"""Languages, and which posts say the same in another: Polylang, WPML, Bogo, qTranslate."""

from __future__ import annotations

import pytest

from tests.acquire.readers.wxr.exports import documents, export, item, meta, post, term, texts


def polylang(language: str, group: str) -> str:
    return term("language", language, language.title()) + term("post_translations", group, group)


@pytest.mark.parametrize(
    ("inside", "language"),
    [
        (term("language", "es", "Español"), "es"),
        (term("language", "es_MX", "Español"), "es-MX"),
        (meta("_wpml_import_language_code", "es"), "es"),
        (meta("_locale", "pt_BR"), "pt-BR"),
        (term("language", "no-language-at-all", "?"), "en-US"),
        ("", "en-US"),
    ],
)
def test_language_is_the_one_the_post_states_or_else_the_site(inside: str, language: str) -> None:
    assert post(inside=inside).language == language


def test_post_has_no_language_where_nothing_states_one() -> None:
    [document] = documents(export(item(), language=""))
    assert document.language == ""


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        (polylang("en", "pll_5a"), polylang("es", "pll_5a")),
        (
            meta("_wpml_import_translation_group", "31"),
            meta("_wpml_import_translation_group", "31"),
        ),
        (meta("wpml_trid", "31"), meta("wpml_trid", "31")),
        ("", meta("_icl_lang_duplicate_of", "7")),
        (meta("_icl_lang_duplicate_of", "8"), ""),
    ],
)
def test_translations_name_each_other(english: str, spanish: str) -> None:
    text = export(item(english, post_id="7"), item(spanish, post_id="8"), item(post_id="9"))
    assert [document.translations for document in documents(text)] == [
        ("e.xml#8",),
        ("e.xml#7",),
        (),
    ]


def test_translation_that_is_not_imported_is_not_named() -> None:
    text = export(
        item(polylang("en", "pll_5a"), post_id="7"),
        item(polylang("es", "pll_5a"), post_id="8", status="draft"),
    )
    [document] = documents(text)
    assert document.translations == ()


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("[:en]Opens[:es]Abre[:]", "[:en]It opened.[:es]Ya abrió.[:]"),
        ("<!--:en-->Opens<!--:--><!--:es-->Abre<!--:-->", "[:en]It opened.[:es]Ya abrió.[:]"),
        ("{:en}Opens{:}{:es}Abre{:}", "{:en}It opened.{:}{:es}Ya abrió.{:}"),
    ],
)
def test_text_in_several_languages_is_a_document_in_each(title: str, content: str) -> None:
    english, spanish = documents(export(item(title=title, content=content)))
    assert (english.name, english.language, english.title) == ("e.xml#7-en", "en", "Opens")
    assert (spanish.name, spanish.language, spanish.title) == ("e.xml#7-es", "es", "Abre")
    assert (texts(english), texts(spanish)) == (["It opened."], ["Ya abrió."])
    assert english.translations == ("e.xml#7-es",)
    assert spanish.translations == ("e.xml#7-en",)


def test_what_stands_outside_the_languages_belongs_to_each() -> None:
    content = "Chicago. [:en]It opened.[:es]Ya abrió.[:] 555-0100"
    english, spanish = documents(export(item(content=content)))
    assert texts(english) == ["Chicago. It opened. 555-0100"]
    assert texts(spanish) == ["Chicago. Ya abrió. 555-0100"]


def test_address_of_a_text_in_several_languages_leads_to_one_page() -> None:
    english, spanish = documents(export(item(content="[:en]It opened.[:es]Ya abrió.[:]")))
    assert english.old_addresses
    assert spanish.old_addresses == ()


def test_lone_mark_is_text() -> None:
    assert texts(post("The code [:en] stands here.")) == ["The code [:en] stands here."]
