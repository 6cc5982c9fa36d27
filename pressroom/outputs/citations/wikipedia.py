"""A citation for English Wikipedia: {{cite press release}}, {{cite web}} for other kinds.

See https://en.wikipedia.org/wiki/Template:Cite_press_release. There is no access-date: it is the
reader's, and the text at the address stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressroom.content.dates import ArchiveDate
from pressroom.content.schema import Kind
from pressroom.outputs.citations.cited import Cited, of_words

_MARKUP = re.compile(r"[\[\]{}|<>=]|''+|~~~+")
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "|": "%7C", "[": "%5B", "]": "%5D"})


def wikipedia(cited: Cited) -> str:
    """Return *cited* as a template call; the template has no place for whose words they are."""
    name = "cite press release" if cited.kind is Kind.PRESS_RELEASE else "cite web"
    call = " |".join([name, *(f"{key}={value}" for key, value in _values(cited))])
    return of_words(cited, f"{{{{{call}}}}}")


def _values(cited: Cited) -> Iterator[tuple[str, str]]:
    yield "title", _text(cited.title)
    if cited.kind is not Kind.PRESS_RELEASE:
        yield "type", _text(cited.genre)
    yield "publisher", _text(", ".join(cited.issuers))
    if cited.site:
        yield "website", _text(cited.site)
    yield "date", _date(cited.date)
    yield "language", cited.language
    if cited.edition:
        yield "edition", str(cited.edition)
    if cited.address:
        yield "url", cited.address.translate(_IN_ADDRESS)


def _date(day: ArchiveDate) -> str:
    """Return a date in a form that the template takes; it knows only years as rough."""
    if day.is_approximate or day.is_uncertain:
        return f"c. {day.year}"
    return day.label("en") if day.precision != "day" else day.calendar


@lru_cache(maxsize=64)
def _text(text: str) -> str:
    """Return *text* with everything that is markup in Wikitext as character references."""
    # Cached: what is said of a release is said again of each of its quotes, right after it.
    return _MARKUP.sub(lambda match: "".join(f"&#{ord(c)};" for c in match[0]), text)
