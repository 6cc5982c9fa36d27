"""Where old addresses lead: which of them a page of the site can answer, and what is in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from pressroom.content.front_matter_lines import line_of
from pressroom.content.old_addresses import EXPECTED, OWN_PAGES, Redirect, faults, page_at
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.output_names import output_name
from pressroom.outputs.page_names import generated_pages

logger = logging.getLogger(__name__)


def redirects_of(app: Sphinx) -> list[Redirect]:
    """Return the redirects that pages of the site answer, in order of their addresses."""
    wanted = list(_wanted(app))
    faulty = {redirect for redirect, _message in _faults(app, wanted)}
    # /old and /old/ of one release are one page.
    found = {redirect.key: redirect for redirect in wanted if redirect not in faulty}
    return [redirect for _key, redirect in sorted(found.items())]


def check_redirects(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn of each old address at which something else is; nothing must be written for that."""
    if app.builder.name in SITE_BUILDERS:
        for redirect, message in _faults(app, list(_wanted(app))):
            page = Path(env.doc2path(redirect.docname))
            place = (redirect.docname, line_of(page, ("formerly", redirect.index)))
            what = f"{message} {EXPECTED}"
            logger.warning("%s", what, location=place, type="pressroom", subtype="redirect")
    return []


def _wanted(app: Sphinx) -> Iterator[Redirect]:
    for docname, release in sorted(press_domain(app.env).releases.items()):
        for index, address in enumerate(release.formerly):
            if path := page_at(address):
                yield Redirect(docname, index, address, path)


def _faults(app: Sphinx, wanted: Sequence[Redirect]) -> Iterator[tuple[Redirect, str]]:
    if not wanted:
        return iter(())
    taken = {redirect.key for redirect in wanted if _is_extra(app, redirect)}
    return faults(wanted, {*_pages(app), *taken}, lambda name: str(app.env.doc2path(name, False)))


def _pages(app: Sphinx) -> Iterator[str]:
    builder = app.builder
    assert isinstance(builder, StandaloneHTMLBuilder)
    for name in (*app.env.found_docs, *generated_pages(app), *OWN_PAGES):
        yield output_name(builder, name).casefold()


def _is_extra(app: Sphinx, redirect: Redirect) -> bool:
    """Whether the archive brings a file of its own for that place."""
    return any(
        Path(app.confdir, extra, *redirect.path).exists() for extra in app.config.html_extra_path
    )
