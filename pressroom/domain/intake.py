"""Release pages on their way in: read once, checked, and refused before anything is built."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import SphinxError
from sphinx.util import logging

from pressroom.content.directory import read_directory
from pressroom.content.front_matter_lines import line_of
from pressroom.content.page import Page, read_page
from pressroom.content.problems import ContentError, Problem
from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.content.source import split_front_matter
from pressroom.directives.desk import Desk, put_on_desk
from pressroom.domain.press import PressDomain, press_domain
from pressroom.domain.sharing import share_out
from pressroom.domain.translated import note_translation
from pressroom.messages import voice_beside

logger = logging.getLogger(__name__)
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


class ArchiveError(SphinxError):
    """The archive cannot be built; nothing was written."""

    category = "The archive was not built"


def open_archive(app: Sphinx) -> None:
    """Tell the domain who builds, and read the directory before any page is.

    :raises ArchiveError: if it is missing or wrong.
    """
    domain = press_domain(app.env)
    domain.builder = app.builder
    path = Path(app.srcdir, app.config.pressroom_directory)
    try:
        domain.directory = read_directory(path)
    except ContentError as error:
        raise ArchiveError(f"the directory cannot be used:\n{error}") from error
    except OSError as error:
        raise ArchiveError(
            f"the directory of people, organizations and topics cannot be read: {error}. "
            "conf.py names it as pressroom_directory; an empty file will do to begin with."
        ) from error


def is_release(env: BuildEnvironment, docname: str) -> bool:
    """Whether the document lies in the releases folder: a release, or an earlier edition of one."""
    return docname.startswith(f"{env.config.pressroom_releases}/")


def read_incoming(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Read every release that is new or changed, and report what is wrong.

    :raises ArchiveError: if a page is refused. Sphinx has written nothing by then.
    """
    domain = press_domain(env)
    releases = [docname for docname in docnames if is_release(env, docname)]
    found: dict[str, Page] = {}
    share_out(
        releases,
        app.parallel,
        lambda some: {docname: _read(env, docname, domain) for docname in some},
        lambda _some, pages: found.update(pages),
    )
    domain.incoming = {docname: found[docname] for docname in releases}
    refused = sum(_report(docname, page) for docname, page in domain.incoming.items())
    refused += _report_shared_addresses(env, domain)
    if refused:
        pages = "1 page" if refused == 1 else f"{refused} pages"
        raise ArchiveError(f"{pages} cannot be published as they are; see the messages above.")


def _read(env: BuildEnvironment, docname: str, domain: PressDomain) -> Page:
    name = docname.removeprefix(f"{env.config.pressroom_releases}/")
    edition = edition_of(name)
    path = Path(env.doc2path(docname))
    release_id = edition[0] if edition else name
    region, limit = env.config.pressroom_phone_region, env.config.pressroom_attachment_limit
    page = read_page(path, release_id, domain.directory, region, limit)
    if page.release and not env.config.pressroom_preview and _is_hidden(page.release, domain.now):
        return replace(page, problems=(*page.problems, HIDDEN))
    return page


def _is_hidden(release: Release, now: datetime) -> bool:
    return release.is_draft or bool(release.embargo and release.embargo > now)


HIDDEN = Problem(
    1,
    "This page is under embargo or a draft, and was not kept out of the build.",
    "Its name may be one that Sphinx finds in spite of exclude_patterns; rename it.",
    fatal=True,
)
"""The last guard: such pages are excluded before they are read."""


def _report(docname: str, page: Page) -> bool:
    """Log the problems of a page; return whether it is refused."""
    for problem in sorted(page.problems, key=lambda problem: problem.line):
        logger.warning("%s", problem, location=(docname, problem.line), type="pressroom")
    return page.is_refused


def _report_shared_addresses(env: BuildEnvironment, domain: PressDomain) -> int:
    """Report releases that would answer at one address; return how many there are.

    File systems and servers may not tell Case from case, and ``dirhtml`` makes ``a.md`` and
    ``a/index.md`` the same address.
    """
    claims: dict[str, list[str]] = defaultdict(list)
    for docname, release in known_releases(env, domain):
        for address in {docname.casefold().removesuffix("/index"), *_old_addresses(release)}:
            claims[address].append(docname)
    shared = {
        address: sorted(docnames) for address, docnames in claims.items() if len(docnames) > 1
    }
    for address, docnames in sorted(shared.items()):
        for docname in docnames:
            _report_shared_address(env, address, docname, [n for n in docnames if n != docname])
    return len(shared)


def _report_shared_address(
    env: BuildEnvironment, address: str, docname: str, others: list[str]
) -> None:
    formerly = list(_old_addresses(dict(known_releases(env, press_domain(env)))[docname]))
    line = 1
    if address in formerly:
        line = line_of(Path(env.doc2path(docname)), ("formerly", formerly.index(address)))
    logger.warning(
        "The address %s already belongs to %s. Expected one release at each address; rename "
        "this file or take the address out of its formerly:.",
        address,
        ", ".join(str(env.doc2path(other, base=False)) for other in others),
        location=(docname, line),
        type="pressroom",
    )


def _old_addresses(release: Release) -> Iterable[str]:
    return (address.rstrip("/") for address in release.formerly)


def known_releases(env: BuildEnvironment, domain: PressDomain) -> Iterator[tuple[str, Release]]:
    """Yield every release with its document, those included which Sphinx has not read yet."""
    incoming = {name: page.release for name, page in domain.incoming.items() if page.release}
    kept = {name: r for name, r in domain.releases.items() if name in env.found_docs}
    known = sorted((kept | incoming).items())
    # Earlier editions stand below their release, and have no old addresses of their own.
    yield from ((name, release) for name, release in known if edition_of(name) is None)


def prepare_source(app: Sphinx, docname: str, source: list[str]) -> None:
    """Lay the desk for the document, and give a release's text the form MyST reads.

    The front matter makes room for the title as a heading on the line before the body, so that
    every line keeps its number, and YAML of a release never reaches MyST and docutils, which
    would turn its values into strings and fields of their own.
    """
    domain = press_domain(app.env)
    page = domain.incoming.get(docname)
    region = app.config.pressroom_phone_region
    if page is None or page.release is None:
        put_on_desk(app.env, Desk(domain.directory, region, page, domain.language, domain.language))
        return
    note_translation(app.env, docname, page.release.title)
    language = domain.language_on(docname, page.release)
    voice = voice_beside(language, domain.language)
    put_on_desk(app.env, Desk(domain.directory, region, page, language, voice))
    parts = split_front_matter(source[0])
    heading = "# " + _PUNCTUATION.sub(r"\\\1", page.release.title)
    source[0] = "\n" * (parts.body_line - 2) + heading + "\n" + parts.body
