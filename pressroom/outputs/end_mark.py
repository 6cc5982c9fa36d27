"""The archive's own end mark, by which a reader on paper knows that no page is missing.

Importers leave the printed one out. It is drawn by the style sheet and holds no character: it is
neither copied nor said, and no word of the release.
"""

from __future__ import annotations

from docutils import nodes

from pressroom.content.end_marks import is_end_mark
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain


def draw_end_mark(domain: PressDomain, section: nodes.section) -> list[nodes.Node]:
    """Return the mark that goes below the text of *section*, unless that has one."""
    texts = [paragraph.astext() for paragraph in section.findall(nodes.paragraph)]
    if domain.builder.name not in SITE_BUILDERS or any(map(is_end_mark, texts)):
        return []
    return [nodes.raw("", '<div class="end-mark" aria-hidden="true"></div>\n', format="html")]
