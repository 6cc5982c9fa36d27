"""Where old addresses lead: which of them a page of the site can answer, and what is in the way."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from pressroom.content.front_matter_lines import line_of
from pressroom.content.old_addresses import page_at
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.page_names import generated_pages

logger = logging.getLogger(__name__)
OWN_PAGES = ("search", "404")
OWN_FOLDERS = frozenset({"_static", "_images", "_downloads", "_sources", "pagefind"})
EXPECTED = "Expected an address that nothing else has; take it out of formerly:."


@dataclass(frozen=True)
class Redirect:
    """An old *address* of the release on *docname*, the item *index* of its ``formerly``.

    *path* is the file that answers there, below the output folder.
    """

    docname: str
    index: int
    address: str
    path: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same for files that a disk or server may take for one another."""
        return "/".join(self.path).casefold()


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
            what = f"The old address {redirect.address} {message} {EXPECTED}"
            logger.warning("%s", what, location=place, type="pressroom", subtype="redirect")
    return []


def _wanted(app: Sphinx) -> Iterator[Redirect]:
    for docname, release in sorted(press_domain(app.env).releases.items()):
        for index, address in enumerate(release.formerly):
            if path := page_at(address):
                yield Redirect(docname, index, address, path)


def _faults(app: Sphinx, wanted: Sequence[Redirect]) -> Iterator[tuple[Redirect, str]]:
    if not wanted:
        return
    pages = set(_pages(app))
    claims: dict[str, list[Redirect]] = defaultdict(list)
    for redirect in wanted:
        claims[redirect.key].append(redirect)
    for redirect in wanted:
        others = sorted({r.docname for r in claims[redirect.key]} - {redirect.docname})
        above = ["/".join(redirect.path[:n]).casefold() for n in range(1, len(redirect.path))]
        if others:
            names = ", ".join(str(app.env.doc2path(name, base=False)) for name in others)
            yield redirect, f"leads to {names} too: on this site the host makes no difference."
        elif redirect.key in pages or redirect.path[0] in OWN_FOLDERS or _is_extra(app, redirect):
            yield redirect, "is that of a page or file of this site."
        elif any(name in pages or name in claims for name in above):
            yield redirect, "lies below a page, where no other can be."


def _pages(app: Sphinx) -> Iterator[str]:
    builder = app.builder
    assert isinstance(builder, StandaloneHTMLBuilder)
    start = len(f"{app.outdir}{os.sep}")
    for name in (*app.env.found_docs, *generated_pages(app), *OWN_PAGES):
        path = str(builder.get_output_path(name))
        yield path[start:].replace(os.sep, "/").casefold()


def _is_extra(app: Sphinx, redirect: Redirect) -> bool:
    """Whether the archive brings a file of its own for that place."""
    return any(
        Path(app.confdir, extra, *redirect.path).exists() for extra in app.config.html_extra_path
    )
