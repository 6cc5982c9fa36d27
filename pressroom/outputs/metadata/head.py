"""What machines are told in the head of each page."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from itertools import chain
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from pressroom.domain.editions import current_edition
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.outputs.metadata import tags
from pressroom.outputs.metadata.addresses import Addresses
from pressroom.outputs.metadata.article import Article
from pressroom.outputs.metadata.excerpt import first_words
from pressroom.outputs.metadata.json_ld import json_ld
from pressroom.outputs.metadata.media import preview_picture
from pressroom.outputs.metadata.site import collection, website
from pressroom.outputs.printer import TEMPLATE as BROWSE
from pressroom.words import _


def add_metadata(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Add to *context* what the page *pagename* tells machines."""
    if app.builder.name not in SITE_BUILDERS:
        return
    domain, at = press_domain(app.env), Addresses(app.builder)
    if doctree is not None and domain.release_on(pagename):
        lines = _release(domain, pagename, at, doctree)
    elif doctree is not None or templatename == BROWSE:
        lines = _page(app, pagename, templatename, context, at)
        description = first_words(doctree) if doctree else _under(app, context)
        lines = chain(lines, tags.about(description))
    else:
        # Search, comparisons and the like are no pages to lead anyone to.
        return
    context["metatags"] = "\n".join([context.get("metatags", ""), *lines])


def _under(app: Sphinx, context: dict[str, Any]) -> str:
    """Return what a browse page holds, in a sentence."""
    names = {"heading": _title(context), "archive": app.config.project}
    return _("Press releases and statements under “%(heading)s” in: %(archive)s.") % names


def _title(context: dict[str, Any]) -> str:
    return unescape(Markup(context.get("title", "")).striptags())  # noqa: S704


def _release(
    domain: PressDomain, docname: str, at: Addresses, doctree: nodes.document
) -> Iterator[str]:
    release = domain.release_on(docname)
    assert release is not None
    description = first_words(doctree)
    current = current_edition(domain, docname)
    picture = list(preview_picture(domain, release))
    yield from tags.preview(domain.env.config, at, release.title, docname, picture)
    yield from tags.article_preview(domain, docname, description)
    yield from tags.citation(domain, release, at.of(docname))
    if current and current[0] == docname:
        yield from tags.alternate_links(domain, docname, at)
    yield json_ld(Article(domain, docname, description).node())


def _page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], at: Addresses
) -> Iterator[str]:
    config = app.config
    yield from tags.preview(config, at, _title(context) or config.project, pagename)
    yield '<meta property="og:type" content="website">'
    if pagename == config.root_doc:
        yield json_ld(website(config, at))
    elif templatename == BROWSE:
        yield json_ld(collection(pagename, context, config, at))
