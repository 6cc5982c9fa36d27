"""A reference to something the archive does not have."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains import Domain
from sphinx.util import logging

from pressroom.content.problems import quoted, unknown
from pressroom.content.references import expected
from pressroom.domain.parts import names_elsewhere
from pressroom.domain.press import PressDomain

logger = logging.getLogger(__name__)


def warn_of_missing(app: Sphinx, domain: Domain, node: nodes.Element) -> bool | None:
    """Name the nearest thing that does exist. Other domains' references are left alone."""
    if not isinstance(domain, PressDomain):
        return None
    kind, target = node["reftype"], node["reftarget"]
    if _is_hidden(domain, kind, target):
        # No more than the author of this page wrote: a title would tell what is kept back.
        message = "%s is not public, and this page is. Take the reference out until it is."
        logger.warning(
            message, quoted(target), location=node, type="pressroom", subtype="reference"
        )
        return True
    known = [*domain.known(kind), *names_elsewhere(app.env, kind)]
    what, advice = unknown(kind, target, expected(kind), known)
    logger.warning("%s %s", what, advice, location=node, type="pressroom", subtype="reference")
    return True


def _is_hidden(domain: PressDomain, kind: str, target: str) -> bool:
    return kind in ("release", "quote") and target.partition("#")[0] in domain.hidden
