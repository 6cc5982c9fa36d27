"""Places where a source lost a word, most often a name together with its link.

A place counts only where the sentence cannot have been issued as it stands. It is marked with the
archive's own sign for lost words, which an editor replaces by the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.content.plain_text import paragraphs

MARK = "{supplied}`… <a name seems to be lost with its link>`"
SHOWN = "[…]"
CONTEXT = 5
"""Words told on either side of a gap."""
_STOPS = frozenset(".,;")

_CAPITAL = r"[A-ZÁÉÍÓÚÜÑ]"
_JOINING = r"(?:(?:of|for|the|de|del|la|las|los|y|and) ){0,3}"
_NAME = rf"{_CAPITAL}[\w.&’'-]*(?: {_JOINING}{_CAPITAL}[\w.&’'-]*){{0,12}}"
_ISSUED = (
    r"(?:jointly |today |hoy )?(?:released|issued|published|publicaron|emitieron|difundieron) "
    r"(?:the|this|a|la|el|las|este|esta|un|una)\b"
)
_IS = r"(?:is|are|was|es|son|fue) (?:the|a|an|la|el|una?|los|las)\b"
_ABBREVIATION = (
    r"(?<!\b[A-Za-z]\.)(?<!\b[A-Z]\.[A-Z]\.)(?<!\bInc\.)(?<!\bCorp\.)(?<!\bCo\.)(?<!\bLtd\.)"
    r"(?<!\bJr\.)(?<!\bSr\.)(?<!\bDr\.)(?<!\bNo\.)(?<!\bvs\.)(?<!\betc\.)(?<!\bEE\.UU\.)"
)
_PATTERNS = (
    # “In response, Alianza Americas and released the following statement”: a bare name, no verb.
    re.compile(rf"(?:\A|[.,;:!?] )(?:[Tt]he |[Ll]as? |[Ee]l )?{_NAME} (?:and|y|e) (?={_ISSUED})"),
    # “… South America. is the nation’s largest …”
    re.compile(rf"(?:\A|[.!?]{_ABBREVIATION}[”\"’)]* +)(?={_IS})"),
    # “For more information, visit .”
    re.compile(r"\b(?:visit|visite|at|to|en|via|por|from|with|con|by) +(?=[.,;](?:\s|\Z)(?! ?\.))"),
)


def gap_places(text: str) -> list[int]:
    """Return where in *text*, or in Markdown of one paragraph, a name seems to be missing."""
    return sorted({match.end() for pattern in _PATTERNS for match in pattern.finditer(text)})


def mark_gaps(markdown: str) -> str:
    """Return *markdown* with the sign for lost words in each such place."""
    for place in reversed(gap_places(markdown)):
        following = "" if markdown[place : place + 1] in _STOPS else " "
        markdown = f"{markdown[:place]}{MARK}{following}{markdown[place:]}"
    return markdown


def marked_gaps(markdown: str) -> Iterator[str]:
    """Yield the words around each sign that :func:`mark_gaps` has set in *markdown*."""
    if MARK not in markdown:
        return
    text = " ".join(paragraphs(markdown.split("\n")))
    for match in re.finditer(re.escape(SHOWN), text):
        before, after = text[: match.start()].split(), text[match.end() :].split()
        yield " ".join([*before[-CONTEXT:], SHOWN, *after[:CONTEXT]])
