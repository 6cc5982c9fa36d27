"""A citation for BibTeX and BibLaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.outputs.citations.cited import Cited
from pressroom.words import _

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
"""BibTeX's own names, which each style prints in its language."""
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "{}%&#$_"},
}
_ALL_SPECIAL = re.compile(r"[\\~^{}%&#$_]")
_LIGATURE = re.compile(r"(?<=([-'`]))(?=\1)")
"""Where LaTeX would join two characters into another: -- into a dash."""
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def bibtex(cited: Cited) -> str:
    """Return *cited* as an entry, with its line ends."""
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(cited))
    return f"@misc{{{cited.key},\n{fields}}}\n"


def _fields(cited: Cited) -> Iterator[tuple[str, str]]:
    # Doubled braces keep a name whole and a title's capitals as they are.
    yield "author", "{" + " and ".join(f"{{{_text(name)}}}" for name in cited.issuers) + "}"
    yield "title", f"{{{{{_text(cited.title)}}}}}"
    yield "year", f"{{{cited.date.year}}}"
    if cited.date.month:
        yield "month", MONTHS[cited.date.month - 1]
    if cited.date.precision == "day":
        yield "day", f"{{{cited.date.earliest.day}}}"
    yield "howpublished", f"{{{_text(cited.genre)}}}"
    if cited.site:
        yield "organization", f"{{{_text(cited.site)}}}"
    if cited.edition:
        yield "edition", f"{{{cited.edition}}}"
    if notes := "; ".join(_notes(cited)):
        yield "note", f"{{{_text(notes)}}}"
    yield "language", f"{{{cited.language}}}"
    if cited.address:
        yield "url", f"{{{cited.address.translate(_IN_ADDRESS)}}}"


def _notes(cited: Cited) -> Iterator[str]:
    if cited.is_rough:
        yield _("Date: %s (EDTF)") % cited.date.edtf
    if cited.quote:
        yield _("Words of %s") % cited.quote.attribution


def _text(text: str) -> str:
    return _LIGATURE.sub("{}", _ALL_SPECIAL.sub(lambda match: _SPECIAL[match[0]], text))
