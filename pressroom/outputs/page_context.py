"""What the template of a release's page knows beside its text."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from pressroom.domain.archive import Entry
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.messages import speaking
from pressroom.outputs.comparisons import TEMPLATE as COMPARISON
from pressroom.outputs.feeds.page_links import add_feeds
from pressroom.outputs.hosting import Hosting
from pressroom.words import _, direction, foreign

ROBOTS = '\n<meta name="robots" content="noindex">'
READ_THE_DOCS = '\n<meta name="readthedocs-addons-api-version" content="1">'
"""By this Read the Docs tells a page the versions there are; see static/pressroom/versions.js."""

STYLES = ("pressroom/cite.css", "pressroom/press-kit.css", "pressroom/pages.css")
"""Style sheets of what only the site has: a book has no use for them, nor understands them."""


def add_styles(app: Sphinx) -> None:
    """Add the style sheets to the pages of a site."""
    if app.builder.name in SITE_BUILDERS:
        for name in STYLES:
            app.add_css_file(name)


def add_page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document
) -> None:
    """Add to *context* the neighbours in time and robots' orders."""
    if app.builder.name not in SITE_BUILDERS:
        return
    domain = press_domain(app.env)
    hosting = Hosting.of(app.config)
    context["metatags"] = context.get("metatags", "") + READ_THE_DOCS
    context["site_notice"] = hosting.notice
    context["newest_page"] = hosting.newest_page(app.builder.get_target_uri(pagename))
    context["voice"] = domain.voice_on(pagename)
    context["versions_file"] = app.config.pressroom_versions
    context["part"] = domain.parts.title
    context["other_parts"] = list(domain.parts.others)
    is_earlier = pagename in domain.editions or templatename == COMPARISON
    if hosting.is_hidden_from_robots or is_earlier:
        context["metatags"] += ROBOTS
    if not is_earlier:
        add_feeds(app, pagename, context)
    if domain.release_on(pagename):
        _add_release(app, pagename, context)


def _add_release(app: Sphinx, pagename: str, context: dict[str, Any]) -> None:
    domain = press_domain(app.env)
    context["press_release"] = release = domain.release_on(pagename)
    assert release is not None
    with speaking(domain.voice_on(pagename)):
        context["page_edition"] = _("Edition %d") % number_of(pagename, release)
    context["page_address"] = context.get("pageurl")
    if pagename in domain.releases:
        before, after = domain.archive.neighbours(pagename)
        context["prev"] = _neighbour(app, pagename, before)
        context["next"] = _neighbour(app, pagename, after)
    elif context["page_address"]:
        context["pageurl"] = _canonical(app, pagename)


def _canonical(app: Sphinx, pagename: str) -> str:
    """Return the address of the current edition of the release on *pagename*."""
    current = current_edition(press_domain(app.env), pagename)
    page = app.builder.get_target_uri(current[0] if current else pagename)
    return f"{app.config.html_baseurl.rstrip('/')}/{page}"


def _neighbour(app: Sphinx, pagename: str, entry: Entry | None) -> dict[str, str] | None:
    if entry is None:
        return None
    uri = app.builder.get_relative_uri(pagename, entry.docname)
    release = entry.release
    title = escape(release.title)
    if foreign(release.language, press_domain(app.env).archive.locale):
        way = direction(release.language)
        title = f'<span lang="{escape(release.language)}" dir="{way}">{title}</span>'
    return {"link": uri, "title": title}
