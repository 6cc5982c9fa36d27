"""The language of a text; nothing where it cannot be told."""

import pytest

from pressroom.acquire.lines import guess_language

ENGLISH = "The network of fifty organizations marched to the court today, and it will march again."
SPANISH = "La red de cincuenta organizaciones marchó hoy a la corte, y marchará también mañana."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (SPANISH, "es"),
        ("La organizacin public hoy las siguientes declaraciones sobre el da de los nios.", "es"),
        ("O governo anunciou que as medidas serão tomadas para a proteção dos migrantes.", "pt"),
        ("Le réseau a annoncé que les mesures seraient prises pour les familles du pays.", "fr"),
        ("Gouvènman an anonse ke yo pral pran mezi pou pwoteje moun yo nan peyi a.", "ht"),
        ("Die Regierung hat angekündigt, dass Maßnahmen ergriffen werden.", "de"),
        (f"{ENGLISH} {SPANISH}", ""),
        ("11,046 9,835 15,078 U.S. Bonds", ""),
        ("", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert guess_language(text) == language
