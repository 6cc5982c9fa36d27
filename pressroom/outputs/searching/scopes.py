"""What a reader can ask an index for, and what there must be to find."""

from __future__ import annotations

TEXT, EARLIER, SAID, TITLES = "text", "earlier", "said", "titles"


def has_word(text: str) -> bool:
    """Whether *text* has a letter or a digit: Pagefind indexes nothing that has none."""
    return any(map(str.isalnum, text))
