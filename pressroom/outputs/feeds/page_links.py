"""How the pages of the site lead to the feeds that concern them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from typing import Any

from sphinx.application import Sphinx

from pressroom.content.release import Release
from pressroom.domain.press import press_domain
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.feeds.feed import FORMATS, WHOLE
from pressroom.outputs.feeds.identity import Identity, identity_of
from pressroom.outputs.feeds.which import feeds_of

NAMES = {"xml": "Atom", "json": "JSON Feed"}
_FURTHER_PAGE = re.compile(r"/page-\d+$")


def add_feeds(app: Sphinx, pagename: str, context: dict[str, Any]) -> None:
    """Add to *context* the ``<link>`` elements by which feed readers find feeds.

    Every page is given the feed of the whole archive as ``archive_feed``, and a browse page its own
    as ``page_feed``, for links that people see.
    """
    identity = identity_of(app.config)
    if identity is None:
        return
    domain = press_domain(app.env)
    feeds = feeds_of(domain.archive, app.config.project, app.config.root_doc)
    shown = _FURTHER_PAGE.sub("", pagename)
    release = domain.releases.get(pagename)
    names = [WHOLE, CORRECTIONS, shown, *(_headings(release) if release else ())]
    found = [feeds[name] for name in dict.fromkeys(names) if name in feeds]
    context["metatags"] += "".join(_links(identity, feed.name, feed.title) for feed in found)
    context["archive_feed"] = identity.address(f"{WHOLE}.xml")
    own = feeds.get(shown) or (feeds[WHOLE] if _is_listing(app, shown) else None)
    if own:
        context["page_feed"] = [
            {"link": identity.address(f"{own.name}.{suffix}"), "type": kind, "name": NAMES[suffix]}
            for suffix, kind in FORMATS.items()
        ]


def _is_listing(app: Sphinx, pagename: str) -> bool:
    """Whether *pagename* is a browse page; one without a feed of its own follows the archive."""
    folders = {axis.docname.partition("/")[0] for axis in press_domain(app.env).archive.axes}
    return pagename.partition("/")[0] in folders


def _headings(release: Release) -> Iterator[str]:
    """Yield the names of the feeds that a reader of *release* may want to follow."""
    yield from (f"topics/{key}" for key in release.topics)
    yield from (f"organizations/{key}" for key in release.issuers)
    yield from (f"speakers/{quote.speaker_id}" for quote in release.quotes if quote.speaker_id)
    yield f"kinds/{release.kind}"
    yield f"languages/{release.language}"


@lru_cache(maxsize=1024)
def _links(identity: Identity, name: str, title: str) -> str:
    """Return the elements that lead to the feed *name*; hundreds of pages lead to the same."""
    return "".join(
        f'\n<link rel="alternate" type="{kind}" title="{escape(f"{title} ({NAMES[suffix]})")}" '
        f'href="{escape(identity.address(f"{name}.{suffix}"))}">'
        for suffix, kind in FORMATS.items()
    )
