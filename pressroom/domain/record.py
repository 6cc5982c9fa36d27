"""The record held against the pages of a build: nothing that went out is changed in silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from pressroom.content.attachments.attachment import digests
from pressroom.content.editions.attached import changed_files
from pressroom.content.editions.finding import RESTORE, Finding
from pressroom.content.editions.findings import missing_findings, stray_findings
from pressroom.content.editions.ledger import Ledger
from pressroom.content.editions.page_findings import page_findings
from pressroom.content.editions.shelf import Shelf
from pressroom.content.problems import ContentError
from pressroom.content.release_files import edition_of
from pressroom.domain.press import PressDomain, press_domain

logger = logging.getLogger(__name__)


def check_record(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn of every page that breaks the record; no document must be written again for that.

    The kept texts of present editions are no part of the site, and left to ``pressroom check``.
    """
    domain = press_domain(env)
    releases = Path(app.srcdir, env.config.pressroom_releases)
    region, limit = env.config.pressroom_phone_region, env.config.pressroom_attachment_limit
    shelf = Shelf(releases, domain.directory, region, domain.parts.releases, limit)
    try:
        found = list(_findings(domain, shelf, shelf.ledger()))
    except ContentError as error:
        found = [Finding(error.path, p.what, p.expected, p.line) for p in error.problems]
    for finding in found:
        place = f"{finding.path}:{finding.line}"
        what = f"{finding.what} {finding.command}"
        logger.warning("%s", what, location=place, type="pressroom", subtype="record")
    return []


def _findings(domain: PressDomain, shelf: Shelf, ledger: Ledger) -> Iterator[Finding]:
    for release in domain.releases.values():
        yield from page_findings(shelf, ledger, release)
    known = {*ledger.editions, *ledger.removals}
    missing = known - {release.id for release in domain.releases.values()}
    others = (release for release in domain.releases.values() if release.id not in known)
    yield from missing_findings(shelf, ledger, missing, domain.hidden, others)
    yield from stray_findings(shelf, ledger)
    for docname, edition in domain.editions.items():
        _release, number = edition_of(docname) or ("", 0)
        recorded = ledger.editions.get(edition.id, {}).get(number)
        if recorded is None:
            continue
        path = Path(domain.env.doc2path(docname))
        if recorded.sha256 != edition.fingerprint:
            what = f"The text of edition {number} differs from the one that was recorded."
            yield Finding(path, what, RESTORE)
        if changed := changed_files(recorded.attachments, digests(edition.attachments)):
            what = f"The attachments of edition {number} differ from those recorded: {changed}."
            yield Finding(path, what, RESTORE)
