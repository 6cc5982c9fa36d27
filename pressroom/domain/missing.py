"""A reference to something the archive does not have."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains import Domain
from sphinx.util import logging

from pressroom.content.problems import quoted, unknown
from pressroom.domain.parts import names_elsewhere
from pressroom.domain.press import PressDomain

logger = logging.getLogger(__name__)
EXAMPLES = {
    "release": "2021/remain-in-mexico",
    "quote": "2021/remain-in-mexico#oscar-chacon-the-decision-to-resume-the",
}


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
    example = EXAMPLES.get(kind)
    expected = f"Expected one such as {example}." if example else "Expected an id of the directory."
    known = [*domain.known(kind), *names_elsewhere(app.env, kind)]
    what, advice = unknown(kind, target, expected, known)
    logger.warning("%s %s", what, advice, location=node, type="pressroom", subtype="reference")
    return True


def _is_hidden(domain: PressDomain, kind: str, target: str) -> bool:
    return kind in ("release", "quote") and target.partition("#")[0] in domain.hidden
