"""The words of the releases, by which ``names.js`` knows what a typing error meant.

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
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.content.names import fold
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.searching.extracts import Extracts, docnames_to_search
from pressroom.outputs.searching.names import FILE, FOLDER, write_if_new

CACHE = "words"
SHORTEST = 4
"""Letters; names.js corrects no shorter word."""
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


def write_vocabulary(app: Sphinx, exception: Exception | None) -> None:
    """Write the words of all extracts, each file only if it would be another one."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    cache = Path(app.doctreedir, CACHE, builder.name)
    extracts, years = Extracts(builder), _docnames_by_year(builder)
    counts: Counter[str] = Counter()
    for year, docnames in years.items():
        counts.update(_of_year(extracts, docnames, cache / f"{year}.json"))
    _remove_others(cache, years)
    _write(Path(app.outdir, FOLDER), counts)


def _docnames_by_year(builder: StandaloneHTMLBuilder) -> dict[str, list[str]]:
    domain = press_domain(builder.env)
    by_year: dict[str, list[str]] = defaultdict(list)
    for docname in docnames_to_search(domain):
        release = domain.release_on(docname)
        assert release is not None
        by_year[str(release.date.year)].append(docname)
    return by_year


def _of_year(extracts: Extracts, docnames: list[str], kept: Path) -> Mapping[str, int]:
    """Return how many of *docnames* hold each word; they are read only if one has changed."""
    fingerprint = _fingerprint(map(extracts.path, docnames))
    if kept.is_file():
        known = json.loads(kept.read_bytes())
        if known["fingerprint"] == fingerprint:
            return dict(known["words"])
    words = Counter(word for name in docnames for word in words_of(extracts.text(name)))
    write_if_new(kept, {"fingerprint": fingerprint, "words": words})
    return words


def _fingerprint(paths: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        status = Path(path).stat()
        digest.update(f"{path}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return digest.hexdigest()


def _write(folder: Path, counts: Mapping[str, int]) -> None:
    shelves: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in sorted(counts.items()):
        letter = word[0] if "a" <= word[0] <= "z" else "other"
        shelves[f"words-{letter}"][word] = count
    for name, words in shelves.items():
        write_if_new(folder / f"{name}.json", words)
    _remove_others(folder, [*shelves, Path(FILE).stem])


def _remove_others(folder: Path, names: Collection[str]) -> None:
    for file in folder.glob("*.json"):
        if file.stem not in names:
            file.unlink()


def words_of(page: str) -> set[str]:
    """Return the folded words of a *page* of HTML."""
    text = _APOSTROPHE.sub("", html.unescape(_TAG.sub(" ", page)))
    return {fold(word) for word in set(_WORD.findall(text))}
