"""The words of the releases, by which ``static/pressroom/names.js`` knows what a typing error meant.

``names/words-<letter>.json`` gives, for each word that begins with it, in how many releases it
stands; folded, so that accents and capitals make no difference. A reader loads the file of one
letter, and only for a word that no release holds.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from pressroom.content.names import fold
from pressroom.outputs.searching.names import FOLDER, write_if_new

SHORTEST = 4
"""Letters; names.js corrects no shorter word."""
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


def write_vocabulary(output: Path, extracts: Mapping[str, Iterable[Path]], cache: Path) -> None:
    """Write the words of all *extracts*, pages of HTML grouped by a period.

    The words of a period are kept in the folder *cache*, and found again only when one of its
    extracts has changed.
    """
    counts: Counter[str] = Counter()
    for period, pages in extracts.items():
        counts.update(_of_period(sorted(pages), cache / f"{period}.json"))
    shelves: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in sorted(counts.items()):
        shelves[word[0] if "a" <= word[0] <= "z" else "other"][word] = count
    folder = output / FOLDER
    for letter, words in shelves.items():
        write_if_new(folder / f"words-{letter}.json", words)
    for file in folder.glob("words-*.json"):
        if file.stem.removeprefix("words-") not in shelves:
            file.unlink()


def _of_period(pages: list[Path], kept: Path) -> dict[str, int]:
    fingerprint = _fingerprint(pages)
    if kept.is_file():
        known = json.loads(kept.read_bytes())
        if known["fingerprint"] == fingerprint:
            return dict(known["words"])
    words = Counter(word for page in pages for word in words_of(page.read_text("utf-8")))
    write_if_new(kept, {"fingerprint": fingerprint, "words": words})
    return words


def words_of(page: str) -> set[str]:
    """Return the folded words of a *page* of HTML."""
    text = _APOSTROPHE.sub("", html.unescape(_TAG.sub(" ", page)))
    return {fold(word) for word in set(_WORD.findall(text))}


def _fingerprint(pages: list[Path]) -> str:
    digest = hashlib.sha256()
    for page in pages:
        status = page.stat()
        digest.update(f"{page}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return digest.hexdigest()
