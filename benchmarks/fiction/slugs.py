"""Addresses out of titles and names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 64


def slug(text: str) -> str:
    """Return *text* as an ASCII address: lower-case letters and digits, joined by hyphens."""
    bare = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", bare))


def title_slug(title: str, small_words: Collection[str]) -> str:
    """Return a short address for *title*, without its *small_words*."""
    # 70,000 is one number, and H.R. one word.
    joined = re.sub(r"(?<=\d),(?=\d)|(?<=\b[A-Z])\.", "", title)
    words = [word for word in slug(joined).split("-") if word not in small_words]
    short = "-".join(words)
    return short if len(short) <= LONGEST else short[: LONGEST + 1].rpartition("-")[0]
