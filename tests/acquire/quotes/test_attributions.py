"""Who speaks, by the words beside a quotation; every sentence here is made up."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import find_quotes

WORDS = "We will open both halls to every family that comes"
PALABRAS = "Vamos a abrir las dos salas a todas las familias que lleguen"
LATER = "No one will be turned away"
LUEGO = "Nadie quedará afuera"

ANA = ("Ana Ruiz", "executive director", "Red de Ejemplo")
ANA_ES = ("Ana Ruiz", "directora ejecutiva", "Red de Ejemplo")

ENGLISH = {
    "said, name, role and organization": (
        f"“{WORDS},” said Ana Ruiz, executive director of Red de Ejemplo.",
        ANA,
    ),
    "role at an organization": (
        f"“{WORDS},” said Ana Ruiz, executive director at Red de Ejemplo.",
        ANA,
    ),
    "role for an organization with an article": (
        f"“{WORDS},” stated Ana Ruiz, executive director for the Red de Ejemplo.",
        ANA,
    ),
    "role in capitals, organization after a comma": (
        f"“{WORDS},” said Ana Ruiz, Executive Director, Red de Ejemplo.",
        ("Ana Ruiz", "Executive Director", "Red de Ejemplo"),
    ),
    "organization's role before the name": (
        f"“{WORDS},” said Red de Ejemplo’s executive director Ana Ruiz.",
        ANA,
    ),
    "organization's role after the name": (
        f"“{WORDS},” said Ana Ruiz, Red de Ejemplo’s executive director.",
        ANA,
    ),
    "plural possessor": (
        f"“{WORDS},” said Ana Ruiz, Open Halls’ associate director for network power.",
        ("Ana Ruiz", "associate director for network power", "Open Halls"),
    ),
    "organization and title before the name": (
        f"“{WORDS},” said Open Halls Executive Director Ana Ruiz.",
        ("Ana Ruiz", "Executive Director", "Open Halls"),
    ),
    "the name before the verb": (
        f"“{WORDS},” Ana Ruiz, executive director of Red de Ejemplo, said.",
        ANA,
    ),
    "the naming before the words": (
        f"Ana Ruiz, executive director of Red de Ejemplo, said: “{WORDS}.”",
        ANA,
    ),
    "a comma before the words": (
        f"Ana Ruiz, executive director of Red de Ejemplo, added, “{WORDS}.”",
        ANA,
    ),
    "no verb, only a colon": (
        f"Ana Ruiz, executive director of Red de Ejemplo: “{WORDS}.”",
        ANA,
    ),
    "according to": (
        f"According to Ana Ruiz, executive director of Red de Ejemplo, “{WORDS}.”",
        ANA,
    ),
    "according to, after": (
        f"“{WORDS},” according to Ana Ruiz, executive director of Red de Ejemplo.",
        ANA,
    ),
    "in the middle of the quotation": (
        f"“{WORDS},” said Ana Ruiz, executive director of Red de Ejemplo. “{LATER}.”",
        ANA,
    ),
    "in the middle of a sentence": (
        f"“{WORDS},” said Ana Ruiz, executive director of Red de Ejemplo, “and {LATER}.”",
        ANA,
    ),
    "signed with a dash": (
        f"“{WORDS}.” – Ana Ruiz, executive director, Red de Ejemplo",
        ANA,
    ),
    "role in parentheses": (
        f"“{WORDS},” said Ana Ruiz (executive director of Red de Ejemplo).",
        ANA,
    ),
    "role after a dash": (
        f"“{WORDS},” said Ana Ruiz – executive director of Red de Ejemplo.",
        ANA,
    ),
    "no role, an organization": (
        f"“{WORDS},” said Ana Ruiz of the Example Resource Center in Springfield.",
        ("Ana Ruiz", "", "Example Resource Center"),
    ),
    "no role, an organization after a comma": (
        f"“{WORDS},” said Ana Ruiz, of the Example Resource Center.",
        ("Ana Ruiz", "", "Example Resource Center"),
    ),
    "a clause after the role": (
        f"“{WORDS},” said Ana Ruiz, executive director of Red de Ejemplo, who lives here.",
        ANA,
    ),
    "a place after the name": (
        f"Ana Ruiz of Springfield said: “{WORDS}.”",
        ("Ana Ruiz", "", ""),
    ),
    "straight marks": (
        f'"{WORDS}," said Ana Ruiz, executive director of Red de Ejemplo. "{LATER}."',
        ANA,
    ),
    "single marks inside": (
        "“We will ‘open’ both halls to every family,” said Ana Ruiz, executive director of "
        "Red de Ejemplo.",
        ANA,
    ),
    "a question": (
        "“Who will open the halls if we do not?” asked Ana Ruiz, executive director of "
        "Red de Ejemplo.",
        ANA,
    ),
    "the closing mark typed as an opening one": (
        f"“{WORDS}, “said Ana Ruiz, executive director of Red de Ejemplo.",
        ANA,
    ),
    "glued to the verb": (
        f"“{WORDS},”said Ana Ruiz, executive director of Red de Ejemplo.",
        ANA,
    ),
    "an adverb and a day": (
        f"“{WORDS},” Ana Ruiz, executive director of Red de Ejemplo, also said on Tuesday.",
        ANA,
    ),
    "said in a statement": (
        f"“{WORDS},” said Ana Ruiz, executive director of Red de Ejemplo, in a statement.",
        ANA,
    ),
    "two roles": (
        f"“{WORDS},” said Ana Ruiz, president of Red de Ejemplo and head of the Open Halls, a "
        "group that works at night.",
        ("Ana Ruiz", "president", "Red de Ejemplo"),
    ),
    "a second title before the name": (
        f"“{WORDS},” Open Halls Honorary Co-Chair, former Gov. Ana Ruiz said.",
        ("Ana Ruiz", "former Gov.", ""),
    ),
}

SPANISH = {
    "dijo, nombre y cargo": (
        f"“{PALABRAS}”, dijo Ana Ruiz, directora ejecutiva de Red de Ejemplo.",
        ANA_ES,
    ),
    "coma dentro": (
        f"“{PALABRAS},” dijo Ana Ruiz, directora ejecutiva de Red de Ejemplo.",
        ANA_ES,
    ),
    "nombre y cargo antes": (
        f"Ana Ruiz, directora ejecutiva de Red de Ejemplo, declaró: «{PALABRAS}».",
        ANA_ES,
    ),
    "cargo antes del nombre": (
        f"La directora ejecutiva de Red de Ejemplo, Ana Ruiz, expresó: “{PALABRAS}”.",
        ANA_ES,
    ),
    "según": (
        f"Según Ana Ruiz, directora ejecutiva de Red de Ejemplo, “{PALABRAS}”.",
        ANA_ES,
    ),
    "de acuerdo con": (
        f"De acuerdo con Ana Ruiz, directora ejecutiva de Red de Ejemplo, “{PALABRAS}”.",
        ANA_ES,
    ),
    "en medio": (
        f"“{PALABRAS}”, afirmó Ana Ruiz, directora ejecutiva de Red de Ejemplo. “{LUEGO}”.",
        ANA_ES,
    ),
    "con artículo": (
        f"“{PALABRAS}”, sostuvo Ana Ruiz, directora ejecutiva de la Coalición de Ejemplo.",
        ("Ana Ruiz", "directora ejecutiva", "Coalición de Ejemplo"),
    ),
    "solo la organización": (
        f"“{PALABRAS}”, señaló Ana Ruiz, del Centro de Ejemplo.",
        ("Ana Ruiz", "", "Centro de Ejemplo"),
    ),
    "por su parte": (
        "Por su parte, Ana Ruiz, directora ejecutiva de Red de Ejemplo, manifestó que "
        f"“{PALABRAS}”.",
        ANA_ES,
    ),
    "se ha declarado": (
        f"Ana Ruiz, directora ejecutiva de Red de Ejemplo, ha señalado: “{PALABRAS}”.",
        ANA_ES,
    ),
    "cargo del congreso": (
        f"“{PALABRAS}”, dijo el congresista Ana Ruiz.",
        ("Ana Ruiz", "congresista", ""),
    ),
    "apellidos compuestos": (
        f"“{PALABRAS}”, puntualizó Juan José de la Peña Ruiz, vocero de Red de Ejemplo.",
        ("Juan José de la Peña Ruiz", "vocero", "Red de Ejemplo"),
    ),
}


@pytest.mark.parametrize(("text", "wanted"), ENGLISH.values(), ids=ENGLISH.keys())
def test_english_attributions(text: str, wanted: tuple[str, str, str]) -> None:
    [found] = find_quotes([text])
    assert (found.speaker, found.role, found.organization) == wanted


@pytest.mark.parametrize(("text", "wanted"), SPANISH.values(), ids=SPANISH.keys())
def test_spanish_attributions(text: str, wanted: tuple[str, str, str]) -> None:
    [found] = find_quotes([text])
    assert (found.speaker, found.role, found.organization) == wanted


@pytest.mark.parametrize(
    "verb",
    "said stated added explained noted continued concluded declared remarked emphasized "
    "commented wrote stressed affirmed reiterated".split(),
)
def test_english_verbs_of_saying(verb: str) -> None:
    [after] = find_quotes([f"“{WORDS},” {verb} Ana Ruiz."])
    [before] = find_quotes([f"Ana Ruiz {verb}: “{WORDS}.”"])
    assert after.speaker == before.speaker == "Ana Ruiz"


@pytest.mark.parametrize(
    "verb",
    "dijo declaró expresó señaló afirmó manifestó agregó añadió puntualizó sostuvo enfatizó "
    "explicó indicó aseguró subrayó recalcó concluyó comentó aseveró apuntó lamentó".split(),
)
def test_spanish_verbs_of_saying(verb: str) -> None:
    [after] = find_quotes([f"“{PALABRAS}”, {verb} Ana Ruiz."])
    [before] = find_quotes([f"Ana Ruiz {verb}: «{PALABRAS}»."])
    assert after.speaker == before.speaker == "Ana Ruiz"
