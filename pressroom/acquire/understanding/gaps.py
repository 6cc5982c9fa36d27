"""Places where a source lost a word, most often a name together with its link."""

from __future__ import annotations

import re
from collections.abc import Iterator

_VERBS = r"(?:is|are|was|were|has|have|said|released|issued|es|son|fue|dijo|public\w+|emiti\w+)"
_PATTERNS = (
    # “… Alianza Americas and released the following statement”
    re.compile(rf"\b(?:and|y|e) (?={_VERBS} (?:the|a|an|this|la|el|una?|esta) following\b)"),
    re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w.]* (?:and|y|e) (?=(?:released|issued|publicaron|emitieron)\b)"),
    # “… South America. is the nation’s largest …”
    re.compile(r"[.!?]\s+(?=(?:is|are|was|es|son|fue) (?:the|a|an|la|el|una?|los|las)\b)"),
)
CONTEXT = 30


def find_gaps(text: str) -> Iterator[str]:
    """Yield the words around each place of *text* where a name seems to be missing."""
    places = {match.end() for pattern in _PATTERNS for match in pattern.finditer(text)}
    for place in sorted(places):
        before = text[max(0, place - CONTEXT) : place]
        yield f"{before}[…] {text[place : place + CONTEXT]}"
