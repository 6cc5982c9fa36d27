"""Words by which headlines and names are told apart, English and Spanish, as data."""

from __future__ import annotations

from pressroom.acquire.lines.tables import word_set

HEADLINE_WORDS = word_set(
    # Folded words of headlines that no name holds.
    "accuses action act advisory announces applauds appoints approves asks bill calls case cases "
    "celebrates commends committee condemns court day delivers demands denounces digest election "
    "event files fines hearing honors introduces issues joins launches law leads letter meeting "
    "names new news opinion opposes passes praises program protest rally reacts rejects release "
    "releases remarks report responds rule seeks signs speaks statement supports town urges "
    "visits votes warns welcomes acuerdo anuncia aplaude caso celebra comunicado condena "
    "conferencia convoca corte declaracion denuncia dia exige felicita inicia insta lanza ley "
    "marcha noticias nueva nuevo pide presenta programa rechaza respalda saluda solicita visita"
)
SENDERS = word_set(
    # Folded words of an organization's name.
    "alianza alliance asociacion association center centro coalicion coalition comite committee "
    "concilio congreso consejo council federacion federation foundation frente fundacion fund "
    "institute instituto league liga network organizacion organization project proyecto red union"
)
CONNECTING = word_set(
    # A headline broken over two lines ends or goes on with one of these.
    "a an and are as at but by for from in into is its nor of on or over that the their to under "
    "vs with al ante con contra de del desde e el en entre hacia hasta la las lo los ni o para por "
    "que se según según sin sobre su sus tras u un una y &"
)
