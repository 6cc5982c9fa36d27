"""The kind of a release, from its title and first lines."""

import pytest

from pressroom.acquire.lines import guess_kind
from pressroom.content.schema import Kind

TEXT = "The network of fifty organizations marched to the court today to defend asylum."


@pytest.mark.parametrize(
    ("title", "lines", "kind"),
    [
        ("Network Marches", ["MEDIA ADVISORY", TEXT], Kind.MEDIA_ADVISORY),
        ("Media Advisory: Network to March", [TEXT], Kind.MEDIA_ADVISORY),
        ("Marcha a la corte", ["Convocatoria de prensa", TEXT], Kind.MEDIA_ADVISORY),
        ("Network to March", ["WHAT: a march", "WHEN: May 3", "WHERE: court"], Kind.MEDIA_ADVISORY),
        ("Statement on Asylum", ["FOR IMMEDIATE RELEASE", TEXT], Kind.STATEMENT),
        ("Vega Statement Regarding the Law", [TEXT], Kind.STATEMENT),
        ("Declaración de la red sobre el asilo", [TEXT], Kind.STATEMENT),
        ("On asylum", [TEXT + " Ana Ruiz issued the following statement:"], Kind.STATEMENT),
        ("Asilo", [TEXT + " Ana Ruiz emitió la siguiente declaración:"], Kind.STATEMENT),
        ("On asylum", ["Statement from Ana Ruiz, Director, Red.org, on the law:"], Kind.STATEMENT),
        ("Open Letter to Congress", [TEXT], Kind.LETTER),
        ("Carta abierta al Congreso", [TEXT], Kind.LETTER),
        ("On asylum", ["Dear Senator Vega,", TEXT], Kind.LETTER),
        ("Remarks by Ana Ruiz at the Town Hall", [TEXT], Kind.SPEECH),
        ("Secretary Vega at the Gala", ["Good evening. It is good to be here."], Kind.SPEECH),
        ("Discurso de Ana Ruiz", [TEXT], Kind.SPEECH),
        ("Network Marches", ["FOR IMMEDIATE RELEASE", TEXT], Kind.PRESS_RELEASE),
        ("La red marcha", ["Comunicado de prensa", TEXT], Kind.PRESS_RELEASE),
        ("Network Marches", [TEXT], None),
        ("False Statements in Tax Case", ["Vega made false statements to the bank."], None),
    ],
)
def test_kind(title: str, lines: list[str], kind: Kind | None) -> None:
    assert guess_kind(title, lines) is kind
