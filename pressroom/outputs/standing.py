"""Puts masthead and banners above a release's text, press kit and history below, in the end."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from pressroom.directives.nodes import history, masthead
from pressroom.domain.editions import current_edition
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.messages import speaking
from pressroom.outputs.banners import Banners
from pressroom.outputs.end_mark import draw_end_mark
from pressroom.outputs.history import draw_history
from pressroom.outputs.masthead import Masthead
from pressroom.outputs.press_kit.drawing import PressKit
from pressroom.words import _

ANCHOR = "release--history"
"""No heading and no quote of a release gets an anchor with two hyphens."""


class AddStanding(SphinxPostTransform):
    """Says on the page of a release, or of an earlier edition, what it is and how it stands."""

    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        for head in list(self.document.findall(masthead)):
            if isinstance(head.parent, nodes.section):
                # Builders that put all documents into one note in each where it comes from.
                docname = head.parent.get("docname", self.env.docname)
                with speaking(press_domain(self.env).voice_on(docname)):
                    self._add(head, head.parent, docname)

    def _add(self, head: masthead, section: nodes.section, docname: str) -> None:
        domain = press_domain(self.env)
        release = domain.release_on(docname)
        if release is None:
            return
        if not release.removed:
            section += draw_end_mark(domain, section)
        head += Masthead(domain, docname, release).draw()
        at = section.index(head) + 1
        section[at:at] = list(Banners(domain, docname).draw())
        section += list(PressKit(domain, docname, release).draw())
        current = current_edition(domain, docname)
        if current and current[1].changes:
            editions = draw_history(domain, docname, current[1])
            section.append(editions)
            if domain.builder.name in SITE_BUILDERS:
                _lead(head, editions)


def _lead(head: masthead, editions: history) -> None:
    """Link *head* to the *editions*."""
    editions["ids"].append(ANCHOR)
    for line in head.findall(nodes.paragraph):
        if "edition" in line["classes"]:
            link = nodes.reference("", _("history"), refid=ANCHOR, internal=True)
            line += [nodes.Text(" ("), link, nodes.Text(")")]
