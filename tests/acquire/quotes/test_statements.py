"""Statements that a line announces, with marks and without."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import FoundQuote, find_quotes

TOLD = "The hall on Main Street was closed in March, when the city ran out of money for it."
MARKED = "“The hall was closed without a word to the families who used it every day.”"
OURS = "We will not accept that the hall stays closed, and we ask the city to open it in May."
MINE = "I have seen what the hall means to the families of this town, and I will speak for it."
NUESTRA = "No aceptamos que la sala siga cerrada, y pedimos a la ciudad que la abra en mayo."

ANA = ("Ana Ruiz", "executive director", "Red de Ejemplo")
ANA_ES = ("Ana Ruiz", "directora ejecutiva", "Red de Ejemplo")

ENGLISH = {
    "Ana Ruiz, executive director of Red de Ejemplo, issued the following statement:": ANA,
    "Red de Ejemplo’s executive director Ana Ruiz released the following statement:": ANA,
    "Ana Ruiz, executive director of Red de Ejemplo, had this to say:": ANA,
    "Ana Ruiz, executive director of Red de Ejemplo, made the following statement today.": ANA,
    "Ana Ruiz, executive director of Red de Ejemplo, issued this statement on the hall:": ANA,
    "In reaction, Red de Ejemplo released the following response:": ("", "", "Red de Ejemplo"),
    "In response, Red de Ejemplo issued the following statement:": ("", "", "Red de Ejemplo"),
    "The following is a statement from Ana Ruiz, executive director of Red de Ejemplo:": ANA,
    "Below is a statement by Ana Ruiz, executive director of Red de Ejemplo:": ANA,
    "Statement from Ana Ruiz, executive director of Red de Ejemplo:": ANA,
    "Statement from Red de Ejemplo’s executive director, Ana Ruiz:": ANA,
    "Statement by Ana Ruiz, executive director, Red de Ejemplo:": ANA,
}
SPANISH = {
    "Ana Ruiz, directora ejecutiva de Red de Ejemplo, emitió la siguiente declaración:": ANA_ES,
    "La directora ejecutiva de Red de Ejemplo, Ana Ruiz, emitió la siguiente declaración:": ANA_ES,
    "Ana Ruiz, directora ejecutiva de Red de Ejemplo, ha emitido la siguiente declaración ante "
    "estos hechos:": ANA_ES,
    "Ana Ruiz, directora ejecutiva de Red de Ejemplo, hace el siguiente pronunciamiento:": ANA_ES,
    "Ana Ruiz, directora ejecutiva de Red de Ejemplo, expresó lo siguiente:": ANA_ES,
    "Declaración de Ana Ruiz, directora ejecutiva de Red de Ejemplo:": ANA_ES,
    "A continuación, la declaración de Ana Ruiz, directora ejecutiva de Red de Ejemplo:": ANA_ES,
}


@pytest.mark.parametrize(("line", "wanted"), [*ENGLISH.items(), *SPANISH.items()])
def test_a_line_announces_a_statement_in_marks(line: str, wanted: tuple[str, str, str]) -> None:
    assert find_quotes([TOLD, line, MARKED, TOLD]) == [FoundQuote(2, 3, *wanted)]


@pytest.mark.parametrize(("line", "wanted"), ENGLISH.items())
def test_a_statement_without_marks(line: str, wanted: tuple[str, str, str]) -> None:
    assert find_quotes([TOLD, line, OURS, MINE, "###"]) == [FoundQuote(2, 4, *wanted)]


@pytest.mark.parametrize(("line", "wanted"), SPANISH.items())
def test_a_spanish_statement_without_marks(line: str, wanted: tuple[str, str, str]) -> None:
    assert find_quotes([TOLD, line, NUESTRA, "###"]) == [FoundQuote(2, 3, *wanted)]


def test_a_statement_without_marks_ends_where_others_tell_of_the_speaker() -> None:
    line = "Ana Ruiz, executive director of Red de Ejemplo, issued the following statement:"
    about = "Ruiz has led the network since 2015 and lives in Springfield."
    assert find_quotes([line, OURS, about]) == [FoundQuote(1, 2, *ANA)]


def test_a_sentence_may_stand_between_the_announcement_and_its_colon() -> None:
    line = (
        "Ana Ruiz, executive director of Red de Ejemplo, released the following statement about "
        "the hall on Main Street. The council votes on it this week:"
    )
    assert find_quotes([line, MARKED]) == [FoundQuote(1, 2, *ANA)]


def test_a_marked_statement_goes_on_though_only_the_first_paragraph_opens() -> None:
    line = "Ana Ruiz, executive director of Red de Ejemplo, issued the following statement:"
    paragraphs = [line, "“The hall was closed without a word.", OURS, "It will open in May.”", TOLD]
    assert find_quotes(paragraphs) == [FoundQuote(1, 4, *ANA)]


def test_a_headline_says_whose_an_unattributed_statement_is() -> None:
    paragraphs = ["Statement by Congresswoman Ana Ruiz on the Hall", TOLD, MARKED]
    assert find_quotes(paragraphs) == [FoundQuote(2, 3, "Ana Ruiz", "Congresswoman", "")]


def test_what_a_statement_is_about_may_come_before_it() -> None:
    line = "Ana Ruiz, executive director of Red de Ejemplo, issued the following statement today."
    own = "We will open the hall in May, said Ruiz. We ask the city to help us with the roof."
    assert find_quotes([line, TOLD, own, MINE, "###"]) == [FoundQuote(2, 4, *ANA)]


def test_a_joint_statement_has_no_speaker() -> None:
    line = "Rep. Ana Ruiz and Sen. John Roe issued the following joint statement:"
    assert find_quotes([line, MARKED]) == [FoundQuote(1, 2)]


def test_what_is_told_of_somebody_is_quoted_next() -> None:
    told = "Mayor John Roe said that the hall would be open by the end of May."
    assert find_quotes([told, MARKED]) == [FoundQuote(1, 2, "John Roe", "Mayor")]


def test_a_letter_of_many_has_no_speaker() -> None:
    paragraphs = ["The members wrote:", MARKED]
    assert find_quotes(paragraphs) == [FoundQuote(1, 2)]
