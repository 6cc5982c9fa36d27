"""APA (7th edition), Chicago (18th, notes and bibliography) and MLA (9th), in plain text.

Each follows the CSL style of its name (https://github.com/citation-style-language/styles) for a
web page with a genre, whose authors are institutions. What the styles do not know is added the
same way in each: the edition, behind the genre, and whose words are cited, before all else.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.outputs.citations.cited import Cited, ended, of_words, quoted_title
from pressroom.outputs.citations.days import day_and_month, short_date
from pressroom.words import _

MOST_IN_MLA = 2
MOST_IN_CHICAGO = 6
SHOWN_IN_CHICAGO = 3
MOST_IN_APA = 20


def apa(cited: Cited) -> str:
    """Return *cited* in the style of the American Psychological Association."""
    authors = _joined(cited.issuers[:MOST_IN_APA], "&")
    date = ", ".join(filter(None, (str(cited.date.year), day_and_month(cited.date, cited.locale))))
    when = _("ca. %s") % date if cited.is_rough else date
    what = f"{cited.title} [{_genre(cited)}]."
    parts = (ended(authors), f"({when}).", what, cited.site and ended(cited.site), cited.address)
    return _sentences(cited, *parts)


def chicago(cited: Cited) -> str:
    """Return *cited* in the style of a bibliography in the Chicago Manual of Style."""
    issuers = cited.issuers
    if len(issuers) > MOST_IN_CHICAGO:
        authors = ", ".join((*issuers[:SHOWN_IN_CHICAGO], str(_("et al."))))
    else:
        authors = _joined(issuers, str(_("and")))
    date = cited.date.label(cited.locale)
    when = f"[{date}?]" if cited.is_rough else date
    where = f"{', '.join(part for part in (cited.site, when) if part)}."
    address = cited.address and f"{cited.address}."
    what = (quoted_title(cited.title), f"{_genre(cited)}.", where)
    return _sentences(cited, ended(authors), *what, address)


def mla(cited: Cited) -> str:
    """Return *cited* in the style of the Modern Language Association."""
    if len(cited.issuers) > MOST_IN_MLA:
        authors = f"{cited.issuers[0]}, {_('et al.')}"
    else:
        authors = _joined(cited.issuers, str(_("and")))
    date = short_date(cited.date, cited.locale)
    when = _("circa %s") % date if cited.is_rough else date
    where = ended(", ".join(part for part in (cited.site, when, cited.address) if part))
    what = (quoted_title(cited.title), f"{_genre(cited)}.", where)
    return _sentences(cited, ended(authors), *what)


def _sentences(cited: Cited, *parts: str) -> str:
    return of_words(cited, " ".join(part for part in parts if part))


def _genre(cited: Cited) -> str:
    edition = _("edition %d") % cited.edition if cited.edition else ""
    return ", ".join(part for part in (cited.genre, edition) if part)


def _joined(names: Sequence[str], conjunction: str) -> str:
    *others, last = names
    return ", ".join((*others, f"{conjunction} {last}")) if others else last
