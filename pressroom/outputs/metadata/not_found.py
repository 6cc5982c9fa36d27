"""The page that a host shows where nothing is: it offers a search and the newest releases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.listings import ListingDrawer, linker
from pressroom.outputs.metadata.addresses import Addresses
from pressroom.outputs.metadata.written import write_or_remove
from pressroom.outputs.printer import Page, Printer

DOCNAME = "404"
NEWEST = 5
_TAG = re.compile(r"<[a-z][^<>]*>")
_LINK = re.compile(r'(\s(?:href|src|action|data-content_root)=")([^"#][^"]*)(")')


def collect_not_found(app: Sphinx) -> Iterator[Page]:
    """Yield the page, and when Sphinx has written it, put it where hosts look for it.

    It is shown at any address, however deep, so its links are made to begin at the host's root.
    """
    builder = app.builder
    if builder.name not in SITE_BUILDERS or not isinstance(builder, StandaloneHTMLBuilder):
        return
    archive = press_domain(app.env).archive
    newest = archive.as_one(archive.newest_first)[:NEWEST]
    drawn = ListingDrawer(archive, linker(builder, DOCNAME)).entries(newest)
    context = {"newest": Printer(builder).render([drawn]), "pageurl": ""}
    yield DOCNAME, context, "pressroom/not_found.html"
    written = Path(builder.get_output_path(DOCNAME))
    site = Addresses(builder)
    page = urlsplit(site.of(DOCNAME)).path or f"/{builder.get_target_uri(DOCNAME)}"
    html = _from_root(written.read_text(encoding="utf-8"), page)
    target = Path(app.outdir, f"{DOCNAME}.html")
    if written != target:
        written.unlink()
    write_or_remove(target, html)


def _from_root(html: str, page: str) -> str:
    """Return *html*, written for the path *page*, with links that begin at the host's root."""

    def whole(link: re.Match[str]) -> str:
        name, value, end = link.groups()
        return name + escape(urljoin(page, unescape(value))) + end

    return _TAG.sub(lambda tag: _LINK.sub(whole, tag[0]), html)
