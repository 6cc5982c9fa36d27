"""A ``translation-of`` that cannot be is told where it stands, in every build."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from pressroom.content.front_matter_lines import line_of
from pressroom.content.translations import faults
from pressroom.domain.press import press_domain

logger = logging.getLogger(__name__)


def check_translations(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn of every ``translation-of`` that cannot be; no document must be written for that."""
    domain = press_domain(env)
    for docname, message in faults(domain.releases, domain.hidden):
        place = (docname, line_of(Path(env.doc2path(docname)), ("translation-of",)))
        logger.warning("%s", message, location=place, type="pressroom", subtype="translation")
    return []
