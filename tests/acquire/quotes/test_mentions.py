"""Last names, pronouns and titles that point back to somebody named before."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import FoundQuote, find_quotes

FIRST = "“The hall was closed without a word to us,” said Ana Ruiz, director of Red de Ejemplo."
TOLD = "The hall on Main Street was closed in March, when the city ran out of money for it."
WORDS = "It will be open again by the end of May"
ANA = ("Ana Ruiz", "director", "Red de Ejemplo")

LATER = [
    f"“{WORDS},” said Ruiz.",
    f"“{WORDS},” Ruiz added.",
    f"“{WORDS},” she added.",
    f"“{WORDS},” continued the director.",
    f"“{WORDS},” the director said.",
    f"“{WORDS},” said Ms. Ruiz.",
    f"“{WORDS},” said Director Ruiz.",
    f"Ruiz concluded: “{WORDS}.”",
    f"“{WORDS}”, agregó Ruiz.",
    f"“{WORDS}”, agregó ella.",
]


@pytest.mark.parametrize("later", LATER)
def test_a_later_mention_is_the_person_named_before(later: str) -> None:
    assert find_quotes([FIRST, TOLD, later]) == [FoundQuote(0, 1, *ANA), FoundQuote(2, 3, *ANA)]


def test_the_full_name_may_come_later_than_the_last_name() -> None:
    paragraphs = [f"“{WORDS},” said Ruiz.", "Ana Ruiz, director of Red de Ejemplo, lives here."]
    assert find_quotes(paragraphs) == [FoundQuote(0, 1, *ANA)]


def test_the_full_name_may_stand_in_a_sentence_that_quotes_nobody() -> None:
    paragraphs = [
        "Congresswoman Ana Ruiz (IL-04) today voted for the bill.",
        f"“{WORDS},” she said.",
    ]
    assert find_quotes(paragraphs) == [FoundQuote(1, 2, "Ana Ruiz", "Congresswoman", "")]


@pytest.mark.parametrize("later", [f"“{WORDS}”, agregó.", f"Y agregó: “{WORDS}”."])
def test_a_spanish_verb_needs_no_subject(later: str) -> None:
    assert find_quotes([FIRST, later])[1] == FoundQuote(1, 2, *ANA)


def test_another_word_for_the_same_office_points_back() -> None:
    paragraphs = [
        "Rep. Ana Ruiz today met the families of Springfield.",
        f"“{WORDS},” said the congresswoman.",
    ]
    assert find_quotes(paragraphs) == [FoundQuote(1, 2, "Ana Ruiz", "Rep.")]


def test_what_the_letter_continues_with_is_the_writers() -> None:
    paragraphs = [f"“{WORDS},” Rep. Ana Ruiz writes.", f"“{WORDS},” the letter continues."]
    assert [quote.speaker for quote in find_quotes(paragraphs)] == ["Ana Ruiz", "Ana Ruiz"]


def test_two_people_named_together_are_told_apart() -> None:
    paragraphs = [
        "The plan was announced by Mayor John Roe of the City of Springfield and Special Agent in "
        "Charge J. Ana Ruiz of the FBI.",
        f"“{WORDS},” said Special Agent in Charge Ruiz.",
    ]
    wanted = FoundQuote(1, 2, "J. Ana Ruiz", "Special Agent in Charge", "FBI")
    assert find_quotes(paragraphs) == [wanted]


def test_a_pronoun_between_two_people_names_nobody() -> None:
    paragraphs = [
        FIRST,
        "María Peña, a teacher, met Ana Ruiz and John Roe in the hall.",
        f"“{WORDS},” she said.",
    ]
    assert find_quotes(paragraphs)[1] == FoundQuote(2, 3)


def test_a_last_name_of_two_people_is_not_resolved_to_either() -> None:
    paragraphs = [
        "María Ruiz, a teacher, and Ana Ruiz, a nurse, met in the hall.",
        f"“{WORDS},” said Ruiz.",
    ]
    assert [quote.speaker for quote in find_quotes(paragraphs)] == ["Ruiz"]


def test_two_people_who_say_it_together_are_no_speaker() -> None:
    text = f"“{WORDS},” said Rep. Ana Ruiz and Sen. John Roe."
    assert find_quotes([text]) == [FoundQuote(0, 1)]


def test_a_group_is_no_speaker() -> None:
    paragraphs = [
        "Senators Ana Ruiz and John Roe sent a letter.",
        f"“{WORDS},” the senators wrote.",
    ]
    assert find_quotes(paragraphs) == [FoundQuote(1, 2)]


def test_the_role_is_taken_from_running_text_rather_than_from_a_headline() -> None:
    paragraphs = [
        "CONGRESSWOMAN RUIZ JOINS MAYOR ROE AT THE HALL",
        "Congresswoman Ana Ruiz today met the families of Springfield at the hall.",
        f"“{WORDS},” said Ruiz.",
    ]
    assert find_quotes(paragraphs) == [FoundQuote(2, 3, "Ana Ruiz", "Congresswoman", "")]


def test_words_of_a_headline_are_no_part_of_a_name() -> None:
    paragraphs = ["Congresswoman Ruiz Applauds Decision on the Hall", f"“{WORDS},” said Ruiz."]
    assert [quote.speaker for quote in find_quotes(paragraphs)] == ["Ruiz"]


def test_the_accent_may_be_missing_in_one_of_two_spellings() -> None:
    paragraphs = [
        "“La sala cerró sin una palabra para nosotros”, dijo Óscar Peña, vocero.",
        "“La sala abrirá otra vez en mayo”, agregó Pena.",
    ]
    assert find_quotes(paragraphs)[1].speaker == "Óscar Peña"
