"""A citation as CSL-JSON, which Zotero, Pandoc and citation processors read.

See https://docs.citationstyles.org/en/stable/specification.html; there is no type for press
releases, which are web pages with a genre.
"""

from __future__ import annotations

import json
from typing import Any

from pressroom.outputs.citations.cited import Cited
from pressroom.words import _


def csl_json(cited: Cited) -> str:
    """Return *cited* as a list with one item, the form in which programs import it."""
    return json.dumps([csl_item(cited)], ensure_ascii=False) + "\n"


def csl_item(cited: Cited) -> dict[str, Any]:
    """Return *cited* as an item."""
    item = {
        "id": cited.key,
        "type": "webpage",
        "genre": cited.genre,
        "title": cited.title,
        "author": [{"literal": name} for name in cited.issuers],
        "container-title": cited.site,
        "issued": _date(cited),
        "language": cited.language,
        "edition": cited.edition,
        "note": _("Words of %s") % cited.quote.attribution if cited.quote else "",
        "URL": cited.address,
    }
    return {name: value for name, value in item.items() if value}


def _date(cited: Cited) -> dict[str, Any]:
    parts = [int(part) for part in cited.date.calendar.split("-")]
    return {"date-parts": [parts], **({"circa": True} if cited.is_rough else {})}
