"""How a speaker's name, role and organization are parted; every name here is made up."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import find_quotes

WORDS = "We will open both halls to every family that comes"

SPEAKERS = {
    "Rep. Ana Ruiz": ("Ana Ruiz", "Rep.", ""),
    "Rep. Ana Ruiz (D-IL)": ("Ana Ruiz", "Rep.", ""),
    "Rep. Ana Ruiz (IL-04)": ("Ana Ruiz", "Rep.", ""),
    "Rep. Ana Ruiz, D-Springfield": ("Ana Ruiz", "Rep.", ""),
    "U.S. Senator Ana Ruiz": ("Ana Ruiz", "U.S. Senator", ""),
    "Congresswoman Ana María Ruiz": ("Ana María Ruiz", "Congresswoman", ""),
    "Dr. Ana Ruiz": ("Ana Ruiz", "", ""),
    "Dr. Ana Ruiz, a professor at Example University": (
        "Ana Ruiz",
        "professor",
        "Example University",
    ),
    "Ms. Ana Ruiz": ("Ana Ruiz", "", ""),
    "the Rev. Ana Ruiz": ("Ana Ruiz", "", ""),
    "Treasury Secretary Ana Ruiz": ("Ana Ruiz", "Treasury Secretary", ""),
    "Secretary of the Treasury Ana Ruiz": ("Ana Ruiz", "Secretary of the Treasury", ""),
    "Acting Assistant Secretary for Tax Policy Ana Ruiz": (
        "Ana Ruiz",
        "Acting Assistant Secretary for Tax Policy",
        "",
    ),
    "U.S. Attorney Ana Ruiz of the District of Example": ("Ana Ruiz", "U.S. Attorney", ""),
    "Ana Ruiz, Director of OFAC": ("Ana Ruiz", "Director", "OFAC"),
    "OFAC Director Ana Ruiz": ("Ana Ruiz", "Director", "OFAC"),
    "Ana Ruiz, Vice President for External Affairs": (
        "Ana Ruiz",
        "Vice President for External Affairs",
        "",
    ),
    "Ana Ruiz, director of policy and advocacy at Red de Ejemplo": (
        "Ana Ruiz",
        "director of policy and advocacy",
        "Red de Ejemplo",
    ),
    "Ana Ruiz, Ranking Member of the Budget Committee": (
        "Ana Ruiz",
        "Ranking Member",
        "Budget Committee",
    ),
    "Education and the Workforce Committee Chairman John Roe": (
        "John Roe",
        "Chairman",
        "Education and the Workforce Committee",
    ),
    "Caswell County Manager John Roe": ("John Roe", "Manager", "Caswell County"),
    "City Manager John Roe": ("John Roe", "City Manager", ""),
    "Open Halls Executive Director Sandy Head": ("Sandy Head", "Executive Director", "Open Halls"),
    "University of Example Geological Sciences Professor John Roe": (
        "John Roe",
        "Professor",
        "University of Example Geological Sciences",
    ),
    "John Roe, Director of Example Club’s Lands Program": (
        "John Roe",
        "Director",
        "Example Club’s Lands Program",
    ),
    "Parker’s Action Network CEO John Roe": ("John Roe", "CEO", "Parker’s Action Network"),
    "John Roe, president of the Board of the Open Halls": (
        "John Roe",
        "president of the Board",
        "Open Halls",
    ),
    "John Roe, Jr., president of Open Halls": ("John Roe, Jr.", "president", "Open Halls"),
    "John F. Roe III": ("John F. Roe III", "", ""),
    "Jesús “Chuy” Roe": ("Jesús “Chuy” Roe", "", ""),
    "JOHN ROE": ("JOHN ROE", "", ""),
    "John O’Roe": ("John O’Roe", "", ""),
    "Ana Ruiz-Peña": ("Ana Ruiz-Peña", "", ""),
    "Ana Ruiz, a TPS holder from Springfield": ("Ana Ruiz", "TPS holder", ""),
    "U.S. Navy Admiral John Roe": ("John Roe", "U.S. Navy Admiral", ""),
    "Mayor John Roe of Springfield": ("John Roe", "Mayor", ""),
    "co-executive director Ana Ruiz": ("Ana Ruiz", "co-executive director", ""),
    "Don Roe, president of Open Halls": ("Don Roe", "president", "Open Halls"),
    "Norman Y. Roe": ("Norman Y. Roe", "", ""),
    "Domingo Ruiz, National President of Open Halls": (
        "Domingo Ruiz",
        "National President",
        "Open Halls",
    ),
    "Rep. Ana Ruiz [D-Texas]": ("Ana Ruiz", "Rep.", ""),
    "Counsel to the HHS Inspector General John Roe": (
        "John Roe",
        "Counsel to the HHS Inspector General",
        "",
    ),
    "John Roe on the House floor": ("John Roe", "", ""),
    "Special Agent in Charge John Roe of the FBI": ("John Roe", "Special Agent in Charge", "FBI"),
}


@pytest.mark.parametrize(("named", "wanted"), SPEAKERS.items(), ids=SPEAKERS.keys())
def test_name_role_and_organization(named: str, wanted: tuple[str, str, str]) -> None:
    [found] = find_quotes([f"“{WORDS},” said {named}."])
    assert (found.speaker, found.role, found.organization) == wanted


@pytest.mark.parametrize("named", SPEAKERS.keys())
def test_nothing_is_returned_that_is_not_printed(named: str) -> None:
    text = f"“{WORDS},” said {named}."
    [found] = find_quotes([text])
    assert all(part in text for part in (found.speaker, found.role, found.organization))


def test_accents_are_neither_added_nor_removed() -> None:
    [found] = find_quotes(["“Vamos a abrir las dos salas a todos”, dijo Jesus Garcia, vocero."])
    assert (found.speaker, found.role) == ("Jesus Garcia", "vocero")


def test_one_of_two_senators_is_a_senator() -> None:
    first, second = find_quotes(
        [
            "U.S. Senators Ana Ruiz and John Roe today released the following statements:",
            f"“{WORDS},” said Ruiz.",
            f"“{WORDS},” said Roe.",
        ]
    )
    assert (first.speaker, first.role) == ("Ana Ruiz", "U.S. Senator")
    assert (second.speaker, second.role) == ("John Roe", "U.S. Senator")


def test_a_name_never_reaches_over_two_paragraphs() -> None:
    [found] = find_quotes(
        ["Washington welcomes the guests of Ana", f"Ruiz said: “{WORDS}.”"],
    )
    assert found.speaker == "Ruiz"
