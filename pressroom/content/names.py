"""Names as keys: compared without accents and case, and made into addresses."""

from __future__ import annotations

import re
import unicodedata

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_BEYOND_ACCENTS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)
"""Latin letters that Unicode does not take apart into a letter and an accent."""


def fold(text: str) -> str:
    """Return *text* without case, accents and superfluous white space, for comparing names."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.translate(_BEYOND_ACCENTS).split())


def slug(text: str) -> str:
    """Return *text* as an address: lower-case ASCII letters and digits, joined by hyphens.

    Letters of other scripts drop out, so the result can be empty.
    """
    # An apostrophe joins (biden’s -> bidens); every other mark separates.
    return _NOT_SLUG.sub("-", re.sub("['’]", "", fold(text))).strip("-")
