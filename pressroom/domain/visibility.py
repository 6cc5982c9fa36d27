"""Which release pages a public build does not even discover: those under embargo, and drafts."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError

from pressroom.content.embargo.clock import moment
from pressroom.content.embargo.hidden import Hidden, hidden_pages
from pressroom.domain.press import press_domain

_SPECIAL = re.compile(r"[*?]")


def hide_pages(app: Sphinx) -> None:
    """Exclude the hidden pages before Sphinx looks for documents, unless this is a preview.

    :raises ConfigError: if ``pressroom_now`` is no instant with an offset.
    """
    domain = press_domain(app.env)
    try:
        domain.now = moment(app.config.pressroom_now, os.environ)
    except ValueError as error:
        raise ConfigError(f"pressroom_now: {error}; expected 2021-12-02T09:00-05:00") from error
    releases = Path(app.srcdir, app.config.pressroom_releases)
    domain.hidden = {page.file.id: page for page in hidden_pages(releases, domain.now)}
    domain.excluded = app.config.exclude_patterns
    if not app.config.pressroom_preview:
        patterns = _patterns(domain.hidden.values(), Path(app.srcdir))
        app.config.exclude_patterns = [*domain.excluded, *patterns]


def restore_patterns(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Put the setting back once the documents are known.

    Sphinx keeps it with the environment; another value in the next build would make it read
    every document again each time an embargo begins or ends.
    """
    app.config.exclude_patterns = press_domain(env).excluded
    return []


def _patterns(pages: Iterable[Hidden], source: Path) -> list[str]:
    # Sphinx compares names in NFC, whatever the disk holds.
    paths = (page.file.path.relative_to(source).as_posix() for page in pages)
    return [_escaped(unicodedata.normalize("NFC", path)) for path in paths]


def _escaped(path: str) -> str:
    """Return the pattern that only *path* matches."""
    # With the backslash, since a lone [ in a set makes Python warn of sets within sets.
    return _SPECIAL.sub(r"[\g<0>]", path.replace("[", r"[\[]"))
