"""The language of a text, told by the small words that each language cannot do without."""

from __future__ import annotations

import re
from collections import Counter

from pressroom.acquire.lines.tables import word_set

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": word_set(
        "the of and to in that is for on with was as by are this from have has be it will at an "
        "not which or we our their they would were been who its his her he she you your can "
        "these those more than about into after said when what there also but if"
    ),
    "es": word_set(
        "el la los las de del que y en un una por con para se su sus al lo es como más mas pero "
        "sobre este esta estos estas ha han fue son ser entre sin también tambien muy desde "
        "nos nuestra nuestro nuestros nuestras hasta cuando donde quien hoy porque no le les o "
        "años dijo así según todo todos a no ante contra ese esa esos esas otros otras cada "
        "durante mientras tras quienes está están era eran había puede pueden ella ellos ellas si "
        "ni ya esto eso algunos algunas mismo misma tanto además aunque usted ustedes"
    ),
    "pt": word_set(
        "o a os as de do da dos das que e em um uma por com para se seu sua ao aos à no na nos "
        "nas não mais mas como foi são ser entre sem também muito pelo pela pelos pelas até ou "
        "você eles elas isso este esta está hoje já onde quando"
    ),
    "fr": word_set(
        "le la les de du des et en un une pour par avec dans que qui est sur au aux ce cette ces "
        "il elle nous vous ils pas plus sont été être ou se sa son ses leur leurs mais comme a à "
        "ont avoir cela où notre nos très même"
    ),
    "de": word_set(
        "der die das den dem des und ist nicht ein eine einen einem einer zu von mit im auf für "
        "sich auch es werden aus er hat dass sie nach wird bei noch wie über so sind haben nur "
        "oder aber vor zur zum bis mehr durch man wir ihr ihre unser unsere als am wurde wurden"
    ),
    "it": word_set(
        "il lo la i gli le di del della dei delle e è che in un una per con non si da dal dalla "
        "al alla sono come più anche nel nella questo questa ha hanno ma o se ci suo sua loro "
        "noi nostro nostra essere stato stata dopo prima molto"
    ),
    "ht": word_set(
        "nan ki ak yo pou la a an yon se te pa sa nou li moun tout ap gen kap fè sou kote men "
        "epi lè oswa anpil peyi ayisyen ayiti yo kapab dwe"
    ),
}
LENGTH = 20_000
"""Characters that are read."""
ENOUGH = 2
"""Small words that the text's language must have and another has not."""
LEAD = 2
"""How many times as many of these it must have as the other has of its own."""
_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str:
    """Return the language of *text* as a BCP 47 tag, one of ``SMALL_WORDS``; empty if unsure.

    A text in two languages is unsure, and so is one that holds little but names and figures.
    """
    counts = Counter(_WORD.findall(text[:LENGTH].lower()))
    totals = {tag: _count(counts, small) for tag, small in SMALL_WORDS.items()}
    tag = max(totals, key=lambda each: totals[each])
    rivals = (other for other in SMALL_WORDS if other != tag)
    return tag if all(_leads(counts, tag, other) for other in rivals) else ""


def _leads(counts: Counter[str], tag: str, other: str) -> bool:
    """Say whether the words that only one of the two languages has speak clearly for *tag*."""
    mine = _count(counts, SMALL_WORDS[tag] - SMALL_WORDS[other])
    theirs = _count(counts, SMALL_WORDS[other] - SMALL_WORDS[tag])
    return mine >= ENOUGH and mine >= LEAD * theirs


def _count(counts: Counter[str], small: frozenset[str]) -> int:
    return sum(counts[word] for word in small if word in counts)
